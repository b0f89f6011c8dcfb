import { byId, isValueType } from "../schema/visit.js";
import { contractIn } from "./contract.js";
import { xmlNameOf } from "./names.js";
import { withOptionality } from "./optionality.js";
import { recursiveIds } from "./order.js";
import { requestOnlyIds } from "./request-only.js";
import { strayMembers } from "./strays.js";
/** @param declarations Bases before what derives from them. */
export function complete(declarations, facts) {
    const known = byId({ declarations });
    const recursive = recursiveIds(declarations);
    const requestOnly = requestOnlyIds(declarations, facts.operations);
    return declarations.map((declaration) => {
        switch (declaration.kind) {
            case "enum":
                return completeEnum(declaration, facts);
            case "interface": {
                const stated = statedMembers(facts.drafts.get(declaration.id));
                return {
                    ...declaration,
                    // A response that implements it has the member, a request may leave it out.
                    properties: declaration.properties.map((it) => ({
                        ...withOptionality(it, stated.get(it.xmlName)?.optional?.value ?? false, false, known, facts.optional),
                        optional: true,
                    })),
                };
            }
            case "class":
                return completeClass({
                    ...declaration,
                    ...(recursive.has(declaration.id) && { recursive: true }),
                }, requestOnly.has(declaration.id), known, facts);
            default:
                return declaration;
        }
    });
}
/** XML has the [EnumMember] text of one member only if it has those of all: of a [DataContract]. */
function completeEnum(declaration, facts) {
    const { id, members } = declaration;
    const shown = facts.evidence.enumTexts.get(id);
    const hasTexts = members.every(({ name }) => name !== shown) &&
        members.some(({ json }) => json === shown);
    return {
        ...declaration,
        ...withContract(declaration, facts),
        ...(hasTexts && {
            members: members.map((it) => it.json === it.name ? it : { ...it, xml: it.json }),
        }),
    };
}
function completeClass(declaration, isRequestOnly, known, facts) {
    const { drafts, evidence } = facts;
    const { id } = declaration;
    const stated = statedMembers(drafts.get(id));
    const seen = evidence.members.get(id);
    const collection = evidence.collections.get(id) ?? declaration.collection;
    return {
        ...declaration,
        ...(collection && { collection }),
        ...withContract(declaration, facts),
        properties: [
            ...declaration.properties.map((property) => {
                const said = stated.get(property.xmlName);
                const told = {
                    ...property,
                    ...shownOf(seen?.get(property.name), said),
                    ...(!isOverridden(said?.wires ?? said?.emitDefault) &&
                        absenceOf(property, declaration, known, evidence)),
                };
                return isOverridden(said?.optional)
                    ? told
                    : withOptionality(told, said?.optional?.value ?? false, isRequestOnly, known, facts.optional);
            }),
            ...strayMembers(id, evidence).flatMap((it) => it.property ?? []),
        ],
    };
}
/**
 * A sample holds every member at its zero value, so a value type that it lacks is left out at that
 * value; and what JSON shows and XML lacks has no setter, which XML needs.
 */
function absenceOf(property, { id }, known, evidence) {
    const formats = evidence.formats.get(id) ?? new Set();
    const seen = evidence.members.get(id)?.get(property.name);
    const lacksXml = formats.has("xml") && seen?.xmlName === undefined;
    const showsJson = seen?.jsonName !== undefined;
    if (lacksXml && showsJson)
        return property.emitDefault === false ? {} : { wires: "json" };
    const lacksJson = !showsJson && (formats.has("json") || formats.has("jsv"));
    return (lacksXml || lacksJson) && isValueType(property.type, known)
        ? { emitDefault: false }
        : {};
}
/** What the client sends as it is has to have the wire name. */
function shownOf(shown, said) {
    if (!shown)
        return {};
    const { jsonName, xmlName, type } = shown;
    return {
        ...(jsonName !== undefined &&
            !isOverridden(said?.jsonName) && { name: jsonName, jsonName }),
        ...(xmlName !== undefined && !isOverridden(said?.xmlName) && { xmlName }),
        ...(!isOverridden(said?.type) && { type }),
    };
}
/** What the user says, no sample and no policy changes. */
function isOverridden(fact) {
    return fact?.by === "overrides";
}
/** What the inputs say of each member, by its name in XML. */
function statedMembers(draft) {
    return new Map(draft && draft.kind !== "enum"
        ? draft.properties.map((it) => [xmlNameOf(it), it])
        : []);
}
/** A sample shows the namespace, and the name where an element is called after the type. */
function withContract({ id, contract }, { drafts, evidence, overrides }) {
    const shown = evidence.contracts.get(id);
    const draft = drafts.get(id);
    if (!shown || !draft)
        return contract ? { contract } : {};
    const said = overrides.get(id)?.contract?.value;
    return {
        contract: {
            ...contractIn(said?.namespace ?? shown.namespace, draft),
            ...(shown.name !== undefined &&
                said?.name === undefined && { name: shown.name }),
            ...(shown.reference && { reference: true }),
        },
    };
}
