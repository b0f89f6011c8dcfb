/** Diagnostics: what is wrong with an input, where, and what to do. Collected, never thrown. */
import { catalogue, } from "./catalogue.js";
/** Builds a diagnostic of the catalogue; its parameters are those of the code's message. */
export function diagnostic(code, parameters, at, related = []) {
    const entry = catalogue[code];
    return {
        code,
        severity: entry.severity,
        message: entry.message(parameters),
        ...(at && { at }),
        help: entry.fix,
        ...(related.length > 0 && { related }),
    };
}
export function hasErrors(diagnostics) {
    return diagnostics.some(({ severity }) => severity === "error");
}
