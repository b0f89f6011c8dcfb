/** What the file of a configuration may be called. */
export const configNames: readonly string[] = [
  "ts",
  "mts",
  "js",
  "mjs",
  "json",
].map((extension) => `servicestack-codegen.config.${extension}`);

/** Names of the files in a folder that may hold one. */
export const possibleConfigs: readonly string[] = [
  ...configNames,
  "package.json",
];

/** Such a file says what it does only when it runs. */
export function isCode(file: string): boolean {
  return /\.[cm]?[jt]s$/.test(file);
}
