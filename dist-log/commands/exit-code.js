/** What a process returns, by what there is to report. */
import { catalogue } from "../diagnostics/catalogue.js";
/** The configuration, what cannot be opened or written, an input's content, drift, breaking changes. */
const order = [2, 4, 1, 3, 5];
/** That of several runs or errors: the one that must be seen to first. */
export function strongest(codes) {
    const all = new Set(codes);
    return order.find((it) => all.has(it)) ?? 0;
}
/** 0 where there is no error. */
export function exitCodeOf(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    return strongest(errors.map(({ code }) => errorCodeOf(code)));
}
function errorCodeOf(code) {
    const entry = catalogue[code];
    return "exitCode" in entry ? entry.exitCode : 1;
}
