/** What the file of a configuration may be called. */
export const configNames = [
    "ts",
    "mts",
    "js",
    "mjs",
    "json",
].map((extension) => `servicestack-codegen.config.${extension}`);
/** Such a file says what it does only when it runs. */
export function isCode(file) {
    return /\.[cm]?[jt]s$/.test(file);
}
