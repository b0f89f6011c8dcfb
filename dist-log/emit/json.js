/** JSON in prettier's form: as `JSON.stringify` indents it, but short lists of text on one line. */
import { printWidth } from "./text.js";
/** @param column Where the value starts on its line, the comma behind it included. */
export function jsonText(value, indent = "", column = 1) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const inner = `${indent}  `;
    if (!Array.isArray(value)) {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .map(([name, member]) => {
            const key = `${inner}${JSON.stringify(name)}: `;
            return key + jsonText(member, inner, key.length + 1);
        });
        return members.length === 0
            ? "{}"
            : `{\n${members.join(",\n")}\n${indent}}`;
    }
    const items = value;
    if (items.every((it) => typeof it !== "object")) {
        const line = `[${items.map((it) => JSON.stringify(it)).join(", ")}]`;
        if (column + line.length <= printWidth)
            return line;
    }
    const lines = items.map((it) => inner + jsonText(it, inner, inner.length + 1));
    return items.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n${indent}]`;
}
