/** Type nodes of a listing → draft types. */
import { ts } from "ts-morph";
/** TypeScript's own types; every other name is resolved when linking. */
const keywords = {
    [ts.SyntaxKind.StringKeyword]: { kind: "scalar", scalar: "anyString" },
    [ts.SyntaxKind.NumberKeyword]: { kind: "scalar", scalar: "anyNumber" },
    [ts.SyntaxKind.BooleanKeyword]: { kind: "scalar", scalar: "bool" },
};
export function typeOfNode(node, text) {
    const keyword = keywords[node.kind];
    if (keyword)
        return keyword;
    if (ts.isArrayTypeNode(node))
        return {
            kind: "list",
            flavour: "list",
            items: typeOfNode(node.elementType, text),
        };
    if (ts.isParenthesizedTypeNode(node))
        return typeOfNode(node.type, text);
    if (ts.isTypeReferenceNode(node))
        return nameOfNode(node.typeName, node.typeArguments, text);
    if (ts.isTypeLiteralNode(node)) {
        const signature = node.members.find((it) => ts.isIndexSignatureDeclaration(it));
        if (signature)
            return mapOfSignature(signature, text);
    }
    if (ts.isUnionTypeNode(node))
        return typeOfUnion(node, text);
    // `IReturn<number?>`: ServiceStack prints a Nullable argument as C# does.
    if (node.kind === ts.SyntaxKind.JSDocNullableType)
        return {
            kind: "nullable",
            of: typeOfNode(node.type, text),
        };
    return unknownType(node, text);
}
/** A name with its arguments, also in `extends` and `implements`. */
export function nameOfNode(name, args, text) {
    return {
        kind: "name",
        name: withoutArity(text.written(name), args?.length ?? 0),
        args: (args ?? []).map((it) => typeOfNode(it, text)),
        at: text.placeOf(name),
    };
}
/**
 * The .NET name. Where two types share one, listings add the arity to the generic one: `QueryDb_1<T>`
 * is .NET's ``QueryDb`1``.
 */
export function withoutArity(name, arity) {
    const suffix = `_${arity}`;
    return arity > 0 && name.endsWith(suffix)
        ? name.slice(0, -suffix.length)
        : name;
}
/** `[key: string]: T`: what a dictionary looks like. */
export function mapOfSignature(signature, text) {
    const key = signature.parameters[0]?.type;
    return {
        kind: "map",
        flavour: "map",
        key: key ? typeOfNode(key, text) : { kind: "scalar", scalar: "anyString" },
        value: typeOfNode(signature.type, text),
    };
}
/** `T | null`: what UseNullableProperties prints. */
function typeOfUnion(node, text) {
    const types = node.types.filter((it) => !isNothing(it));
    const [type] = types;
    if (!type || types.length > 1)
        return unknownType(node, text);
    return { kind: "nullable", of: typeOfNode(type, text) };
}
function isNothing(node) {
    return (node.kind === ts.SyntaxKind.UndefinedKeyword ||
        (ts.isLiteralTypeNode(node) &&
            node.literal.kind === ts.SyntaxKind.NullKeyword));
}
function unknownType(node, text) {
    return { kind: "unknown", written: text.written(node) };
}
