/** `PageResult<T> Parameters:`, `Color Enum:`, and `Parameters:` of version 4.0.24. */
export function captionOf({ value, at }) {
    const text = value.replaceAll(/[*_]{2}|\\(?=[<>_])/g, "").trim();
    const [, type, word] = /^(?:([\p{L}_][\p{L}\p{N}_.]*(?:<.*>)?) )?(Parameters|Enum):$/u.exec(text) ?? [];
    if (word === undefined)
        return undefined;
    return {
        kind: word === "Enum" ? "enum" : "members",
        ...(type !== undefined && { type: { value: type, at } }),
    };
}
const headings = new Map([
    ["name", "name"],
    ["parameter", "parameter"],
    ["data type", "type"],
    ["required", "required"],
    ["value", "value"],
    ["description", "description"],
]);
/** Undefined where the row holds no headings. */
export function columnsOf(cells) {
    const names = cells.map((it) => it.trim().toLowerCase());
    const columns = names.map((it) => headings.get(it));
    const known = columns.filter((it) => it !== undefined);
    if (!columns.includes("name") || known.length < 2)
        return undefined;
    if (known.includes("description"))
        return columns;
    const blank = names.includes("") ? names.indexOf("") : names.length;
    return columns.toSpliced(blank, 1, "description");
}
/** An enum whose values are 0, 1, 2, … has no headings. */
export const enumColumns = ["name", "description"];
export function memberRowOf(cells, columns) {
    const cell = cellsBy(cells, columns);
    const name = cell("name");
    if (!name)
        return undefined;
    const parameter = cell("parameter");
    const type = cell("type");
    const required = cell("required");
    const description = cell("description");
    return {
        name,
        ...(parameter && { parameter }),
        ...(type && { type }),
        ...(required && {
            required: { ...required, value: /^yes$/i.test(required.value) },
        }),
        ...(description && descriptionOf(description)),
    };
}
export function enumRowOf(cells, columns) {
    const cell = cellsBy(cells, columns);
    const name = cell("name");
    if (!name)
        return undefined;
    const value = cell("value");
    const description = cell("description");
    return { name, ...(value && { value }), ...(description && { description }) };
}
/** An empty cell says nothing. */
function cellsBy(cells, columns) {
    return (column) => {
        const cell = cells[columns.indexOf(column)];
        const value = cell?.value.trim();
        return cell && value ? { ...cell, value } : undefined;
    };
}
/** `text`, then `Allowable Values` with one a line, or `Valid Range: 0 - 1000`. */
function descriptionOf({ value, at }) {
    const text = [];
    const values = [];
    let range;
    let isValue = false;
    for (const line of value.split("\n")) {
        const [, minimum, maximum] = /^Valid Range: (-?\S+) - (-?\S+)$/.exec(line) ?? [];
        if (minimum !== undefined && maximum !== undefined)
            range = { minimum, maximum };
        else if (line === "Allowable Values")
            isValue = true;
        else
            (isValue ? values : text).push(line);
    }
    return {
        ...(text.length > 0 && { description: { value: text.join("\n"), at } }),
        ...(values.length > 0 && { allowableValues: { value: values, at } }),
        ...(range && { range: { value: range, at } }),
    };
}
