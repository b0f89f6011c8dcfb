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

/** What is given, and the default of what is not. */
export function chosen(given: Partial<Choices>): Choices {
  return Object.fromEntries(
    choiceNames.map((name) => [name, given[name] ?? choices[name][0]]),
  ) as unknown as Choices;
}

/** What is not a word of its option: the sentence that says which are. */
export function wrongChoice(given: Partial<Choices>): string | undefined {
  for (const name of choiceNames) {
    const word = given[name];
    const words = wordsOf(name);
    if (
      word !== undefined &&
      !words.includes(word) &&
      word !== choices[name][0]
    )
      return `${flagOf(name)} takes ${words.slice(0, -1).join(", ")} or ${words.at(-1)}.`;
  }
  return undefined;
}

/** `unknownKeys` as the command line has it: `--unknown-keys`. */
export function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}`;
}
