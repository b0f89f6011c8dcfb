/** JSON in prettier's form: as `JSON.stringify` indents it, but short lists of text on one line. */
import { withUnseenEscaped } from "../schema/characters.js";
import { printWidth } from "./text.js";

/** @param column Where the value starts on its line, the comma behind it included. */
export function jsonText(value: unknown, indent = "", column = 1): string {
  if (typeof value !== "object" || value === null) return atom(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => {
        const key = `${inner}${atom(name)}: `;
        return key + jsonText(member, inner, key.length + 1);
      });
    return members.length === 0
      ? "{}"
      : `{\n${members.join(",\n")}\n${indent}}`;
  }
  const items: readonly unknown[] = value;
  if (items.every((it) => typeof it !== "object")) {
    const line = `[${items.map(atom).join(", ")}]`;
    if (column + line.length <= printWidth) return line;
  }
  const lines = items.map(
    (it) => inner + jsonText(it, inner, inner.length + 1),
  );
  return items.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n${indent}]`;
}

/** JSON takes any character as it is but for C0's; whoever reads the file shall see them. */
function atom(value: unknown): string {
  return withUnseenEscaped(JSON.stringify(value));
}
