import { flagOf, optionNames, optionRows, } from "../option-table.js";
import { UsageError } from "../options.js";
import { takesNumber } from "../parse/shapes.js";
import { parseHeader } from "../source/header.js";
/** What the command line says wins over the configuration; what it does not say is not there. */
export function givenOptions(inputs, flags) {
    const said = optionNames.flatMap((name) => {
        const value = flags[attributeOf(name)];
        return value === undefined ? [] : [[name, optionOf(name, value)]];
    });
    return {
        ...(inputs.length > 0 && { inputs }),
        // resolveOptions sees to their values.
        ...Object.fromEntries(said),
    };
}
/** What commander calls a flag: `--null-items` is `nullItems`. */
function attributeOf(name) {
    return flagOf(name)
        .replace("--", "")
        .replaceAll(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());
}
function optionOf(name, value) {
    const { shape } = optionRows[name];
    switch (shape.kind) {
        case "list":
            return commaSeparated(listOf(value));
        case "record":
            return headersOf(listOf(value));
        default:
            return takesNumber(shape) ? Number(value) : value;
    }
}
function listOf(value) {
    return typeof value === "object" ? value : [String(value)];
}
/** The commas of `{tag,other}` are its own. */
function commaSeparated(lists) {
    return lists
        .flatMap((it) => it.split(/,(?![^{]*\})/))
        .map((name) => name.trim());
}
/** A wrong header is not quoted: it may hold a secret. */
function headersOf(lines) {
    const headers = lines.map((line) => {
        const header = parseHeader(line);
        if (!header)
            throw new UsageError('--header takes a name and a value, such as "Authorization: Bearer …".');
        return header;
    });
    return Object.fromEntries(headers);
}
