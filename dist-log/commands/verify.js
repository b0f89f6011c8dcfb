/** `servicestack-codegen verify <inputs...>` */
import { verify } from "../verify/verify.js";
import { optionsFrom } from "./configured.js";
import { exitCodeOf } from "./exit-code.js";
import { printJson } from "./print-json.js";
import { printDiagnostics, reportedDiagnostics, withUsage } from "./report.js";
/** Returns the exit code. */
export function runVerify(inputs, flags) {
    return withUsage(async () => {
        const found = await verifyInputs(inputs, flags);
        printDiagnostics(found);
        console.error(summaryOf(found));
        if (flags.json)
            printReport(found);
        return exitCodeOf(found.diagnostics);
    }, flags.json);
}
/** What all targets come to together. */
async function verifyInputs(inputs, flags) {
    const { targets, sources, diagnostics } = await optionsFrom(inputs, flags);
    let all = {
        sources,
        diagnostics,
        samples: 0,
        types: 0,
        failed: 0,
    };
    for (const { options } of targets)
        all = together(all, await verify(options, flags.sample));
    return all;
}
function together(one, other) {
    return {
        sources: [...one.sources, ...other.sources],
        diagnostics: [...one.diagnostics, ...other.diagnostics],
        samples: one.samples + other.samples,
        types: one.types + other.types,
        failed: one.failed + other.failed,
    };
}
function summaryOf({ samples, types, failed }) {
    if (samples === 0)
        return "Nothing was verified.";
    const all = `${counted(samples, "sample")} of ${counted(types, "type")}`;
    return failed === 0 ? `${all} verified` : `${all}: ${failed} not verified`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? "" : "s"}`;
}
/** Version 1 of the report; documented in the README. */
function printReport(found) {
    const { samples, types, failed } = found;
    printJson({
        version: 1,
        samples,
        types,
        failed,
        diagnostics: reportedDiagnostics(found),
    });
}
