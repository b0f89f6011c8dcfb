/** Which of two inputs knows a fact better. */
import type { DraftDeclaration, Fact, Witness } from "../parse/draft.js";

/** The best witness first. Samples have their say later, when types are known. */
const ranking: readonly Witness[] = [
  "overrides",
  "metadata",
  "csharp",
  "tables",
  "sample",
  "listing",
];

/** The fact of the better witness; of two that are as good, the first. */
export function better<T>(
  first: Fact<T> | undefined,
  second: Fact<T> | undefined,
): Fact<T> | undefined {
  if (!first || !second) return first ?? second;
  return knowsBetter(second.by, first.by) ? second : first;
}

/** Whether the second is the better witness of two. */
export function knowsBetter(second: Witness, first: Witness): boolean {
  return ranking.indexOf(second) < ranking.indexOf(first);
}

/** The input a declaration is from; a listing may say nothing but names. */
export function witnessOf(declaration: DraftDeclaration): Witness {
  const facts: readonly (Fact<unknown> | undefined)[] = [
    declaration.namespace,
    ...(declaration.kind === "enum"
      ? declaration.members.flatMap(({ value, text }) => [value, text])
      : declaration.properties.map(({ type }) => type)),
  ];
  return facts.find((it) => it !== undefined)?.by ?? "listing";
}

/** No key where there is no fact. */
export function optionalFact<K extends string, T>(
  name: K,
  fact: Fact<T> | undefined,
): { [P in K]?: Fact<T> } {
  return fact ? ({ [name]: fact } as { [P in K]: Fact<T> }) : {};
}
