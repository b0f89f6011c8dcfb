/** What a process returns, by what there is to report. */
import { catalogue } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/**
 * Where several apply: the configuration, what cannot be opened or written, then an input's
 * content, then what does not hold; 0 where there is no error.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const codes = new Set(errors.map(({ code }) => errorCodeOf(code)));
  return [2, 4, 1, 3].find((it) => codes.has(it)) ?? 0;
}

function errorCodeOf(code: Diagnostic["code"]): number {
  const entry = catalogue[code];
  return "exitCode" in entry ? entry.exitCode : 1;
}
