import { parseAttribute } from "./attributes.js";
import { regionOf, splitAtCommas, takeBracketed, } from "./csharp-cursor.js";
/** All sections before a declaration; those of the assembly are of none. */
export function takeAttributes(cursor, text) {
    const attributes = [];
    while (cursor.isAt("[")) {
        const { inner: section } = takeBracketed(cursor);
        const target = section[1]?.text === ":" ? section[0]?.text : undefined;
        if (target === "assembly" || target === "module")
            continue;
        const list = target === undefined ? section : section.slice(2);
        for (const tokens of splitAtCommas(list))
            attributes.push(...attributeOf(tokens, text));
    }
    return attributes;
}
function attributeOf(tokens, text) {
    const region = regionOf(tokens);
    const open = tokens.findIndex((it) => it.text === "(");
    const name = open === -1 ? tokens.at(-1) : tokens[open - 1];
    if (name?.kind !== "name")
        return [];
    const simple = name.text.replace(/(?<=.)Attribute$/, "");
    const attribute = parseAttribute(simple + text.code.text.slice(name.end, region.end));
    return attribute ? [text.fact(attribute, region)] : [];
}
