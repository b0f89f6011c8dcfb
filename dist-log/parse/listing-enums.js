/** The members of an enum, in the forms that listings have had. */
import { ts } from "ts-morph";
/** `Name`, `Name = 5`, `Name = 'text'`, and `Name = '5'` of versions 5.2 to 5.7. */
export function enumMembers(members, text) {
    // Up to 5.7 the number stands in quotes; the wire has the name all the same.
    const quotesNumbers = members.length > 0 &&
        members.every(({ initializer }) => initializer &&
            ts.isStringLiteralLike(initializer) &&
            /^-?\d+$/.test(initializer.text));
    return members.map(({ name, initializer }) => ({
        name: ts.isStringLiteralLike(name) ? name.text : text.written(name),
        at: text.placeOf(name),
        ...(initializer && valueOf(initializer, quotesNumbers, text)),
    }));
}
function valueOf(initializer, quotesNumbers, text) {
    if (ts.isStringLiteralLike(initializer)) {
        const fact = text.fact(initializer.text, initializer);
        return quotesNumbers ? { value: fact } : { text: fact };
    }
    const written = text.written(initializer);
    return /^(?:-?\d+|0x[\da-f]+)$/i.test(written)
        ? { value: text.fact(String(BigInt(written)), initializer) }
        : {};
}
/** `"Voice" | "Chat"`; undefined for a type that is no such union. */
export function unionMembers(type, text) {
    const types = ts.isUnionTypeNode(type) ? type.types : [type];
    const members = [];
    for (const node of types) {
        if (!ts.isLiteralTypeNode(node) || !ts.isStringLiteralLike(node.literal))
            return undefined;
        members.push({ name: node.literal.text, at: text.placeOf(node) });
    }
    return members;
}
