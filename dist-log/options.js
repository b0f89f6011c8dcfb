/** Options, complete: what is not given has the default that the table of options says. */
import { flagOf, optionNames, optionRows, } from "./option-table.js";
import { misfits } from "./parse/json-shapes.js";
import { overridesText } from "./parse/overrides.js";
import { expectedOf } from "./parse/shapes.js";
import { isHeader } from "./source/header.js";
/** A wrong option; the message says what is right. */
export class UsageError extends Error {
    name = "UsageError";
}
/** @throws UsageError where an option has no such value. */
export function resolveOptions(given) {
    const { overrides, ...others } = given;
    if (given.inputs.length === 0)
        throw new UsageError("Name at least one input: a file, folder, glob or URL, or - for standard input.");
    for (const name of optionNames)
        if (name !== "overrides" && others[name] !== undefined)
            checkOption(name, others[name]);
    if (!Object.entries(others.headers ?? {}).every(isHeader))
        throw new UsageError("A header cannot be sent: its name or value holds characters that HTTP does not allow.");
    return {
        ...defaults(),
        ...withoutUndefined(others),
        ...(overrides && {
            overrides: "source" in overrides ? overrides : overridesText(overrides),
        }),
    };
}
function checkOption(name, value) {
    const { shape, default: unless } = optionRows[name];
    const [misfit] = value === unless ? [] : misfits(value, shape);
    if (misfit)
        throw new UsageError(`${flagOf(name)}${wrong(misfit)}`);
}
function wrong(misfit) {
    if (misfit.kind === "key")
        return ` knows no '${String(misfit.path.at(-1))}'${meant(misfit)}`;
    const item = typeof misfit.path[0] === "number" ? misfit.value : undefined;
    return ` takes ${expectedOf(misfit.shape, (word) => word)}${meant(misfit, item)}`;
}
/** @param item Of a list, as it would not be clear which one is wrong. */
function meant({ nearest }, item) {
    if (nearest !== undefined)
        return `; did you mean '${nearest}'?`;
    return item === undefined ? "." : `; '${String(item)}' is none of them.`;
}
function defaults() {
    const rows = optionNames.map((name) => [name, optionRows[name].default]);
    return withoutUndefined(Object.fromEntries(rows));
}
/** A caller in JavaScript may say `undefined` for what is not given. */
function withoutUndefined(given) {
    const said = Object.entries(given).filter(([, it]) => it !== undefined);
    return Object.fromEntries(said);
}
