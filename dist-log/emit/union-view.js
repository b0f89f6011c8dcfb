import { clrNameOf } from "./clr-names.js";
import { printWidth, stringLiteral } from "./text.js";
import { dataOf } from "./types.js";
/** As `__type` has it; the simple name where no input told the namespace. */
export function typeNameOf({ id, name, clr }, index) {
    return clrNameOf({ kind: "ref", id, args: [] }, index) ?? clr?.name ?? name;
}
export function unionView({ id, name: of }, { name, derived, text }, index) {
    const alternatives = text
        ? [of, "string"]
        : [
            `(${dataOf(id, of, index)} & { __type?: undefined })`,
            ...derived.map((it) => `(${it.name} & { __type: ${stringLiteral(typeNameOf(it, index))} })`),
        ];
    const line = alternatives.join(" | ");
    const fits = `  ${line};`.length <= printWidth;
    return {
        partial: "union",
        doc: text
            ? `\`${of}\`, or its text where the server writes that; XML cannot be written of it.`
            : `\`${of}\`, or what derives from it: \`__type\` tells which.`,
        name,
        alternatives,
        line: fits ? line : undefined,
        broken: fits && `export type ${name} = ${line};`.length > printWidth,
    };
}
