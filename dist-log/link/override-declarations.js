/** An override → a declaration: the one that inputs give, corrected, or one that they lack. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { qualifiedName } from "../parse/csharp-types.js";
import { inventedParams } from "../parse/metadata-types.js";
import { mergeDeclarations } from "./merge-facts.js";
import { folded } from "./names.js";
/** A table, as the keys differ in nothing else. */
const fitting = {
    class: new Set("contract base implements abstract struct collection knownTypes properties typeParams".split(" ")),
    interface: new Set(["implements", "properties", "typeParams"]),
    enum: new Set(["contract", "flags", "members"]),
};
const articles = {
    class: "a class",
    interface: "an interface",
    enum: "an enum",
};
/** What the override says that a type of that kind cannot be. */
function misfits(override, kind) {
    const { name, kind: stated, doc: _, ...facts } = override;
    const keys = Object.entries(facts).flatMap(([key, value]) => Array.isArray(value) && value.length === 0 ? [] : [key]);
    return [
        ...(stated && stated.value !== kind ? ["kind"] : []),
        ...keys.filter((key) => !fitting[kind].has(key)),
    ].map((key) => diagnostic("override-misfit", { type: name.value, kind: articles[kind], key }, name.at));
}
/**
 * What inputs say of the type, with the override.
 *
 * @param diagnostics Receives what the override says that does not fit.
 */
export function corrected(found, override, diagnostics) {
    const wrong = misfits(override, found.kind);
    diagnostics.push(...wrong);
    if (wrong.length > 0)
        return found;
    const said = {
        name: found.name,
        at: found.at,
        ...(!found.namespace && placement(override.name)),
    };
    const merged = mergeDeclarations(found, declarationOf(found.kind, said, override, found, diagnostics));
    return merged.kind === "enum"
        ? inDeclaredOrder(merged, override.members)
        : derivedAsSaid(merged);
}
/**
 * A type that no input has; undefined where the override does not say what kind of type it is.
 *
 * @param diagnostics Receives what the override says that does not fit.
 */
export function added(override, diagnostics) {
    const { kind, name } = override;
    if (!kind)
        return undefined;
    const wrong = misfits(override, kind.value);
    diagnostics.push(...wrong);
    if (wrong.length > 0)
        return undefined;
    const simple = qualifiedName(name.value).name.split("+").at(-1) ?? "";
    const said = { name: simple, at: name.at, ...placement(name) };
    return declarationOf(kind.value, said, override, undefined, diagnostics);
}
/** The namespace and the enclosing types that a full name tells. */
function placement(name) {
    const { name: nested, namespace } = qualifiedName(name.value);
    const outer = nested.split("+").slice(0, -1);
    return {
        ...(namespace !== undefined && {
            namespace: { ...name, value: namespace },
        }),
        ...(outer.length > 0 && { outer: { ...name, value: outer } }),
    };
}
/** The override as a declaration: of the type that was found, or of one that it adds. */
function declarationOf(kind, said, override, found, diagnostics) {
    const { contract, doc, base, collection, knownTypes } = override;
    const { abstract, struct, flags, implements: interfaces = [] } = override;
    const shared = {
        ...said,
        ...(contract && { contract }),
        ...(doc && { doc }),
        attributes: [],
    };
    if (kind === "enum") {
        const members = membersOf(override, found, diagnostics);
        return { ...shared, kind, ...(flags && { flags }), members };
    }
    const generic = {
        typeParams: found && found.kind !== "enum"
            ? found.typeParams
            : typeParamsOf(override),
        properties: propertiesOf(override, found, diagnostics),
    };
    if (kind === "interface")
        return { ...shared, kind, ...generic, extends: interfaces };
    return {
        ...shared,
        kind,
        ...generic,
        ...(base && { base }),
        implements: interfaces,
        ...(abstract && { abstract }),
        ...(struct && { struct }),
        ...(collection && { collection }),
        ...(knownTypes && { knownTypes }),
    };
}
function typeParamsOf({ name, typeParams }) {
    const [, arity = "0"] = /`(\d{1,2})$/.exec(name.value) ?? [];
    return typeParams?.value ?? inventedParams(Number(arity));
}
/** A member keeps the name by which it is known; one that is added has .NET's. */
function propertiesOf(override, found, diagnostics) {
    const known = found && found.kind !== "enum" ? found.properties : [];
    return override.properties.flatMap((it) => {
        const property = known.find(({ name }) => name === it.name) ??
            known.find(({ name }) => folded(name) === folded(it.name)) ??
            known.find(({ jsonName }) => jsonName?.value === it.name);
        const type = it.type ?? property?.type;
        if (!property && it.type)
            warnOfNear(override, it, known, diagnostics);
        if (type)
            return [
                {
                    ...it,
                    name: property?.name ?? it.name,
                    naming: property?.naming ?? "clr",
                    type,
                    attributes: [],
                },
            ];
        diagnostics.push(unknownMember(override, it, known, "type"));
        return [];
    });
}
function membersOf(override, found, diagnostics) {
    if (found?.kind !== "enum")
        return override.members;
    const names = new Set(found.members.map(({ name }) => name));
    return override.members.filter((it) => {
        if (names.has(it.name))
            return true;
        if (it.value) {
            warnOfNear(override, it, found.members, diagnostics);
            return true;
        }
        diagnostics.push(unknownMember(override, it, found.members, "value"));
        return false;
    });
}
/** A misspelt name adds a member; `line2` beside `line1` is none. */
function warnOfNear({ name: type }, { name, at }, known, diagnostics) {
    const near = nearest(name, known.map((it) => it.name));
    if (near === undefined || withoutDigits(near) === withoutDigits(name))
        return;
    const parameters = { type: type.value, name, nearest: near };
    diagnostics.push(diagnostic("override-near-member", parameters, at));
}
function withoutDigits(name) {
    return name.replaceAll(/\d/g, "");
}
function unknownMember({ name: type }, { name, at }, known, needs) {
    const names = known.map((it) => it.name);
    return diagnostic("override-unknown-member", { type: type.value, name, nearest: nearest(name, names), needs }, at);
}
/** Metadata sorts members by value. An override that names all of them tells how they are declared. */
function inDeclaredOrder(declaration, said) {
    if (said.length < declaration.members.length)
        return declaration;
    const position = new Map(said.map(({ name }, index) => [name, index]));
    return {
        ...declaration,
        members: declaration.members.toSorted((a, b) => (position.get(a.name) ?? 0) - (position.get(b.name) ?? 0)),
    };
}
/** A class derives from a class or from a collection: who says the one takes back the other. */
function derivedAsSaid(declaration) {
    if (declaration.kind === "interface")
        return declaration;
    const { base, collection, ...rest } = declaration;
    if (collection?.by === "overrides")
        return { ...rest, collection };
    return base?.by === "overrides" ? { ...rest, base } : declaration;
}
