/** Statements of a listing → draft declarations. */
import { ts } from "ts-morph";
import { attribute, contractFact, ofPlainClass } from "./attribute-facts.js";
import { commentsBefore } from "./listing-comments.js";
import { enumMembers, unionMembers } from "./listing-enums.js";
import { hasModifier, propertiesOf } from "./listing-members.js";
import { mapOfSignature, nameOfNode, withoutArity } from "./listing-types.js";
/** Undefined for what declares no DTO: an import, a function, other injected code. */
export function declarationOf(statement, text) {
    if (ts.isClassDeclaration(statement))
        return classOf(statement, text);
    if (ts.isInterfaceDeclaration(statement))
        return interfaceOf(statement, text);
    if (ts.isEnumDeclaration(statement))
        return enumOf(statement, text);
    return ts.isTypeAliasDeclaration(statement)
        ? unionOf(statement, text)
        : undefined;
}
function classOf(node, text) {
    if (!node.name || isDictionaryHelper(node))
        return undefined;
    const heritage = heritageOf(node);
    const [extended] = heritage.extends;
    const base = extended && heritageFact(extended, text);
    const collection = collectionOf(node, base, text);
    const typeParams = typeParamsOf(node, text);
    const shared = nameAndComments(node, node.name, text, typeParams);
    const properties = propertiesOf(node.members, text);
    return {
        kind: "class",
        ...shared,
        typeParams,
        ...(base && !collection && { base }),
        implements: heritage.implements.map((it) => heritageFact(it, text)),
        ...(hasModifier(node, ts.SyntaxKind.AbstractKeyword) && {
            abstract: text.fact(true, node.name),
        }),
        ...(collection && { collection }),
        properties: shared.contract ? properties : ofPlainClass(properties),
    };
}
function interfaceOf(node, text) {
    const typeParams = typeParamsOf(node, text);
    const shared = nameAndComments(node, node.name, text, typeParams);
    const properties = propertiesOf(node.members, text);
    return {
        kind: "interface",
        ...shared,
        typeParams,
        extends: heritageOf(node).extends.map((it) => heritageFact(it, text)),
        properties: shared.contract ? properties : ofPlainClass(properties),
    };
}
function enumOf(node, text) {
    const shared = nameAndComments(node, node.name, text);
    const flags = attribute(shared.attributes, "Flags");
    return {
        kind: "enum",
        ...shared,
        ...(flags && { flags: { ...flags, value: true } }),
        members: enumMembers(node.members, text),
    };
}
/** `export type Channel = "Voice" | "Chat"`: an enum of versions 4.5 to 5.1, and of `.d` listings. */
function unionOf(node, text) {
    const members = unionMembers(node.type, text);
    return (members && {
        kind: "enum",
        ...nameAndComments(node, node.name, text),
        members,
    });
}
function nameAndComments(node, name, text, typeParams = []) {
    const comments = commentsBefore(node, text);
    const contract = contractFact(comments.attributes);
    return {
        name: withoutArity(text.written(name), typeParams.length),
        at: text.placeOf(name),
        ...comments,
        ...(contract && { contract }),
    };
}
function typeParamsOf(node, text) {
    return (node.typeParameters ?? []).map(({ name }) => text.written(name));
}
function heritageOf(node) {
    const typesOf = (keyword) => (node.heritageClauses ?? [])
        .filter(({ token }) => token === keyword)
        .flatMap(({ types }) => [...types]);
    return {
        extends: typesOf(ts.SyntaxKind.ExtendsKeyword),
        implements: typesOf(ts.SyntaxKind.ImplementsKeyword),
    };
}
function heritageFact(node, text) {
    const { expression, typeArguments } = node;
    return text.fact(nameOfNode(expression, typeArguments, text), expression);
}
/** `export class Dictionary<T> { [Key: string]: T; }`, which listings print to derive from. */
export function isDictionaryHelper(node) {
    return (node.name?.text === "Dictionary" &&
        node.typeParameters?.length === 1 &&
        node.members.length === 1 &&
        node.members.every((it) => ts.isIndexSignatureDeclaration(it)));
}
/** What a class derives from, or an index signature written by hand. */
function collectionOf(node, base, text) {
    const signature = node.members.find((it) => ts.isIndexSignatureDeclaration(it));
    if (signature)
        return text.fact(mapOfSignature(signature, text), signature);
    return base && collectionOfBase(base);
}
/** `extends Array<T>`, `extends Dictionary<T>`, `extends any` (up to 5.5). */
export function collectionOfBase({ value: base, at, by, }) {
    if (base.kind !== "name")
        return undefined;
    const [items] = base.args;
    switch (base.name) {
        case "Array":
            return (items && { value: { kind: "list", flavour: "list", items }, at, by });
        case "Dictionary":
            return items && { value: mapOf(items), at, by };
        case "any":
            return { value: mapOf({ kind: "unknown", written: "any" }), at, by };
        default:
            return undefined;
    }
}
function mapOf(value) {
    const key = { kind: "scalar", scalar: "anyString" };
    return { kind: "map", flavour: "map", key, value };
}
