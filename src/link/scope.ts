/** Finds declarations by name: as C# does from where the name stands, or as the input's own. */
import { append } from "../schema/append.js";
import { withoutArity } from "../parse/csharp-types.js";
import type { DraftDeclaration } from "../parse/draft.js";
import type { ClrName, TypeId } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
import { keyOf, nameKey } from "./type-ids.js";

/** A name that an input mentions. */
export interface Mention {
  /** Without arity. */
  readonly name: string;
  readonly arity: number;
  readonly namespace?: string;
  /** What C# writes before the name: a part of the namespace, or enclosing types. */
  readonly qualifier?: readonly string[];
  /** Namespace, enclosing types and name of the class that mentions it; empty where none does. */
  readonly within: readonly string[];
  readonly at: Place;
}

/** A declaration that a name may mean. */
export interface Candidate {
  readonly id: TypeId;
  readonly at: Place;
}

export interface Scope {
  /** None where nothing is declared by that name, several where nothing tells which is meant. */
  lookup(mention: Mention): readonly Candidate[];
}

interface Entry extends Candidate {
  /** Namespace and enclosing types. */
  readonly container: string;
  /** The inputs that declare it. */
  readonly files: ReadonlySet<string>;
}

/** @param told What each input says of a type. */
export function createScope(
  declarations: ReadonlyMap<TypeId, DraftDeclaration>,
  told: ReadonlyMap<TypeId, readonly DraftDeclaration[]>,
): Scope {
  const byName = new Map<string, Entry[]>();
  const byNamespace = new Map<string, Entry[]>();
  const byContainer = new Map<string, Entry[]>();
  for (const [id, declaration] of declarations) {
    const container = containerOf(clrNameOf(declaration)).join(".");
    const namespace = declaration.namespace?.value;
    const files = new Set((told.get(id) ?? []).map(({ at }) => at.file));
    const entry: Entry = { id, at: declaration.at, container, files };
    const key = keyOf(declaration);
    append(byName, key, entry);
    append(byNamespace, keyWithin(namespace, key), entry);
    if (namespace !== undefined)
      append(byContainer, keyWithin(container, key), entry);
  }

  function lookup(written: Mention): readonly Candidate[] {
    const mention = withQualifier(written);
    const { name, arity, namespace } = mention;
    const key = nameKey(name, arity);
    if (namespace === undefined)
      return narrowed(byName.get(key) ?? [], key, mention);
    const found =
      byNamespace.get(keyWithin(namespace, key)) ??
      // Another input may declare it without saying where.
      byNamespace.get(keyWithin(undefined, key));
    return narrowed(found ?? [], key, mention);
  }

  function narrowed(
    all: readonly Entry[],
    key: string,
    mention: Mention,
  ): readonly Candidate[] {
    if (all.length < 2) return all;
    const { qualifier = [], within, at } = mention;
    const qualified =
      qualifier.length > 0 ? all.filter(isQualifiedBy(qualifier)) : all;
    const left = qualified.length > 0 ? qualified : all;
    if (left.length < 2) return left;
    // C# looks into the enclosing types and namespaces, from the innermost outwards.
    for (let depth = within.length; depth >= 1; depth--) {
      const container = [...within.slice(0, depth), ...qualifier].join(".");
      const found = byContainer.get(keyWithin(container, key));
      const fitting = found?.filter((it) => left.includes(it)) ?? [];
      if (fitting.length > 0) return fitting;
    }
    // A listing's names are its own: `Item` there is the `Item` that it declares.
    const own = left.filter(({ files }) => files.has(at.file));
    return own.length > 0 ? own : left;
  }

  return { lookup };
}

/** `Outer+Inner` is Inner, qualified by Outer. */
function withQualifier(mention: Mention): Mention {
  if (!mention.name.includes("+")) return mention;
  const parts = mention.name.split("+").map(withoutArity);
  const name = parts.pop() ?? mention.name;
  return {
    ...mention,
    name,
    qualifier: [...(mention.qualifier ?? []), ...parts],
  };
}

/** Of the namespace, or of no known one. */
function keyWithin(container: string | undefined, key: string): string {
  return container === undefined ? key : `${container}:${key}`;
}

/** `Orders.Item` is `Shop.Orders.Item`. */
function isQualifiedBy(qualifier: readonly string[]): (it: Entry) => boolean {
  const end = `.${qualifier.join(".")}`;
  return ({ container }) => `.${container}`.endsWith(end);
}

/** Namespace and enclosing types, part by part. */
export function containerOf({
  namespace = "",
  outer = [],
}: Partial<Pick<ClrName, "namespace" | "outer">>): readonly string[] {
  return [...(namespace === "" ? [] : namespace.split(".")), ...outer];
}

/** Where the type stands in C#, itself included: there C# looks for the names it mentions. */
export function insideOf(declaration: DraftDeclaration): readonly string[] {
  return [...containerOf(clrNameOf(declaration)), declaration.name];
}

function clrNameOf({
  namespace,
  outer,
}: DraftDeclaration): Partial<Pick<ClrName, "namespace" | "outer">> {
  return {
    ...(namespace && { namespace: namespace.value }),
    ...(outer && { outer: outer.value.map(withoutArity) }),
  };
}
