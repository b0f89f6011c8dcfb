import { byId, valueIds } from "../schema/visit.js";
import { isInAnyCase } from "./any-case.js";
import { freeName } from "./text.js";
/** By the class or interface, of those values that are not of it alone. */
export function unionsOf(schema, requests) {
    const { declarations } = schema;
    const known = byId(schema);
    const values = valueIds(schema);
    const implementers = new Map();
    for (const it of declarations)
        if (it.kind === "class")
            for (const { id } of it.implements) {
                const list = implementers.get(id);
                if (list)
                    list.push(it);
                else
                    implementers.set(id, [it]);
            }
    const taken = new Set(declarations.map(({ name }) => name));
    const unions = new Map();
    for (const it of declarations) {
        if (it.kind === "enum" || it.typeParams.length > 0 || !values.has(it.id))
            continue;
        const derived = [
            ...(it.kind === "class" ? (it.derived ?? []) : []).flatMap((id) => {
                const declaration = known.get(id);
                return declaration?.kind === "class" ? declaration : [];
            }),
            ...(implementers.get(it.id) ?? []),
        ].filter((other) => canStandIn(other, requests));
        const isText = it.kind === "class" && it.struct && !isInAnyCase(it);
        if (derived.length === 0 && !isText)
            continue;
        const name = freeName(`Any${it.name}`, taken);
        taken.add(name);
        unions.set(it.id, {
            name,
            derived: [...new Set(derived)],
            ...(isText && { text: true }),
        });
    }
    return unions;
}
/** A generic one would need the arguments of its base. */
function canStandIn({ id, typeParams, collection }, requests) {
    return (typeParams.length === 0 && collection === undefined && !requests.has(id));
}
