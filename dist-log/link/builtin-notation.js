/**
 * How the catalogue's rows become declarations: one row a type, its members in the order of the
 * wire.
 */
import { parseClrType } from "../parse/csharp-types.js";
/** Stands for a place: built-in types have none. */
const at = { file: "<built-in>", start: 0, end: 0 };
/** Whether the catalogue says it, and no input. */
export function isBuiltin(said) {
    return said.at.file === at.file;
}
function fact(value) {
    return { value, at, by: "metadata" };
}
export function interfaceOf(namespace, written, members = "", bases = "") {
    return {
        kind: "interface",
        ...nameAndParams(written),
        at,
        namespace: fact(namespace),
        extends: words(bases).map((it) => fact(typeOf(it))),
        attributes: [],
        properties: propertiesOf(members),
    };
}
/** Without `[DataContract]`: XML has the members in the order of the alphabet. */
export function classOf(namespace, written, members = "", parts = {}) {
    const collection = parts.collection && collectionOf(parts.collection);
    return {
        kind: "class",
        ...nameAndParams(written),
        at,
        namespace: fact(namespace),
        ...(parts.base && { base: fact(typeOf(parts.base)) }),
        implements: words(parts.implements ?? "").map((it) => fact(typeOf(it))),
        ...(parts.abstract && { abstract: fact(true) }),
        ...(parts.struct && { struct: fact(true) }),
        ...(collection && { collection: fact(collection) }),
        attributes: [],
        properties: propertiesOf(members),
    };
}
/** `[DataContract]`, with each member's `Order` one more than that of the member before. */
export function contractOf(namespace, written, members, parts = {}, contract = {}) {
    const plain = classOf(namespace, written, members, parts);
    return {
        ...plain,
        contract: fact(contract),
        properties: plain.properties.map((it, index) => ({
            ...it,
            order: fact(index + 1),
        })),
    };
}
/** `Unspecified Utc Local`, `Continue=100 OK=200`. */
export function enumOf(namespace, name, members) {
    return {
        kind: "enum",
        name,
        at,
        namespace: fact(namespace),
        attributes: [],
        members: words(members).map((it) => {
            const [member = "", value] = it.split("=");
            return { name: member, at, ...(value && { value: fact(value) }) };
        }),
    };
}
export function withXmlNames(declaration, xmlNameOf) {
    return {
        ...declaration,
        properties: declaration.properties.map((it) => ({
            ...it,
            xmlName: fact(xmlNameOf(it.name)),
        })),
    };
}
function propertiesOf(members) {
    return words(members).map((it) => {
        const [name = "", type = "string"] = it.split(":");
        return {
            name,
            naming: "clr",
            at,
            type: fact(typeOf(type)),
            attributes: [],
        };
    });
}
/** `QueryDb<From,Into>` */
function nameAndParams(written) {
    const [name = "", ...typeParams] = written.split(/[<,>]/);
    return { name, typeParams: typeParams.filter((it) => it !== "") };
}
function typeOf(text) {
    return parseClrType({ text, at });
}
/** `List<int>`: what a class itself is cannot stay a name. */
function collectionOf(text) {
    const type = typeOf(text);
    const [items] = type.kind === "name" ? type.args : [];
    return items && { kind: "list", flavour: "list", items };
}
function words(text) {
    return text.split(/\s+/).filter((it) => it !== "");
}
