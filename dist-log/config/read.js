/** What a configuration says → options, each checked, with paths as the command line would give them. */
import { basename, dirname, join, relative, resolve } from "node:path";
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { defaultOut } from "../option-table.js";
import { checkShape, checkValue } from "../parse/json-shapes.js";
import { memberOf, placeOf, readJson, valueOf, } from "../parse/metadata-json.js";
import { isUrl } from "../source/input.js";
import { excerptOf, } from "../source/source-text.js";
import { configShape } from "./shape.js";
/** The key of package.json. */
export const packageKey = "servicestack-codegen";
/** Nothing is taken from a file that is wrong in part. */
export function readConfig(source) {
    const { file, text } = source;
    const read = readJson(excerptOf(source, { start: 0, end: text.length }));
    if (!("root" in read))
        return failed(diagnostic("config-not-json", { problem: read.problem }, read.at));
    const root = isPackage(file) ? memberIn(read.root, packageKey) : read.root;
    if (!root) {
        const reason = `it has no key '${packageKey}'`;
        return failed(diagnostic("config-not-readable", { file, reason }));
    }
    const wrong = checkShape(root, configShape, file);
    if (wrong.length > 0)
        return failed(...wrong);
    return {
        value: configurationOf(valueOf(root), file, (target) => {
            const from = target === undefined ? root : itemIn(memberIn(root, "targets"), target);
            const overrides = from && memberIn(from, "overrides");
            return overrides && { source, region: regionOf(placeOf(overrides)) };
        }),
        diagnostics: [],
    };
}
/** A configuration that is no text but a value, which code gave. */
export function readConfigValue(value, file) {
    const wrong = checkValue(value, configShape, { file, start: 0, end: 0 });
    return wrong.length > 0
        ? failed(...wrong)
        : { value: configurationOf(value, file), diagnostics: [] };
}
function isPackage(file) {
    return basename(file) === "package.json";
}
/** @param overridesAt The overrides of a target, or of the top level, where they have a place. */
function configurationOf(config, file, overridesAt) {
    const { targets = [], ...shared } = config;
    const folder = dirname(file);
    const options = located(shared, folder, overridesAt?.());
    return {
        options,
        targets: targets.map(({ name, ...own }, index) => ({
            name: name ?? own.out ?? `targets[${index}]`,
            options: { ...options, ...located(own, folder, overridesAt?.(index)) },
        })),
    };
}
/** Paths are relative to the file. */
function located(said, folder, overrides) {
    const { $schema: _, ...options } = said;
    const { inputs } = options;
    // From whatever folder below it is run, the same inputs lead to the same output.
    const { out = inputs && defaultOut } = options;
    return {
        ...options,
        ...(inputs && { inputs: inputs.map((it) => inputFrom(folder, it)) }),
        ...(out !== undefined && { out: pathFrom(folder, out) }),
        ...(overrides && { overrides }),
    };
}
function inputFrom(folder, input) {
    return input === "-" || isUrl(input) ? input : pathFrom(folder, input);
}
function pathFrom(folder, path) {
    return resolve(path) === path
        ? path
        : relative("", join(folder, path)).replaceAll("\\", "/") || ".";
}
function memberIn(node, key) {
    return node.kind === "object" ? memberOf(node, key) : undefined;
}
function itemIn(node, index) {
    return node?.kind === "array" ? node.items[index] : undefined;
}
function regionOf({ start, end }) {
    return { start, end };
}
export function failed(...diagnostics) {
    return { value: { options: {}, targets: [] }, diagnostics };
}
