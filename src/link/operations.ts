/**
 * Roles: which class is an operation's request, what it answers, and with which verb. A page does
 * not say so in its listing, so its heading, samples and routes have to.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { DraftOperation, XmlSample } from "../parse/draft.js";
import type {
  ClassDeclaration,
  Declaration,
  Operation,
  TypeRef,
  Verb,
} from "../schema/schema.js";
import { verbMarkers } from "../schema/verbs.js";
import { hierarchy, type DeclarationsById } from "../schema/visit.js";
import type { Resolver, Scope } from "./resolve.js";
import { typeOfRoot, type TypedSample } from "./samples.js";

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
): Outcome<LinkedOperations> {
  const requests = requestsOf(declarations, scope);
  const operations = new Map<string, Operation>();
  const samples: TypedSample[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const draft of drafts) {
    const request = findRequest(draft, requests, declarations);
    const xml = draft.samples.filter((it) => it.format === "xml");
    const typed = xml.flatMap((sample): TypedSample[] => {
      const type = typeOfSample(sample, request, declarations);
      return type ? [{ sample, type }] : [];
    });
    samples.push(...typed);
    if (!request) {
      if (isPage(draft))
        diagnostics.push(
          diagnostic("unknown-request", {}, draft.samples[0]?.at),
        );
      continue;
    }
    const response = findResponse(draft, typed, resolver);
    const operation = describe(draft, request, response, declarations);
    const known = operations.get(request.id);
    operations.set(request.id, known ? combine(known, operation) : operation);
  }
  return {
    value: { operations: [...operations.values()], samples },
    diagnostics,
  };
}

function describe(
  draft: DraftOperation,
  request: ClassDeclaration,
  response: TypeRef | undefined,
  declarations: DeclarationsById,
): Operation {
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
  named(name: string): ClassDeclaration | undefined;
  /** Those with a verb marker, in the order of the inputs. */
  readonly marked: readonly ClassDeclaration[];
}

function requestsOf(declarations: DeclarationsById, scope: Scope): Requests {
  const classes = [...declarations.values()].filter(
    (it): it is ClassDeclaration =>
      it.kind === "class" && it.typeParams.length === 0 && !it.abstract,
  );
  const byId = new Map(classes.map((it) => [it.id, it]));
  return {
    named: (name) => {
      const id = scope.lookup(name, 0);
      return id === undefined ? undefined : byId.get(id);
    },
    marked: classes.filter((it) => verbsOfMarkers(it, declarations).length > 0),
  };
}

function findRequest(
  draft: DraftOperation,
  { named, marked }: Requests,
  declarations: DeclarationsById,
): ClassDeclaration | undefined {
  if (draft.request) {
    const found = named(draft.request.value);
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
    (sent?.format === "xml" ? named(sent.root.name) : undefined) ??
    marked.at(-1)
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
  return [...path.matchAll(/\{(\w+)[^}]*\}/g)].every(([, parameter = ""]) =>
    members.has(parameter.toLowerCase()),
  );
}

/** The request's sample is the request; the response's names its type by its root element. */
function typeOfSample(
  sample: XmlSample,
  request: Declaration | undefined,
  declarations: DeclarationsById,
): TypeRef | undefined {
  return sample.role === "request"
    ? request && { kind: "ref", id: request.id, args: [] }
    : typeOfRoot(sample.root, declarations.values());
}

function findResponse(
  draft: DraftOperation,
  samples: readonly TypedSample[],
  resolver: Resolver,
): TypeRef | undefined {
  if (draft.response) return resolver.type(draft.response.value, []);
  const shown = samples.find(({ sample }) => sample.role === "response");
  if (shown) return shown.type;
  const text = draft.samples.find(
    (it) => it.role === "response" && it.format === "text",
  );
  return text?.format === "text" ? rawResponses[text.text] : undefined;
}

/** What a page shows for an answer that is no DTO. Source: BaseMetadataHandler.cs. */
const rawResponses: Readonly<Record<string, TypeRef>> = {
  "(string)": { kind: "scalar", scalar: "string" },
  "(byte[])": { kind: "scalar", scalar: "bytes" },
  "(Stream)": { kind: "scalar", scalar: "bytes" },
  "(HttpWebResponse)": { kind: "scalar", scalar: "bytes" },
};

/** A class has the markers of its bases, too; its own come first. */
function verbsOfMarkers(
  declaration: ClassDeclaration,
  declarations: DeclarationsById,
): Verb[] {
  return hierarchy(declaration, declarations)
    .toReversed()
    .flatMap((level) => level.implements)
    .flatMap(({ id }) => {
      const verb = verbMarkers[id.slice(id.lastIndexOf(".") + 1)];
      return verb ? [verb] : [];
    });
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
