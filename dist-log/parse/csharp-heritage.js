import { collectionOf } from "./metadata-collections.js";
/** The declarations with their bases, interfaces, and what they are collections of. */
export function withHeritage(scanned) {
    const kinds = new Map(scanned.map(({ declaration: { name, kind } }) => [name, kind]));
    return scanned.map(({ declaration, heritage }) => {
        switch (declaration.kind) {
            case "class":
                return { ...declaration, ...partsOf(heritage, kinds) };
            case "interface":
                return { ...declaration, extends: heritage };
            case "enum":
                return declaration;
            default:
                return declaration;
        }
    });
}
/** A base class comes first. */
function partsOf(heritage, kinds) {
    const [first, ...more] = heritage;
    if (!first || isInterface(first.value, kinds))
        return { implements: heritage };
    const collection = collectionOf(withNamespace(first, kinds));
    return {
        ...(collection ? { collection } : { base: first }),
        implements: more,
    };
}
/** What no input declares is an interface if it is called like one: `IHasVersion`. */
function isInterface(type, kinds) {
    if (type.kind !== "name")
        return false;
    const kind = kinds.get(type.name);
    return kind ? kind === "interface" : /^I\p{Lu}/u.test(type.name);
}
/** `List<T>` is .NET's where the text declares no other. */
function withNamespace(fact, kinds) {
    const { value } = fact;
    return value.kind === "name" && !kinds.has(value.name)
        ? { ...fact, value: { ...value, namespace: "System.Collections.Generic" } }
        : fact;
}
