/** Numbers at random, the same for the same seed. */
export interface Random {
  /** A whole number below `limit`. */
  below(limit: number): number;
  one<T>(items: readonly T[]): T;
  /** True in one of so many cases. */
  oneIn(cases: number): boolean;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("There is nothing to pick.");
      return item;
    },
    oneIn: (cases) => below(cases) === 0,
  };
}
