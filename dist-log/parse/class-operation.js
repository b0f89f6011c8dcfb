import { isVerb, verbMarkers } from "../schema/verbs.js";
import { argumentOf } from "./attributes.js";
/**
 * Undefined for a class that says nothing of the kind.
 *
 * @param isNamed The class names itself to the client, which only a request does.
 */
export function operationOfClass(draft, by, isNamed = false) {
    const returns = interfaceNamed(draft, "IReturn");
    const returnsVoid = interfaceNamed(draft, "IReturnVoid");
    const routes = routesOf(draft);
    const isMarked = draft.implements.some(({ value }) => value.kind === "name" && Object.hasOwn(verbMarkers, value.name));
    if (!returns && !returnsVoid && !isNamed && !isMarked && routes.length === 0)
        return undefined;
    const response = returns?.value.args[0];
    return {
        request: {
            value: {
                name: draft.name,
                ...(draft.namespace && { namespace: draft.namespace.value }),
            },
            at: draft.at,
            by,
        },
        ...(response && returns && { response: { ...returns, value: response } }),
        ...(returnsVoid && { returnsVoid: { ...returnsVoid, value: true } }),
        verbs: [],
        routes,
        samples: [],
    };
}
function interfaceNamed({ implements: facts }, name) {
    for (const fact of facts)
        if (fact.value.kind === "name" && fact.value.name === name)
            return { ...fact, value: fact.value };
    return undefined;
}
/** `[Route("/calls/{Id}", "GET POST", Summary="…")]` */
function routesOf({ attributes }) {
    return attributes.flatMap((fact) => {
        if (fact.value.name !== "Route")
            return [];
        const positional = fact.value.args.filter(({ name }) => name === undefined);
        const path = argumentOf(fact.value, "Path") ?? positional[0]?.value;
        const verbs = argumentOf(fact.value, "Verbs") ?? positional[1]?.value;
        const summary = argumentOf(fact.value, "Summary");
        const notes = argumentOf(fact.value, "Notes");
        if (typeof path !== "string")
            return [];
        const words = typeof verbs === "string" ? verbs.split(/[\s,]+/) : [];
        const value = {
            path,
            verbs: words.filter(isVerb),
            ...(typeof summary === "string" && { summary }),
            ...(typeof notes === "string" && { notes }),
        };
        return [{ ...fact, value }];
    });
}
