/** `servicestack-codegen <inputs...>` */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isCode } from "../config/names.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { generate } from "../generate.js";
import { UsageError } from "../options.js";
import { clientManifest, missingClient } from "../output/client.js";
import { plan } from "../output/plan.js";
import { write } from "../output/write.js";
import { weighed } from "../severity.js";
import { optionsFrom, } from "./configured.js";
import { exitCodeOf, strongest } from "./exit-code.js";
import { keepRecord } from "./last-run.js";
import { printJson } from "./print-json.js";
import { linesOf, printDiagnostics, reportedDiagnostics, reportVersion, withUsage, } from "./report.js";
import { hashOfText, together, witnessesOf, witnessesOfConfig, witnessesOfInputs, } from "./witnesses.js";
/**
 * Returns the exit code.
 *
 * @param commands Names of commands, which a misspelt one is taken for an input beside.
 */
export function runGenerate(inputs, flags, commands = []) {
    return withUsage(async () => {
        refuseMisspeltCommand(inputs, commands);
        // Before anything is read: what changes while this run lasts is seen by the next one.
        const witnesses = [
            witnessesOfConfig(flags.config),
        ];
        const configured = await optionsFrom(inputs, flags);
        printDiagnostics(configured);
        if (configured.targets.length === 0)
            console.error("Nothing was written.");
        const runs = [];
        // One by one: what they say does not mix, and a server is not asked by all at once.
        for (const target of configured.targets) {
            witnesses.push(await witnessesOfInputs(target.options.inputs));
            const run = await generateInto(target, flags);
            runs.push(run);
            await tell(run, flags);
        }
        const exitCode = strongest([
            exitCodeOf(configured.diagnostics),
            ...runs.map(exitCodeOfRun),
        ]);
        if (flags.json)
            printJson(reportOf(configured, runs, exitCode));
        if (exitCode === 0)
            keep(inputs, flags, { configured, runs, witnesses });
        return exitCode;
    }, flags.json);
}
/** `verfy page.txt` would read two inputs. */
function refuseMisspeltCommand([first = ""], commands) {
    const command = nearest(first, commands);
    if (command === undefined || !/^[a-z]+$/i.test(first) || existsSync(first))
        return;
    throw new UsageError(`There is no command and no input '${first}'; did you mean the command '${command}'?`);
}
async function generateInto({ name, options }, { check = false, force = false }) {
    const { out } = options;
    const generated = await generate(options);
    // An edit may have hit the header, too; what is only compared is in no danger.
    const planned = await plan(generated.files, out, { force: force || check });
    const found = [
        ...weighed(missingClient(options), options),
        ...generated.diagnostics,
        ...planned.diagnostics,
    ];
    const written = check || hasErrors(found)
        ? { value: 0, diagnostics: [] }
        : await write(planned.files, out);
    return {
        ...(name !== undefined && { name }),
        out,
        sources: generated.sources,
        files: planned.files,
        diagnostics: [...found, ...written.diagnostics],
        check,
        written: written.value,
    };
}
function exitCodeOfRun({ diagnostics, check, files }) {
    return exitCodeOf(diagnostics) || (check && files.some(isStale) ? 3 : 0);
}
function isStale({ status }) {
    return status !== "unchanged";
}
/** For the next run, which finds everything up to date unless something changes. */
function keep(inputs, flags, { configured, runs, witnesses }) {
    const all = [...witnesses, ...configured.targets.map(witnessesOfClient)];
    const known = all.filter((it) => it !== undefined);
    if (known.length < all.length || isCode(configured.file ?? ""))
        return;
    const then = runs.map((run) => ({
        ...run,
        written: 0,
        files: run.files.map((it) => ({ ...it, status: "unchanged" })),
    }));
    keepRecord(inputs, flags, {
        witnesses: together([...known, ...runs.map(witnessesOfOutput)]),
        told: [...linesOf(configured), ...then.flatMap(told)],
        report: reportOf(configured, then, 0),
    });
}
function witnessesOfClient({ options }) {
    const { client, out } = options;
    if (client === undefined)
        return witnessesOf([]);
    const file = clientManifest({ client, out });
    return file === undefined ? undefined : witnessesOf([file]);
}
/** What was written, not what may have come in its place meanwhile. */
function witnessesOfOutput({ out, files }) {
    const hashes = files.map(({ path, status, text, current = "" }) => {
        const file = resolve(out, path);
        return [file, hashOfText(file, status === "unchanged" ? current : text)];
    });
    return { hashes: Object.fromEntries(hashes), found: {} };
}
/** For people: of several targets, each under its name. */
async function tell(run, { json }) {
    for (const line of told(run))
        console.error(line);
    if (!json)
        await printDiff(run);
}
function told(run) {
    const name = run.name === undefined ? [] : [`Target ${run.name}:`];
    return [...name, ...linesOf(run), summaryOf(run)];
}
function summaryOf({ out, files, diagnostics, check, written }) {
    if (hasErrors(diagnostics))
        return written === 0
            ? "Nothing was written."
            : `${out}: only ${written} of ${files.length} files were written.`;
    const stale = files.filter(isStale).length;
    const state = check ? "out of date" : "written";
    return stale === 0
        ? `${out}: all ${files.length} files are up to date`
        : `${out}: ${stale} of ${files.length} files ${state}`;
}
/** stdout is output, and so is the diff of `--check`. */
async function printDiff({ diagnostics, files, check }) {
    if (!check || hasErrors(diagnostics))
        return;
    const { unifiedDiff } = await import("../output/diff.js");
    for (const file of files.filter(isStale))
        process.stdout.write(unifiedDiff(file));
}
/** Documented in the README. */
function reportOf({ file, ...configured }, runs, exitCode) {
    return {
        version: reportVersion,
        exitCode,
        ...(file !== undefined && { config: file }),
        targets: runs.map((run) => ({
            ...(run.name !== undefined && { name: run.name }),
            out: run.out,
            check: run.check,
            written: run.written,
            files: run.files.map(({ path, status }) => ({ path, status })),
            diagnostics: reportedDiagnostics(run),
        })),
        diagnostics: reportedDiagnostics(configured),
    };
}
