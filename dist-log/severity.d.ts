/** What diagnostics count as. */
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Options } from "./options.js";
/** Diagnostics as the options weigh them. */
export declare function weighed(diagnostics: readonly Diagnostic[], { strict, allow, severity }: Pick<Options, "strict" | "allow" | "severity">): readonly Diagnostic[];
