/**
 * Roles: which class is an operation's request, what it answers, and with which verb. A page does
 * not say so in its listing, so its heading, samples and routes have to.
 */
import { append } from "../schema/append.js";
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { DraftOperation, RequestName } from "../parse/draft.js";
import type {
  ClassDeclaration,
  Operation,
  Route,
  TypeId,
  TypeRef,
  Verb,
} from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
import { isReturn } from "../schema/returns.js";
import { verbMarkers } from "../schema/verbs.js";
import { hierarchy, type DeclarationsById } from "../schema/visit.js";
import type { Resolver } from "./resolve.js";
import { findResponse, typedByName, type SampleTypes } from "./responses.js";
import { createRoots } from "./sample-root.js";
import { createShapes } from "./sample-shape.js";
import type { TypedSample } from "./samples.js";
import type { Scope } from "./scope.js";

interface LinkedOperations {
  readonly operations: readonly Operation[];
  /** The samples whose root's type is known. */
  readonly samples: readonly TypedSample[];
}

export function linkOperations(
  drafts: readonly DraftOperation[],
  declarations: DeclarationsById,
  scope: Scope,
  resolver: Resolver,
  baseless: ReadonlySet<TypeId>,
): Outcome<LinkedOperations> {
  const requests = requestsOf(declarations, scope);
  // Without samples nobody asks for the types of any.
  const isShown = drafts.some(({ samples: shown }) => shown.length > 0);
  const typed: DeclarationsById = isShown ? declarations : new Map();
  const types: SampleTypes = {
    declarations,
    roots: createRoots(typed.values()),
    shapes: createShapes(typed, baseless),
  };
  const groups = new Map<ClassDeclaration, DraftOperation[]>();
  const samples: TypedSample[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const draft of drafts) {
    const request = findRequest(draft, requests, declarations);
    if (request) {
      append(groups, request, draft);
      continue;
    }
    samples.push(...typedByName(draft.samples, types));
    if (isPage(draft))
      diagnostics.push(diagnostic("unknown-request", {}, draft.samples[0]?.at));
  }
  const operations = [...groups].map(([request, group]): Operation => {
    const found = findResponse(group, request, resolver, types);
    samples.push(...found.samples);
    diagnostics.push(...found.diagnostics);
    return group
      .map((draft) => describe(draft, request, found.response, declarations))
      .reduce(combine);
  });
  return { value: { operations, samples }, diagnostics };
}

function describe(
  draft: DraftOperation,
  request: ClassDeclaration,
  response: TypeRef | undefined,
  declarations: DeclarationsById,
): Operation {
  const routes = distinct(draft.routes.map(({ value }) => value));
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
function isPage({ request, samples }: DraftOperation): boolean {
  return !request || request.by === "tables" || samples.length > 0;
}

/** A sample's verb counts where nothing else tells one: it may be of another route. */
function verbsOf(
  { verbs, routes }: DraftOperation,
  request: ClassDeclaration,
  declarations: DeclarationsById,
): readonly Verb[] {
  const said = unique([
    ...verbsOfMarkers(request, declarations),
    ...verbs.filter(({ by }) => by !== "sample").map(({ value }) => value),
    ...routes.flatMap(({ value }) => value.verbs),
  ]);
  return said.length > 0 ? said : unique(verbs.map(({ value }) => value));
}

/** Two pages of one operation, such as its XML and its JSON page. */
function combine(first: Operation, second: Operation): Operation {
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

/** The classes that may be a request: one that is generic or abstract is never sent. */
interface Requests {
  named(name: RequestName, at: Place): ClassDeclaration | undefined;
  /** Those with a verb marker, in the order of the inputs. */
  readonly marked: readonly ClassDeclaration[];
  /** Those that say what they return. */
  readonly returning: readonly ClassDeclaration[];
}

function requestsOf(declarations: DeclarationsById, scope: Scope): Requests {
  const classes = [...declarations.values()].filter(
    (it): it is ClassDeclaration =>
      it.kind === "class" && it.typeParams.length === 0 && !it.abstract,
  );
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
    returning: classes.filter(({ implements: all }) =>
      all.some(({ id }) => isReturn(id)),
    ),
  };
}

function findRequest(
  draft: DraftOperation,
  { named, marked, returning }: Requests,
  declarations: DeclarationsById,
): ClassDeclaration | undefined {
  if (draft.request) {
    const found = named(draft.request.value, draft.request.at);
    // A page's heading can be anything; every other input names a class of its own.
    if (found || draft.request.by !== "tables") return found;
  }
  const fits = (it: ClassDeclaration): boolean =>
    draft.routes.length === 0 ||
    draft.routes.some(({ value }) =>
      hasParameters(it, value.path, declarations),
    );
  const sent = draft.samples.find(({ role }) => role === "request");
  return (
    marked.findLast(fits) ??
    (sent?.format === "xml"
      ? named({ name: sent.root.name }, sent.at)
      : undefined) ??
    marked.at(-1) ??
    (returning.length === 1 ? returning[0] : undefined)
  );
}

/** Whether the class has a member for each `{Parameter}` and `{Wildcard*}` of the route. */
function hasParameters(
  request: ClassDeclaration,
  path: string,
  declarations: DeclarationsById,
): boolean {
  const members = new Set(
    hierarchy(request, declarations).flatMap((level) =>
      level.properties.map(({ name }) => name.toLowerCase()),
    ),
  );
  return [...path.matchAll(/\{(\w+)(?:[^\w{}][^{}]*)?\}/g)].every(
    ([, parameter = ""]) => members.has(parameter.toLowerCase()),
  );
}

/** A class has the markers of its bases, too; its own come first. */
function verbsOfMarkers(
  declaration: ClassDeclaration,
  declarations: DeclarationsById,
): Verb[] {
  return hierarchy(declaration, declarations)
    .toReversed()
    .flatMap((level) => level.implements)
    .flatMap(({ id }) => {
      const name = id.slice(id.lastIndexOf(".") + 1);
      const verb = Object.hasOwn(verbMarkers, name) && verbMarkers[name];
      return verb ? [verb] : [];
    });
}

/** A server may list one twice, as where a plugin adds what an attribute says. */
function distinct(routes: readonly Route[]): readonly Route[] {
  const first = new Map<string, Route>();
  for (const route of routes) {
    const key = JSON.stringify([route.path, route.verbs]);
    if (!first.has(key)) first.set(key, route);
  }
  return [...first.values()];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
