/** The members of a listing's classes and interfaces → draft properties. */
import { ts } from "ts-morph";
import { memberFacts } from "./attribute-facts.js";
import { commentsBefore } from "./listing-comments.js";
import { typeOfNode } from "./listing-types.js";
export function propertiesOf(members, text) {
    return members.flatMap((it) => propertyOf(it, text) ?? []);
}
function propertyOf(node, text) {
    if (!ts.isPropertyDeclaration(node) && !ts.isPropertySignature(node))
        return undefined;
    if (isInternal(node))
        return undefined;
    const { name, questionToken, type } = node;
    const named = memberName(name, text);
    if (named === undefined)
        return undefined;
    const comments = commentsBefore(node, text);
    const written = typeOfMember(node, text);
    return {
        name: named,
        naming: "json",
        at: text.placeOf(name),
        type: text.fact(written, type ?? name),
        optional: text.fact(questionToken !== undefined, questionToken ?? name),
        ...memberFacts(comments.attributes),
        ...comments,
    };
}
/** Undefined for `#name` and `[Symbol.iterator]`, which injected code may hold: they are no data. */
function memberName(name, text) {
    if (ts.isStringLiteralLike(name))
        return name.text;
    return ts.isIdentifier(name) ? text.written(name) : undefined;
}
function typeOfMember(node, text) {
    if (!node.type)
        return { kind: "unknown", written: "" };
    const type = typeOfNode(node.type, text);
    const initializer = ts.isPropertyDeclaration(node) && node.initializer;
    // `data: string = []`: to ServiceStack a byte[] is a collection, whatever it is in TypeScript.
    return type.kind === "scalar" &&
        type.scalar === "anyString" &&
        initializer &&
        ts.isArrayLiteralExpression(initializer)
        ? { kind: "scalar", scalar: "bytes" }
        : type;
}
/** Injected members that are no data: `static` ones, and those that only the class sees. */
function isInternal(node) {
    return [
        ts.SyntaxKind.StaticKeyword,
        ts.SyntaxKind.PrivateKeyword,
        ts.SyntaxKind.ProtectedKeyword,
    ].some((kind) => hasModifier(node, kind));
}
export function hasModifier(node, kind) {
    return node.modifiers?.some((it) => it.kind === kind) ?? false;
}
