/** The members of a class or interface, and which of the old ones each new one is. */
import { scalars } from "../schema/scalars.js";
import { closedHierarchy, isValueType, substitute, } from "../schema/visit.js";
/** Members that the declaration itself declares. */
export function ownMembers(declaration) {
    const namespace = declaration.kind === "class" ? declaration.contract?.namespace : undefined;
    return declaration.properties.map((property) => ({
        property,
        owner: declaration.id,
        level: 0,
        ...(namespace !== undefined && { namespace }),
    }));
}
/** Those of its bases as well, closed over their arguments. */
export function allMembers(declaration, { declarations }) {
    const self = {
        kind: "ref",
        id: declaration.id,
        args: declaration.typeParams.map((name) => ({
            kind: "param",
            name,
        })),
    };
    return closedHierarchy(self, declarations).flatMap(({ level, parameters }, position) => ownMembers(level).map((it) => ({
        ...it,
        level: position,
        property: {
            ...it.property,
            type: substitute(it.property.type, parameters),
        },
    })));
}
/** What shows that two members are one: the name on a wire that both are on, or else TypeScript's. */
const proofs = [
    ({ jsonName, wires }) => (wires === "xml" ? undefined : jsonName),
    ({ xmlName, wires }) => (wires === "json" ? undefined : xmlName),
    ({ name }) => name,
];
export function pairMembers(old, now) {
    const found = new Map();
    const free = new Set(old);
    for (const keyOf of proofs)
        for (const member of now) {
            if (found.has(member))
                continue;
            const key = keyOf(member.property);
            // Of two of one name, one hides the other: the hidden one stands first.
            const match = [...free].find((it) => key !== undefined && keyOf(it.property) === key);
            if (!match)
                continue;
            found.set(member, match);
            free.delete(match);
        }
    return {
        pairs: now.flatMap((member) => {
            const match = found.get(member);
            return match ? [{ old: match, now: member }] : [];
        }),
        added: now.filter((it) => !found.has(it)),
        removed: [...free],
    };
}
/** Whether the generated reader of JSON refuses a value without the member. */
export function mustBeThere({ optional, type, emitDefault, wires }, { declarations }, { missing }) {
    const isFilled = (emitDefault === false || missing === "default") &&
        isValueType(type, declarations) &&
        hasZero(type, declarations);
    return wires !== "xml" && !optional && !isFilled;
}
/** Whether the member is ever left out: an enum need not have a member for .NET's default. */
export function leavesOut({ emitDefault, type }, { declarations }) {
    return (emitDefault === false &&
        (!isValueType(type, declarations) || hasZero(type, declarations)));
}
function hasZero(type, declarations) {
    if (type.kind === "scalar")
        return scalars[type.scalar].zero !== undefined;
    const declaration = type.kind === "ref" ? declarations.get(type.id) : undefined;
    if (declaration?.kind === "enum")
        return (declaration.flags === true ||
            declaration.members.some(({ value }) => value === "0"));
    return (declaration?.kind === "class" &&
        declaration.properties.every((it) => it.optional || hasZero(it.type, declarations)));
}
