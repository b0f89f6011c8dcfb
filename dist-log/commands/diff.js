/** `servicestack-codegen diff <old> <new>` */
import { hasErrors } from "../diagnostics/diagnostic.js";
import { diffSchemas } from "../diff/diff-schemas.js";
import { UsageError } from "../options.js";
import { optionsFrom } from "./configured.js";
import { markdownReport } from "./diff-markdown.js";
import { textReport } from "./diff-text.js";
import { loadSide } from "./diff-side.js";
import { exitCodeOf } from "./exit-code.js";
import { printJson } from "./print-json.js";
import { printDiagnostics, reportedDiagnostics, withUsage } from "./report.js";
/** Returns the exit code. */
export function runDiff(old, now, flags) {
    return withUsage(async () => {
        if (flags.json && flags.markdown)
            throw new UsageError("--json and --markdown exclude each other.");
        const run = await compare(old, now, flags);
        printDiagnostics(run);
        if (flags.json)
            printReport(run);
        else if (run.diff) {
            const report = flags.markdown
                ? markdownReport(run.diff)
                : textReport(run.diff, hasColours());
            process.stdout.write(report);
        }
        if (!run.diff)
            console.error("Nothing was compared.");
        return exitCodeOf(run.diagnostics) || (run.diff?.breaking ? 5 : 0);
    }, flags.json);
}
async function compare(old, now, flags) {
    // Both are read by the same options; the configuration's own inputs are neither.
    const { targets, ...configured } = await optionsFrom([old, now], flags);
    const [target] = targets;
    if (!target)
        return configured;
    const optionsFor = (input) => ({
        ...target.options,
        inputs: [input],
    });
    const before = await loadSide(old, optionsFor(old));
    const after = await loadSide(now, optionsFor(now));
    const diagnostics = [
        ...configured.diagnostics,
        ...before.diagnostics,
        ...after.diagnostics,
    ];
    return {
        sources: [...configured.sources, ...before.sources, ...after.sources],
        diagnostics,
        ...(before.schema &&
            after.schema &&
            !hasErrors(diagnostics) && {
            diff: diffSchemas(before.schema, after.schema, optionsFor(now)),
        }),
    };
}
/** Colours are for who looks at them. */
function hasColours() {
    return process.stdout.isTTY && !process.env["NO_COLOR"];
}
/** Version 1 of the report; documented in the README. */
function printReport(run) {
    const { diff } = run;
    printJson({
        version: 1,
        ...(diff && {
            breaking: diff.breaking,
            verdicts: diff.verdicts,
            changes: diff.changes,
        }),
        diagnostics: reportedDiagnostics(run),
    });
}
