/** The name that was meant where another one was written. */

/** Undefined where none is near: a third of the letters may differ. */
export function nearest(
  written: string,
  known: Iterable<string>,
): string | undefined {
  let found: string | undefined;
  let least = Math.floor(written.length / 3) + 1;
  for (const name of known) {
    const distance = distanceOf(written.toLowerCase(), name.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    found = name;
  }
  return found;
}

/**
 * How many letters to insert, remove, replace or swap with their neighbour: `emti` is one away from
 * `emit` (optimal string alignment, which is what commander suggests flags by).
 */
function distanceOf(from: string, to: string): number {
  const [written, letters] = [[...from], [...to]];
  let before: readonly number[] = [];
  let row = Array.from({ length: letters.length + 1 }, (_, index) => index);
  for (const [line, letter] of written.entries()) {
    const next = [line + 1];
    for (const [column, other] of letters.entries()) {
      const isSwapped =
        column > 0 &&
        letter === letters[column - 1] &&
        other === written[line - 1];
      next.push(
        Math.min(
          (row[column] ?? 0) + (letter === other ? 0 : 1),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          isSwapped ? (before[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
