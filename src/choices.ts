/** Options that take one of a few words. The first is the default; an empty one says nothing. */
export const choices = {
  int64: ["number", "bigint"],
  decimal: ["number", "string"],
  dates: ["string", "Date"],
  bytes: ["base64", "Uint8Array"],
  unixTime: ["", "s", "ms"],
  optional: ["references", "all", "listing"],
  missing: ["error", "default"],
  unknownKeys: ["strip", "keep", "refuse"],
  zod: ["classic", "mini"],
  importExtension: ["js", "ts", "none"],
  layout: ["single", "namespace"],
} as const;

type Word<Name extends ChoiceName> = (typeof choices)[Name][number];

export type ChoiceName = keyof typeof choices;

/** The word that is chosen of each. */
export type Choices = { readonly [Name in ChoiceName]: Word<Name> };

export const choiceNames = Object.keys(choices) as readonly ChoiceName[];

/** The words a user may say. */
export function wordsOf(name: ChoiceName): readonly string[] {
  return choices[name].filter((it) => it !== "");
}
