/** What diagnostics count as. */
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Options } from "./options.js";

/** Diagnostics as the options weigh them. */
export function weighed(
  diagnostics: readonly Diagnostic[],
  { strict, allow, severity }: Pick<Options, "strict" | "allow" | "severity">,
): readonly Diagnostic[] {
  return diagnostics.flatMap((it) => {
    const said = severity[it.code] ?? it.severity;
    if (said === "off") return [];
    const counts = strict && said === "warning" && !allow.includes(it.code);
    return { ...it, severity: counts ? "error" : said };
  });
}
