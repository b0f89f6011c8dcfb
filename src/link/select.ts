/**
 * `--include` and `--exclude`: a part of the schema that compiles on its own. What is included
 * brings along all it needs; what is excluded is missing where it was mentioned.
 *
 * Source: the forms are those of ServiceStack's IncludeTypes (docs.servicestack.net), where `Type`
 * alone brings nothing along and so may not compile.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type {
  Declaration,
  Operation,
  Schema,
  TypeId,
} from "../schema/schema.js";
import { isReturn } from "../schema/returns.js";
import { byId, idsWithin, typesOf } from "../schema/visit.js";
import { cutDeclaration, cutType } from "./cut.js";

/** Names of types, `Namespace/*`, `Operation.*` and `{tag}`. */
export interface Selection {
  /** Empty for all there is. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export function select(
  schema: Schema,
  { include, exclude }: Selection,
): Outcome<Schema> {
  if (include.length === 0 && exclude.length === 0)
    return { value: schema, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const included = include.map((it) => find(it, "--include", schema));
  const excluded = exclude.map((it) => find(it, "--exclude", schema));
  for (const { unknown } of [...included, ...excluded])
    if (unknown) diagnostics.push(unknown);

  const removed = new Set(excluded.flatMap(({ ids }) => ids));
  const operations = excluded.flatMap((it) => (it.operations ? it.ids : []));
  // An operation that is excluded takes along what nothing else needs.
  const needless = reach(operations, new Set(operations), new Set(), schema);
  const chosen =
    include.length > 0
      ? included.flatMap(({ ids }) => ids)
      : schema.declarations
          .map(({ id }) => id)
          .filter((id) => !needless.has(id));
  const roots = new Set(chosen.filter((id) => !removed.has(id)));
  const kept = reach(roots, roots, removed, schema);
  // What was generated before is worth more than nothing.
  if (kept.size === 0) diagnostics.push(diagnostic("selection-empty", {}));
  return {
    value: {
      ...schema,
      declarations: schema.declarations
        .filter(({ id }) => kept.has(id))
        .map((it) => cutDeclaration(asSelected(it, roots), kept)),
      operations: schema.operations
        .filter(({ request }) => roots.has(request))
        .map((it) => cutOperation(it, kept)),
    },
    diagnostics: [...diagnostics, ...mentions(removed, kept, roots, schema)],
  };
}

interface Found {
  readonly ids: readonly TypeId[];
  /** The ids are those of requests, with all they need. */
  readonly operations?: true;
  readonly unknown?: Diagnostic;
}

function find(
  pattern: string,
  option: "--include" | "--exclude",
  schema: Schema,
): Found {
  const { ids, known, operations } = lookUp(pattern, schema);
  if (ids.length > 0) return { ids, ...(operations && { operations }) };
  const parameters = { option, pattern, nearest: nearest(pattern, known) };
  return { ids, unknown: diagnostic("selects-nothing", parameters) };
}

interface LookedUp extends Omit<Found, "unknown"> {
  /** What the pattern could have been. */
  readonly known: readonly string[];
}

function lookUp(pattern: string, schema: Schema): LookedUp {
  const { declarations, operations } = schema;
  if (pattern.startsWith("{") && pattern.endsWith("}")) {
    const tags = new Set(
      pattern
        .slice(1, -1)
        .split(",")
        .map((it) => it.trim()),
    );
    const tagged = operations.filter((it) =>
      it.tags?.some((tag) => tags.has(tag)),
    );
    const all = new Set(operations.flatMap((it) => it.tags ?? []));
    return {
      ids: tagged.map(({ request }) => request),
      operations: true,
      known: [...all].map((tag) => `{${tag}}`),
    };
  }
  if (pattern.endsWith("/*")) {
    const namespace = pattern.slice(0, -"/*".length);
    const all = new Set(declarations.flatMap((it) => it.clr?.namespace ?? []));
    return {
      ids: declarations
        .filter(({ clr }) => clr?.namespace === namespace)
        .map(({ id }) => id),
      known: [...all].map((it) => `${it}/*`),
    };
  }
  if (pattern.endsWith(".*")) {
    const requests = new Set(operations.map(({ request }) => request));
    const named = declarations.filter(({ id }) => requests.has(id));
    return {
      ids: idsNamed(pattern.slice(0, -".*".length), named),
      operations: true,
      known: named.map(({ name }) => `${name}.*`),
    };
  }
  return {
    ids: idsNamed(pattern, declarations),
    known: declarations.flatMap(({ id, name }) => [name, id]),
  };
}

/** By TypeScript name, .NET full name, or .NET name with arity: ``QueryResponse`1``. */
function idsNamed(
  wanted: string,
  declarations: readonly Declaration[],
): readonly TypeId[] {
  return declarations
    .filter(
      ({ id, name }) =>
        name === wanted ||
        id === wanted ||
        id.slice(id.lastIndexOf(".") + 1) === wanted,
    )
    .map(({ id }) => id);
}

/**
 * The ids and what they need, without what is removed. A base is needed even so: without it, a
 * class lacks members.
 */
function reach(
  from: Iterable<TypeId>,
  roots: ReadonlySet<TypeId>,
  removed: ReadonlySet<TypeId>,
  schema: Schema,
): ReadonlySet<TypeId> {
  const declarations = byId(schema);
  const reached = new Set<TypeId>();
  const pending = [...from];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const declaration = declarations.get(id);
    if (!declaration || reached.has(id)) continue;
    reached.add(id);
    const base =
      declaration.kind === "class" ? declaration.base?.id : undefined;
    for (const needed of idsIn(asSelected(declaration, roots)))
      if (needed === base || !removed.has(needed)) pending.push(needed);
  }
  return reached;
}

/** A request that only others need is no operation: it returns nothing. */
function asSelected(
  declaration: Declaration,
  roots: ReadonlySet<TypeId>,
): Declaration {
  return declaration.kind === "class" && !roots.has(declaration.id)
    ? {
        ...declaration,
        implements: declaration.implements.filter(({ id }) => !isReturn(id)),
      }
    : declaration;
}

function cutOperation(
  operation: Operation,
  kept: ReadonlySet<TypeId>,
): Operation {
  const { response } = operation;
  return response
    ? { ...operation, response: cutType(response, kept) }
    : operation;
}

/** Where something is still mentioned that is excluded. */
function mentions(
  removed: ReadonlySet<TypeId>,
  kept: ReadonlySet<TypeId>,
  roots: ReadonlySet<TypeId>,
  { declarations }: Schema,
): Diagnostic[] {
  const left = declarations
    .filter(({ id }) => kept.has(id))
    .map((it) => ({ ...it, needed: idsIn(asSelected(it, roots)) }));
  const users = (id: TypeId): string[] =>
    left.filter(({ needed }) => needed.has(id)).map(({ name }) => name);
  const derived = (id: TypeId): string[] =>
    left
      .filter((it) => it.kind === "class" && it.base?.id === id)
      .map(({ name }) => name);
  return declarations.flatMap(({ id, name }) => {
    if (!removed.has(id)) return [];
    if (kept.has(id))
      return diagnostic("excluded-base", { name, by: derived(id) });
    const by = users(id);
    return by.length > 0 ? diagnostic("excluded-mentioned", { name, by }) : [];
  });
}

/** The types that a declaration needs. */
function idsIn(declaration: Declaration): ReadonlySet<TypeId> {
  return idsWithin(typesOf(declaration));
}
