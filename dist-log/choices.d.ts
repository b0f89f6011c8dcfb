/** Options that take one of a few words. The first is the default; an empty one says nothing. */
export declare const choices: {
    readonly int64: readonly ["number", "bigint"];
    readonly decimal: readonly ["number", "string"];
    readonly dates: readonly ["string", "Date"];
    readonly bytes: readonly ["base64", "Uint8Array"];
    readonly unixTime: readonly ["", "s", "ms"];
    readonly optional: readonly ["references", "all", "listing"];
    readonly missing: readonly ["error", "default"];
    readonly unknownKeys: readonly ["strip", "keep", "refuse"];
    readonly zod: readonly ["classic", "mini"];
};
type Word<Name extends ChoiceName> = (typeof choices)[Name][number];
export type ChoiceName = keyof typeof choices;
/** The word that is chosen of each. */
export type Choices = {
    readonly [Name in ChoiceName]: Word<Name>;
};
export declare const choiceNames: readonly ChoiceName[];
/** The words a user may say. */
export declare function wordsOf(name: ChoiceName): readonly string[];
export {};
