import { withUnseenEscaped } from "../schema/characters.js";

/**
 * stdout is output: one JSON value. A pipeline may show it, so that it holds nothing that a terminal
 * obeys, nor `##[error]` and `##vso[…]`, which are commands wherever they stand.
 */
export function printJson(report: object): void {
  const lines = JSON.stringify(report, undefined, 2).split("\n");
  const text = lines.map(withUnseenEscaped).join("\n");
  process.stdout.write(`${text.replaceAll(/#(?=#)/g, "\\u0023")}\n`);
}
