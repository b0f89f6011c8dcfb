/**
 * The tables of the Metadata tab → declarations. They name members and types as C# does, so they
 * know more of types than the page's TypeScript; bases, and which enums are flags, they do not know.
 */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { withAllowable, withAllowableAttribute, } from "./allowable-values.js";
import { parseClrName, parseClrType } from "./csharp-types.js";
/** @param operation The request's name. */
export function parseTables({ tables }, operation) {
    const declarations = new Map();
    const diagnostics = [];
    for (const table of tables) {
        const type = table.type ?? requestOf(table, tables, operation);
        diagnostics.push(...table.unread.map(unreadable));
        if (!type) {
            const problem = "This table does not say which type it describes.";
            diagnostics.push(diagnostic("listing-damaged", { problem }, table.at));
            continue;
        }
        // Where request and response are one type, its tables are there twice.
        const key = JSON.stringify(contentOf(table, type));
        if (!declarations.has(key))
            declarations.set(key, declarationOf(table, type));
    }
    return { value: [...declarations.values()], diagnostics };
}
function unreadable(at) {
    const problem = "The cells of this row cannot be told apart.";
    return diagnostic("listing-damaged", { problem }, at);
}
/** Version 4.0.24 has one table, which is the request's and does not say so. */
function requestOf(table, tables, operation) {
    const unnamed = tables.filter(({ type }) => type === undefined);
    return table.kind === "members" && unnamed.length === 1
        ? operation
        : undefined;
}
/** What a table says, wherever it stands. */
function contentOf({ kind, rows }, type) {
    const cells = rows.map((row) => Object.entries(row).map(([column, cell]) => [column, cell.value]));
    return [kind, type.value, cells];
}
function fact({ value, at }) {
    return { value, at, by: "tables" };
}
function declarationOf(table, type) {
    return table.kind === "enum" ? enumOf(table, type) : classOf(table, type);
}
function classOf({ rows }, type) {
    return {
        kind: "class",
        ...nameOf(type),
        typeParams: typeParamsOf(type),
        basesUntold: true,
        implements: [],
        attributes: [],
        properties: rows.map(propertyOf),
    };
}
/** `PageResult<T>`; a nested type is `Outer.Inner`. */
function nameOf(type) {
    const [written = ""] = type.value.split("<");
    const { name, qualifier } = parseClrName(written);
    return {
        name,
        at: type.at,
        ...(qualifier.length > 0 && { outer: fact({ ...type, value: qualifier }) }),
    };
}
/** Some versions print the closed type: then the parameter is called after its argument. */
function typeParamsOf({ value, at }) {
    const type = parseClrType({ text: value, at });
    const args = type.kind === "name" ? type.args : [];
    // `Page<int>` may have other members that are int.
    return args.map((it, index) => it.kind === "name" && it.args.length === 0 && it.namespace === undefined
        ? it.name
        : `T${index + 1}`);
}
function propertyOf(row) {
    const { name, type, required, description } = row;
    const allowable = allowableOf(row);
    return {
        name: name.value,
        naming: "clr",
        at: name.at,
        type: type
            ? {
                ...fact(type),
                value: parseClrType({ text: type.value, at: type.at }),
            }
            : fact({ ...name, value: { kind: "unknown", written: "" } }),
        ...(required?.value && { required: fact(required) }),
        ...withAllowable(description && fact(description), allowable),
        attributes: withAllowableAttribute([], allowable),
    };
}
function allowableOf({ allowableValues, range, }) {
    const found = allowableValues ?? range;
    return (found &&
        fact({
            ...found,
            value: {
                ...(allowableValues && { values: allowableValues.value }),
                ...range?.value,
            },
        }));
}
/** Values are the numbers, or the texts of `[EnumMember]`, which one member's text gives away. */
function enumOf({ rows }, type) {
    const areNumbers = rows.every(({ value }) => /^-?\d+$/.test(value?.value ?? ""));
    return {
        kind: "enum",
        ...nameOf(type),
        attributes: [],
        members: rows.map(({ name, value, description }) => ({
            name: name.value,
            at: name.at,
            ...(value && { [areNumbers ? "value" : "text"]: fact(value) }),
            ...(description && { doc: fact(description) }),
        })),
    };
}
