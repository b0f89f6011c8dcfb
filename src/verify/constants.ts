/** The constants of a service's enums, by every text that may stand for one. */
import type { EnumDeclaration, Schema } from "../schema/schema.js";

export interface Constants {
  /** Whether two texts are one value of some enum: `Red`, `red` and `1`. */
  isSame(one: string, other: string): boolean;
}

export function constantsOf({ declarations }: Schema): Constants {
  const enums = declarations
    .filter((it): it is EnumDeclaration => it.kind === "enum")
    .map((it) => ({ flags: it.flags ?? false, numbers: numbersOf(it) }));
  return {
    isSame: (one, other) =>
      enums.some(({ flags, numbers }) => {
        const read = flags ? combined : single;
        const number = read(one, numbers);
        return number !== undefined && number === read(other, numbers);
      }),
  };
}

type Numbers = ReadonlyMap<string, bigint>;

function numbersOf({ members }: EnumDeclaration): Numbers {
  return new Map(
    members.flatMap(({ name, json, xml, value }) =>
      [name, json, xml ?? name].map(
        (text) => [text.toLowerCase(), BigInt(value)] as const,
      ),
    ),
  );
}

function single(text: string, numbers: Numbers): bigint | undefined {
  return /^-?\d+$/.test(text) ? BigInt(text) : numbers.get(text.toLowerCase());
}

/** `Read Write`, `Read, Write` and `3`. */
function combined(text: string, numbers: Numbers): bigint | undefined {
  const whole = single(text, numbers);
  if (whole !== undefined) return whole;
  let all = 0n;
  for (const name of text.split(/[\s,]+/).filter((it) => it !== "")) {
    const number = single(name, numbers);
    if (number === undefined) return undefined;
    all |= number;
  }
  return all;
}
