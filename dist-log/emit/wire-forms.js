/**
 * The forms of JSON that not every value of a TypeScript type has: text that may be a number is
 * text where the server writes dates otherwise. Only classes that hold such a member are told of it.
 */
import { scalars } from "../schema/scalars.js";
import { isValueType, partsOf, idsWithin, typesWithin, valueTypesOf, } from "../schema/visit.js";
import { isInAnyCase } from "./any-case.js";
/** As the runtime's `Form` has them. */
const forms = ["number", "version", "pairs", "anyCase", "missing"];
export function wireFormsOf({ declarations }, { declarations: known, unions }, json) {
    const holders = holdersOf(declarations, unions);
    const found = new Map();
    for (const form of forms) {
        const pending = declarations.filter((it) => has(form, it, known, json));
        const reached = new Set();
        for (let next = pending.pop(); next; next = pending.pop()) {
            if (reached.has(next.id))
                continue;
            reached.add(next.id);
            pending.push(...(holders.get(next.id) ?? []));
        }
        for (const id of reached)
            found.set(id, [...(found.get(id) ?? []), form]);
    }
    // What a generic class holds, its arguments tell.
    const all = forms.filter((it) => [...found.values()].some((some) => some.includes(it)));
    for (const it of declarations)
        if (it.kind !== "enum" && it.typeParams.length > 0 && all.length > 0)
            found.set(it.id, all);
    return found;
}
/** By declaration, those that hold it: as a member or item, base, or derived class. */
function holdersOf(declarations, unions) {
    const holders = new Map();
    for (const it of declarations) {
        const held = partsOf(it).flatMap(idsWithin);
        const { derived = [] } = unions.get(it.id) ?? {};
        for (const id of new Set([...held, ...derived.map((one) => one.id)]))
            holders.set(id, [...(holders.get(id) ?? []), it]);
    }
    return holders;
}
function has(form, declaration, known, json) {
    if (form === "anyCase")
        return isInAnyCase(declaration);
    if (form === "missing")
        return (declaration.kind !== "enum" &&
            declaration.properties.some((it) => isFilledIn(it, known, json)));
    return valueTypesOf(declaration)
        .flatMap((type) => [...typesWithin(type)])
        .some((type) => formOf(type, json) === form);
}
function formOf(type, { unixTime }) {
    if (type.kind === "map")
        return type.flavour === "readonlyMap" ? "pairs" : undefined;
    if (type.kind !== "scalar")
        return undefined;
    const { formOf: plain = type.scalar, value } = scalars[type.scalar];
    if (plain === "version")
        return "version";
    if (plain === "decimal" && value === "string")
        return "number";
    const isDate = ["dateTime", "dateTimeOffset", "dateOnly"].includes(plain);
    return isDate && unixTime ? "number" : undefined;
}
/** A member that JSON may lack though values have it. */
function isFilledIn(property, known, json) {
    return (isZeroWhereMissing(property, known, json) ||
        (property.wires === "xml" && !property.optional));
}
/** A member of a value type that servers leave out at its default. */
export function isZeroWhereMissing({ type, optional, emitDefault }, known, json) {
    return (!optional &&
        isValueType(type, known) &&
        (emitDefault === false || json.missing === "default"));
}
