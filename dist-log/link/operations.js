/**
 * Roles: which class is an operation's request, what it answers, and with which verb. A page does
 * not say so in its listing, so its heading, samples and routes have to.
 */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { verbMarkers } from "../schema/verbs.js";
import { hierarchy } from "../schema/visit.js";
import { findResponse, typedByName } from "./responses.js";
import { createRoots } from "./sample-root.js";
import { createShapes } from "./sample-shape.js";
export function linkOperations(drafts, declarations, scope, resolver, baseless) {
    const requests = requestsOf(declarations, scope);
    const types = {
        declarations,
        roots: createRoots(declarations.values()),
        shapes: createShapes(declarations, baseless),
    };
    const groups = new Map();
    const samples = [];
    const diagnostics = [];
    for (const draft of drafts) {
        const request = findRequest(draft, requests, declarations);
        if (request) {
            groups.set(request, [...(groups.get(request) ?? []), draft]);
            continue;
        }
        samples.push(...typedByName(draft.samples, types));
        if (isPage(draft))
            diagnostics.push(diagnostic("unknown-request", {}, draft.samples[0]?.at));
    }
    const operations = [...groups].map(([request, group]) => {
        const found = findResponse(group, request, resolver, types);
        samples.push(...found.samples);
        diagnostics.push(...found.diagnostics);
        return group
            .map((draft) => describe(draft, request, found.response, declarations))
            .reduce(combine);
    });
    return { value: { operations, samples }, diagnostics };
}
function describe(draft, request, response, declarations) {
    const routes = draft.routes.map(({ value }) => value);
    const auth = {
        ...(draft.roles && { roles: draft.roles.value }),
        ...(draft.anyRole && { anyRole: draft.anyRole.value }),
        ...(draft.permissions && { permissions: draft.permissions.value }),
        ...(draft.anyPermission && { anyPermission: draft.anyPermission.value }),
    };
    return {
        request: request.id,
        ...(response && { response }),
        ...(draft.returnsVoid && { returnsVoid: true }),
        verbs: verbsOf(draft, request, declarations),
        routes,
        ...(draft.description && { description: draft.description.value }),
        ...(draft.tags && { tags: draft.tags.value }),
        ...(Object.keys(auth).length > 0 && { auth }),
    };
}
/** A listing names the request of each of its operations; only a page may leave it open. */
function isPage({ request, samples }) {
    return !request || request.by === "tables" || samples.length > 0;
}
/** A sample's verb counts where nothing else tells one: it may be of another route. */
function verbsOf({ verbs, routes }, request, declarations) {
    const said = unique([
        ...verbsOfMarkers(request, declarations),
        ...verbs.filter(({ by }) => by !== "sample").map(({ value }) => value),
        ...routes.flatMap(({ value }) => value.verbs),
    ]);
    return said.length > 0 ? said : unique(verbs.map(({ value }) => value));
}
/** Two pages of one operation, such as its XML and its JSON page. */
function combine(first, second) {
    const paths = new Set(first.routes.map(({ path }) => path));
    return {
        ...second,
        ...first,
        verbs: unique([...first.verbs, ...second.verbs]),
        routes: [
            ...first.routes,
            ...second.routes.filter(({ path }) => !paths.has(path)),
        ],
    };
}
function requestsOf(declarations, scope) {
    const classes = [...declarations.values()].filter((it) => it.kind === "class" && it.typeParams.length === 0 && !it.abstract);
    const byId = new Map(classes.map((it) => [it.id, it]));
    return {
        named: (name, at) => {
            const [found, ...others] = scope.lookup({
                ...name,
                arity: 0,
                within: [],
                at,
            });
            return found && others.length === 0 ? byId.get(found.id) : undefined;
        },
        marked: classes.filter((it) => verbsOfMarkers(it, declarations).length > 0),
    };
}
function findRequest(draft, { named, marked }, declarations) {
    if (draft.request) {
        const found = named(draft.request.value, draft.request.at);
        // A page's heading can be anything; every other input names a class of its own.
        if (found || draft.request.by !== "tables")
            return found;
    }
    const fits = (it) => draft.routes.length === 0 ||
        draft.routes.some(({ value }) => hasParameters(it, value.path, declarations));
    const sent = draft.samples.find(({ role }) => role === "request");
    return (marked.findLast(fits) ??
        (sent?.format === "xml"
            ? named({ name: sent.root.name }, sent.at)
            : undefined) ??
        marked.at(-1));
}
/** Whether the class has a member for each `{Parameter}` and `{Wildcard*}` of the route. */
function hasParameters(request, path, declarations) {
    const members = new Set(hierarchy(request, declarations).flatMap((level) => level.properties.map(({ name }) => name.toLowerCase())));
    return [...path.matchAll(/\{(\w+)[^}]*\}/g)].every(([, parameter = ""]) => members.has(parameter.toLowerCase()));
}
/** A class has the markers of its bases, too; its own come first. */
function verbsOfMarkers(declaration, declarations) {
    return hierarchy(declaration, declarations)
        .toReversed()
        .flatMap((level) => level.implements)
        .flatMap(({ id }) => {
        const name = id.slice(id.lastIndexOf(".") + 1);
        const verb = Object.hasOwn(verbMarkers, name) && verbMarkers[name];
        return verb ? [verb] : [];
    });
}
function unique(items) {
    return [...new Set(items)];
}
