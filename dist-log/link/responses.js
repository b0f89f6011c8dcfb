/**
 * What an operation returns: as an input states it, else as the sample of a page shows it, by the name
 * of its root or by its members.
 */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { innerTypes } from "../schema/visit.js";
import { containerOf } from "./scope.js";
/** @param drafts What is said of one operation, such as its XML and its JSON page. */
export function findResponse(drafts, request, resolver, types) {
    const samples = drafts.flatMap((it) => it.samples);
    const answers = samples.filter(({ role }) => role === "response");
    const stated = drafts.flatMap((it) => it.response ?? [])[0];
    const byName = typedByName(answers, types);
    const response = stated
        ? resolver.type(stated.value, {
            typeParams: [],
            within: request.clr
                ? [...containerOf(request.clr), request.clr.name]
                : [],
        })
        : (byName[0]?.type ??
            typeByMembers(answers, request, types) ??
            answers.flatMap((it) => it.format === "text" ? (rawResponses[it.text] ?? []) : [])[0] ??
            unknownRoot(answers));
    const requests = samples.filter((it) => it.role === "request" && it.format !== "text");
    return {
        ...(response && { response }),
        samples: [
            ...requests.map((sample) => ({
                sample,
                type: { kind: "ref", id: request.id, args: [] },
            })),
            ...byName,
            ...(response
                ? answers.filter(isValue).map((sample) => ({ sample, type: response }))
                : []),
        ],
        diagnostics: stated
            ? []
            : response
                ? unresolvedIn(response, answers, types)
                : answers
                    .filter(isValue)
                    .slice(0, 1)
                    .map(({ at }) => diagnostic("unknown-response", { request: request.name }, at)),
    };
}
/** The XML samples whose root's name is that of a type. */
export function typedByName(samples, { roots }) {
    return samples.filter(isXml).flatMap((sample) => {
        const type = sample.role === "response" ? roots.typeOf(sample.root) : undefined;
        return type ? [{ sample, type }] : [];
    });
}
function typeByMembers(samples, request, { shapes }) {
    const values = samples.filter(isValue);
    // In JSV, every scalar is text.
    const sample = values.find(({ format }) => format === "json") ?? values[0];
    return (sample &&
        shapes.typeOf(sample.value, sample.format, {
            // What ServiceStack calls the answer by convention; an operation may echo its request.
            first: `${request.name}Response`,
            last: request.name,
        }));
}
function isXml(sample) {
    return sample.format === "xml";
}
function isValue(sample) {
    return sample.format === "json" || sample.format === "jsv";
}
/** `<Author>` where nothing declares an Author. */
function unknownRoot(samples) {
    const sample = samples.find(isXml);
    return sample && { kind: "unknown", written: sample.root.name };
}
/** What the sample says and no input declares. */
function unresolvedIn(response, samples, { declarations }) {
    const at = samples.find(isXml)?.root.at ?? samples[0]?.at;
    const unresolved = (type) => {
        if (type.kind === "unknown")
            return [diagnostic("unresolved-type", { name: type.written }, at)];
        if (type.kind !== "ref")
            return innerTypes(type).flatMap(unresolved);
        const { name = "", typeParams = [] } = classOf(type, declarations) ?? {};
        return type.args.flatMap((it) => it.kind === "unknown" && typeParams.includes(it.written)
            ? [
                diagnostic("unresolved-argument", { type: name, param: it.written }, at),
            ]
            : unresolved(it));
    };
    return unresolved(response);
}
function classOf({ id }, declarations) {
    const declaration = declarations.get(id);
    return declaration?.kind === "class" ? declaration : undefined;
}
/** What a page shows for an answer that is no DTO. Source: BaseMetadataHandler.cs. */
const rawResponses = {
    "(string)": { kind: "scalar", scalar: "string" },
    "(byte[])": { kind: "scalar", scalar: "bytes" },
    "(Stream)": { kind: "scalar", scalar: "bytes" },
    "(HttpWebResponse)": { kind: "scalar", scalar: "bytes" },
};
