/** What a command is to do: the options of each target, flags over configuration over defaults. */
import { resolve } from "node:path";
import { findConfig } from "../config/find.js";
import { loadConfig } from "../config/load.js";
import { diagnostic, hasErrors, } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { resolveOptions, UsageError } from "../options.js";
import { givenOptions } from "./given-options.js";
/**
 * Inputs of the command line stand for a target of their own, to which the top level of the
 * configuration applies, unless `--target` names the one that they are for.
 *
 * @throws UsageError where a flag is wrong.
 */
export async function optionsFrom(inputs, flags) {
    const given = givenOptions(inputs, flags);
    const found = await configurationOf(flags);
    if (hasErrors(found.diagnostics))
        return { ...found, targets: [] };
    const targets = chosenTargets(found.value, flags.target, inputs.length > 0);
    const resolved = targets.map(({ name, options }) => ({
        ...(name !== undefined && { name }),
        options: resolveTarget(name, { ...options, ...given }),
    }));
    if (resolved.filter((it) => it.options.inputs.includes("-")).length > 1)
        throw new UsageError("Standard input is for one target only; choose it with --target.");
    const diagnostics = [...found.diagnostics, ...sharedOutputs(resolved)];
    return {
        ...found,
        targets: hasErrors(diagnostics) ? [] : resolved,
        diagnostics,
    };
}
async function configurationOf({ config }) {
    const nothing = { options: {}, targets: [] };
    if (config === false)
        return { value: nothing, sources: [], diagnostics: [] };
    const found = config === undefined
        ? await findConfig()
        : { value: config, diagnostics: [] };
    const { value: file, diagnostics } = found;
    if (file === undefined || hasErrors(diagnostics))
        return { value: nothing, sources: [], diagnostics };
    const { source, ...loaded } = await loadConfig(file);
    return { ...loaded, file, sources: source ? [source] : [] };
}
function chosenTargets({ options, targets }, names, hasInputs) {
    if (!names)
        return targets.length === 0 || hasInputs ? [{ options }] : targets;
    return names.flatMap((name) => {
        const found = targets.filter((it) => it.name === name);
        if (found.length > 0)
            return found;
        const known = targets.map((it) => it.name);
        throw new UsageError(unknownTarget(name, known));
    });
}
function unknownTarget(name, known) {
    if (known.length === 0)
        return `There is no target '${name}': the configuration has no targets.`;
    const near = nearest(name, known);
    return near === undefined
        ? `There is no target '${name}'; there are ${known.join(", ")}.`
        : `There is no target '${name}'; did you mean '${near}'?`;
}
/** A wrong option of one of several targets is told with its name. */
function resolveTarget(name, options) {
    try {
        return resolveOptions({ inputs: [], ...options });
    }
    catch (error) {
        throw error instanceof UsageError && name !== undefined
            ? new UsageError(`Target '${name}': ${error.message}`)
            : error;
    }
}
/** What several targets would write over each other. */
function sharedOutputs(targets) {
    const byFolder = new Map();
    for (const target of targets) {
        const folder = resolve(target.options.out);
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), target]);
    }
    return [...byFolder.values()].flatMap((sharing) => {
        const [{ options: { out = "" } = {} } = {}] = sharing;
        return sharing.length > 1
            ? diagnostic("targets-share-output", {
                targets: sharing.map(({ name = "" }) => name),
                out,
            })
            : [];
    });
}
