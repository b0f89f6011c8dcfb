/**
 * Where inputs contradict each other. What a source cannot say is no contradiction: a listing's
 * `string` is any .NET type that JSON writes as text.
 */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { agree } from "./agree.js";
import { isBuiltin } from "./builtin-notation.js";
import { sharedEnumMembers, sharedMembers } from "./members.js";
import { numberedMembers } from "./merge-enums.js";
import { createResolver } from "./resolve.js";
import { insideOf } from "./scope.js";
import { knowsBetter, witnessOf } from "./witnesses.js";
import { inWords, written } from "./words.js";
export function contradictions({ declarations, told }, operations, scope) {
    const resolver = createResolver(scope, () => undefined);
    const reported = new Map();
    function report({ fact, of, here, taken }) {
        // Fifty pages may say the same.
        const key = JSON.stringify([fact, of, here.value, taken.value]);
        // The user is right, and the catalogue knows one version of each type.
        if (taken.by === "overrides" || isBuiltin(here))
            return;
        if (reported.has(key))
            return;
        const parameters = {
            fact,
            of,
            here: here.value,
            taken: taken.value,
            reason: reasonOf(taken.by, here.by),
        };
        const related = [{ message: "this one counts", at: taken.at }];
        reported.set(key, diagnostic("contradiction", parameters, here.at, related));
    }
    function compareTypes({ here, taken, ...pair }, hereContext, takenContext) {
        if (here.value === taken.value)
            return;
        const isVague = !knowsTypes.has(here.by) || !knowsTypes.has(taken.by);
        const a = resolver.type(here.value, hereContext);
        const b = resolver.type(taken.value, takenContext);
        if (agree(a, b, { isVague, declarations }))
            return;
        const [hereText, takenText] = inWords(here.value, taken.value);
        report({
            ...pair,
            here: { ...here, value: hereText },
            taken: { ...taken, value: takenText },
        });
    }
    function compareValues(fact, of, here, taken) {
        if (!here || !taken || here.value === taken.value)
            return;
        report({
            fact,
            of,
            here: { ...here, value: String(here.value) },
            taken: { ...taken, value: String(taken.value) },
        });
    }
    function compareDeclarations(here, taken) {
        const { name } = taken;
        const isEnum = [here, taken].some(({ kind }) => kind === "enum");
        if (here.kind !== taken.kind && (isEnum || !isVagueKind(here, taken)))
            compareValues("kind", name, kindOf(here), kindOf(taken));
        for (const part of ["name", "namespace"])
            compareValues(`contract ${part}`, name, partOf(here.contract, part), partOf(taken.contract, part));
        if (here.kind === "enum" && taken.kind === "enum")
            compareEnums(here, taken);
        else if (here.kind !== "enum" && taken.kind !== "enum")
            compareClasses(here, taken);
    }
    function compareEnums(here, taken) {
        const shared = sharedEnumMembers(taken.members, numberedMembers(here));
        for (const [known, member] of shared) {
            const of = `${taken.name}.${known.name}`;
            compareValues("number", of, member.value, known.value);
            compareValues("text", of, member.text, known.text);
        }
    }
    function compareClasses(here, taken) {
        const { name } = taken;
        const hereContext = contextOf(here, taken);
        const takenContext = contextOf(taken, taken);
        if (here.kind === "class" &&
            taken.kind === "class" &&
            here.base &&
            taken.base)
            compareTypes({ fact: "base", of: name, here: here.base, taken: taken.base }, hereContext, takenContext);
        const shared = sharedMembers(taken.properties, here.properties);
        for (const [known, member] of shared) {
            const of = `${name}.${known.name}`;
            compareTypes({ fact: "type", of, here: member.type, taken: known.type }, hereContext, takenContext);
            // What the catalogue counts no input says: versions leave places free.
            if (![member.order, known.order].some((it) => it && isBuiltin(it)))
                compareValues("order", of, member.order, known.order);
            compareValues("JSON name", of, member.jsonName, known.jsonName);
        }
    }
    function compareOperations(here, operation, context) {
        const taken = operation.merged;
        const of = taken.request?.value.name ?? "";
        if (here.response && taken.response)
            compareTypes({ fact: "response", of, here: here.response, taken: taken.response }, context, context);
        compareValues("response", of, here.returnsVoid && { ...here.returnsVoid, value: "nothing" }, taken.response && {
            ...taken.response,
            value: written(taken.response.value),
        });
        compareValues("response", of, here.response && {
            ...here.response,
            value: written(here.response.value),
        }, taken.returnsVoid && { ...taken.returnsVoid, value: "nothing" });
        compareVerbs(of, here, operation);
    }
    /** The client's verb: what other verbs an operation takes, an input may leave out. */
    function compareVerbs(of, here, { merged, told: drafts }) {
        const verb = here.verbs.find(isClientsVerb);
        const taken = merged.verbs.find(isClientsVerb);
        if (!verb || !taken)
            return;
        const best = drafts.find(({ verbs }) => verbs.includes(taken));
        if (!best?.verbs.some(({ value }) => value === verb.value))
            compareValues("verb", of, verb, taken);
    }
    for (const [id, taken] of declarations)
        for (const here of several(told.get(id)))
            compareDeclarations(here, taken);
    for (const operation of operations) {
        const { merged, told: drafts } = operation;
        if (drafts.length < 2 || !merged.request)
            continue;
        const { value, at } = merged.request;
        const [request] = scope.lookup({ ...value, arity: 0, within: [], at });
        const declaration = request && declarations.get(request.id);
        const within = declaration ? insideOf(declaration) : [];
        for (const here of drafts)
            compareOperations(here, operation, { typeParams: [], within });
    }
    return [...reported.values()];
}
/** Others write names for the reader, or TypeScript's types. */
const knowsTypes = new Set([
    "overrides",
    "metadata",
    "csharp",
]);
/** A page's sample may be of any route. */
function isClientsVerb({ by }) {
    return by !== "sample" && by !== "tables";
}
const describedAs = {
    overrides: "the configuration",
    metadata: "metadata",
    csharp: "C#",
    tables: "a page's tables",
    sample: "a sample",
    listing: "a listing",
};
function reasonOf(taken, here) {
    return knowsBetter(taken, here)
        ? `${describedAs[taken]} knows more than ${describedAs[here]}`
        : "it comes first";
}
/** What only one input tells, nothing can contradict. */
function several(told) {
    return told && told.length > 1 ? told : [];
}
function contextOf(here, taken) {
    return { typeParams: here.typeParams, within: insideOf(taken) };
}
/** Listings in the form of declarations (`.d.ts`) call classes interfaces. */
function isVagueKind(here, taken) {
    return [here, taken].some((it) => !knowsTypes.has(witnessOf(it)));
}
function kindOf(declaration) {
    const { kind, at } = declaration;
    return { value: kind, at, by: witnessOf(declaration) };
}
function partOf(contract, part) {
    const value = contract?.value[part];
    return contract && value !== undefined ? { ...contract, value } : undefined;
}
