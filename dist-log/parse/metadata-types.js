/** MetadataType → draft declarations. Source: ServiceStack's MetadataTypes.cs. */
import { attribute } from "./attribute-facts.js";
import { parseClrName } from "./csharp-types.js";
import { attributesOf } from "./metadata-attributes.js";
import { collectionOf } from "./metadata-collections.js";
import { enumMembersOf, propertiesOf } from "./metadata-members.js";
import { typeNameOf } from "./metadata-references.js";
import { fact, objectIn, objectsIn, stringIn, stringsIn, trueIn, } from "./metadata-values.js";
/** Undefined for what declares no DTO: an array, and .NET's own types. */
export function declarationOf(json) {
    const name = stringIn(json, "name");
    if (!name || name.value.endsWith("[]") || isSystem(json))
        return undefined;
    const shared = sharedFacts(json, name);
    if (trueIn(json, "isEnum") || stringsIn(json, "enumNames").length > 0)
        return { kind: "enum", ...shared, ...enumFacts(json, shared) };
    const typeParams = typeParamsOf(json, name.value);
    const types = implementedBy(json);
    const properties = propertiesOf(json);
    return trueIn(json, "isInterface")
        ? { kind: "interface", ...shared, typeParams, extends: types, properties }
        : {
            kind: "class",
            ...shared,
            typeParams,
            ...inheritedBy(json),
            implements: types,
            properties,
        };
}
function isSystem(json) {
    const namespace = stringIn(json, "namespace")?.value ?? "";
    return namespace === "System" || namespace.startsWith("System.");
}
function sharedFacts(json, name) {
    const clr = parseClrName(name.value);
    const contract = objectIn(json, "dataContract");
    const doc = stringIn(json, "description");
    return {
        name: clr.name,
        at: name.at,
        // The global namespace is null, which the server leaves out.
        namespace: stringIn(json, "namespace") ?? { ...name, value: "" },
        // Up to version 6, a nested type's name has the outer ones before it: `Outer.Inner`.
        ...(clr.qualifier.length > 0 && {
            outer: { ...name, value: clr.qualifier },
        }),
        ...(contract && { contract: contractOf(contract) }),
        ...(doc && { doc }),
        attributes: attributesOf(json),
    };
}
function contractOf(json) {
    const name = stringIn(json, "name");
    const namespace = stringIn(json, "namespace");
    return fact({
        ...(name && { name: name.value }),
        ...(namespace && { namespace: namespace.value }),
    }, json);
}
/** Metadata calls an enum an integer where it is `[Flags]`, and all where the server writes numbers. */
function enumFacts(json, { attributes }) {
    const flags = attribute(attributes, "Flags") ?? trueIn(json, "isEnumInt");
    return {
        ...(flags && { flags: { ...flags, value: true } }),
        members: enumMembersOf(json),
    };
}
/** `["T"]`; up to version 6.4 `["'T"]`. */
function typeParamsOf(json, name) {
    const given = stringsIn(json, "genericArgs").flatMap((it) => it ? [it.value.replace(/^'/, "")] : []);
    const { arity } = parseClrName(name);
    return given.length > 0 ? given : inventedParams(arity);
}
/** As .NET names them where there is nothing to say: `T`, or `T1` and `T2`. */
export function inventedParams(arity) {
    return arity === 1
        ? ["T"]
        : Array.from({ length: arity }, (_, index) => `T${index + 1}`);
}
function implementedBy(json) {
    return objectsIn(json, "implements").flatMap((it) => typeNameOf(it) ?? []);
}
function inheritedBy(json) {
    const inherits = objectIn(json, "inherits");
    const base = inherits && typeNameOf(inherits);
    const collection = base && collectionOf(base);
    const abstract = trueIn(json, "isAbstract");
    return {
        ...(collection && { collection }),
        ...(base && !collection && { base }),
        ...(abstract && { abstract }),
    };
}
