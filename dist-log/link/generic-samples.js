import { byId, hierarchy, typesWithin, } from "../schema/visit.js";
import { findMember, loose } from "./sample-members.js";
import { createRoots } from "./sample-root.js";
import { createShapes, isList, isObject } from "./sample-shape.js";
/** Those of XML first: their names tell the arguments. */
export function instancesIn(declarations, samples) {
    const known = byId({ declarations });
    const roots = createRoots(declarations);
    const shapes = createShapes(known);
    // What members mention is printed as it is declared: it is no response alone.
    const referred = declarations
        .flatMap((it) => (it.kind === "class" ? it.implements : []))
        .flatMap((type) => [...typesWithin(type)])
        .filter((it) => it.kind === "ref")
        .filter(({ args }) => args.length > 0)
        .map((type) => ({ type, shown: new Map() }));
    const answers = samples.filter(({ role }) => role === "response");
    return [
        ...referred,
        ...answers.flatMap((it) => it.format === "xml" ? ofElement(it.root, known, roots) : []),
        ...answers.flatMap((it) => it.format === "json" || it.format === "jsv"
            ? ofValue(it, known, shapes)
            : []),
    ];
}
function ofElement(root, known, roots) {
    const type = roots.typeOf(root);
    const level = type?.kind === "ref" && known.get(type.id);
    if (!level || level.kind !== "class" || type?.kind !== "ref")
        return [];
    const shown = root.children.flatMap((child) => {
        const property = memberOf(level, child.name, "xml");
        const [item] = child.children;
        if (!property || !item)
            return [];
        const inner = property.type.kind === "list"
            ? roots.typeOf(item)
            : type.args.find((it) => hasMembers(it, child.children, known));
        return inner?.kind === "ref"
            ? [[property.name, { type: inner, at: item.at }]]
            : [];
    });
    return [{ type, shown: new Map(shown) }];
}
function ofValue({ value, format, at }, known, shapes) {
    const type = shapes.typeOf(value, format);
    const level = type?.kind === "ref" && known.get(type.id);
    if (!level || level.kind !== "class" || !isObject(value))
        return [];
    const shown = Object.entries(value).flatMap(([name, items]) => {
        const property = memberOf(level, name, "json");
        const [item] = isList(items) ? items : [];
        const listed = property?.type.kind === "list" && property.type.items;
        if (!property || item === undefined || !listed)
            return [];
        // The listed type has the first say: two classes may have these members.
        const first = listed.kind === "ref" ? known.get(listed.id)?.name : "";
        const inner = shapes.typeOf(item, format, {
            first: first ?? "",
            last: "",
        });
        return inner?.kind === "ref"
            ? [[property.name, { type: inner, at }]]
            : [];
    });
    return type?.kind === "ref" ? [{ type, shown: new Map(shown) }] : [];
}
function memberOf(level, name, wire) {
    return findMember(name, wire, [{ level, parameters: new Map() }])?.property;
}
function hasMembers(type, children, known) {
    const declaration = type.kind === "ref" ? known.get(type.id) : undefined;
    if (declaration?.kind !== "class")
        return false;
    const members = new Set(hierarchy(declaration, known).flatMap((level) => level.properties.map(({ xmlName }) => loose(xmlName))));
    return children.every(({ name }) => members.has(loose(name)));
}
