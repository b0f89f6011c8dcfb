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
};
export const choiceNames = Object.keys(choices);
/** The words a user may say. */
export function wordsOf(name) {
    return choices[name].filter((it) => it !== "");
}
