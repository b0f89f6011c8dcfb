/** Draft declarations → declarations: names resolved and made unique, nothing taken from samples yet. */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { contractOf } from "./contract.js";
import { namesOf } from "./given-names.js";
import { jsonNameOf, legalTypeParams, xmlNameOf } from "./names.js";
import { createResolver, } from "./resolve.js";
import { insideOf } from "./scope.js";
import { withTypeParams } from "./type-params.js";
import { reportUnresolved } from "./unresolved.js";
export function declare({ declarations: drafts, contractNamespaces }, scope, resolver, textCase) {
    const missing = [];
    const interfaces = createResolver(scope, (name) => missing.push(name));
    const names = namesOf(drafts);
    const declarations = [...drafts].map(([id, drafted]) => {
        const draft = drafted.kind === "enum"
            ? drafted
            : withTypeParams(drafted, legalTypeParams(drafted.typeParams));
        const name = names.get(id)?.name ?? draft.name;
        const shared = {
            id,
            name,
            ...(draft.namespace && {
                clr: {
                    name: draft.name,
                    namespace: draft.namespace.value,
                    ...(draft.outer && { outer: draft.outer.value }),
                },
            }),
            ...(draft.doc && { doc: draft.doc.value }),
        };
        const contract = contractOf(draft, contractNamespaces);
        switch (draft.kind) {
            case "class":
                return {
                    ...shared,
                    ...declareClass(draft, contract, resolver, interfaces, textCase),
                };
            case "interface":
                return {
                    ...shared,
                    ...declareInterface(draft, resolver, interfaces, textCase),
                };
            case "enum":
                return { ...shared, ...declareEnum(draft, contract) };
            default:
                return draft;
        }
    });
    return {
        value: declarations,
        diagnostics: [
            ...reportRenamed(drafts, names),
            ...reportUnresolved("unresolved-interface", missing),
        ],
    };
}
function reportRenamed(drafts, names) {
    return [...drafts].flatMap(([id, draft]) => {
        const { name, clash } = names.get(id) ?? { name: draft.name };
        if (!clash)
            return [];
        const other = clash.with === undefined ? undefined : drafts.get(clash.with);
        const related = other
            ? [{ message: "this one clashes", at: other.at }]
            : [];
        return diagnostic("renamed-type", {
            name: draft.name,
            as: name,
            problem: clash.isIllegal ? "no identifier" : "taken or reserved",
        }, draft.at, related);
    });
}
function contextOf(draft) {
    return {
        typeParams: draft.kind === "enum" ? [] : draft.typeParams,
        within: insideOf(draft),
    };
}
function declareClass(draft, contract, resolver, interfaces, textCase) {
    const { typeParams } = draft;
    const context = contextOf(draft);
    const base = draft.base && resolver.reference(draft.base.value, context);
    const collection = draft.collection && resolver.type(draft.collection.value, context);
    const knownTypes = draft.knownTypes?.value.map((it) => resolver.type(it, context));
    return {
        kind: "class",
        typeParams,
        ...(base && { base }),
        implements: references(draft.implements, context, interfaces),
        ...(draft.abstract?.value && { abstract: true }),
        ...(draft.struct?.value && { struct: true }),
        ...((collection?.kind === "list" || collection?.kind === "map") && {
            collection,
        }),
        ...(knownTypes && { knownTypes }),
        ...(contract && { contract }),
        properties: draft.properties.map((it) => declareProperty(it, context, resolver, textCase)),
    };
}
function declareInterface(draft, resolver, interfaces, textCase) {
    const context = contextOf(draft);
    return {
        kind: "interface",
        typeParams: draft.typeParams,
        extends: references(draft.extends, context, interfaces),
        properties: draft.properties.map((it) => declareProperty(it, context, resolver, textCase)),
    };
}
function references(facts, context, resolver) {
    return facts.flatMap(({ value }) => resolver.reference(value, context) ?? []);
}
function declareProperty(draft, context, resolver, textCase) {
    const constraints = draft.attributes.flatMap(({ value }) => constraintIn(value));
    const jsonName = jsonNameOf(draft, textCase);
    return {
        // What the client sends as it is has to have the wire's name.
        name: jsonName,
        jsonName,
        xmlName: xmlNameOf(draft),
        ...(draft.order && { order: draft.order.value }),
        type: resolver.type(draft.type.value, context),
        optional: draft.optional?.value ?? true,
        ...(draft.required?.value === true && { required: true }),
        ...(draft.emitDefault?.value === false && { emitDefault: false }),
        ...(draft.hides?.value && { hides: true }),
        ...(draft.readOnly?.value && { readOnly: true }),
        ...wiresOf(draft),
        ...(constraints.length > 0 && { constraints }),
        ...(draft.doc && { doc: draft.doc.value }),
    };
}
/** Nothing is said of a member that travels on both. */
function wiresOf({ wires, }) {
    return wires && wires.value !== "both"
        ? { wires: wires.value }
        : {};
}
/** Attributes that say what a value may be. Source: NativeTypesFeature.cs, ExportAttribute. */
const constraintNames = new Set([
    "Validate",
    "StringLength",
    "Required",
    "Range",
    "ApiAllowableValues",
]);
/** Of `[ApiMember]`, which says much else, the format. */
function constraintIn(attribute) {
    const { name, args } = attribute;
    const format = args.filter((it) => it.name === "Format");
    if (name === "ApiMember" && format.length > 0)
        return [{ name, args: format }];
    return constraintNames.has(name) ? [attribute] : [];
}
function declareEnum(draft, contract) {
    return {
        kind: "enum",
        ...(draft.flags?.value && { flags: true }),
        ...(contract && { contract }),
        members: declareMembers(draft.members, draft.contract !== undefined),
    };
}
/** A member without a number is one more than the member before, as in C#. */
function declareMembers(members, hasContract) {
    let next = 0n;
    return members.map((member) => {
        const { name, value, text } = member;
        const number = value ? BigInt(value.value) : next;
        next = number + 1n;
        const json = text?.value ?? name;
        // XML has the [EnumMember] value only where the enum has [DataContract].
        const xml = member.xml?.value ?? (hasContract ? json : name);
        return {
            name,
            value: String(number),
            json,
            ...(xml !== name && { xml }),
            ...wiresOf(member),
            ...(member.doc && { doc: member.doc.value }),
        };
    });
}
