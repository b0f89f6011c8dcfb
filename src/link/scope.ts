/** Finds declarations by name: as C# does from where the name stands, or as the input's own. */
import type { DraftDeclaration } from "../parse/draft.js";
import type { ClrName, TypeId } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
import { keyOf, simpleName } from "./merge.js";

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
  /** Undefined where no input tells. */
  readonly namespace: string | undefined;
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
  const entries = new Map<string, Entry[]>();
  for (const [id, declaration] of declarations) {
    const entry: Entry = {
      id,
      at: declaration.at,
      namespace: declaration.namespace?.value,
      container: containerOf(clrNameOf(declaration)).join("."),
      files: new Set((told.get(id) ?? []).map(({ at }) => at.file)),
    };
    const key = keyOf(declaration);
    const known = entries.get(key);
    if (known) known.push(entry);
    else entries.set(key, [entry]);
  }
  return {
    lookup: (mention) => {
      const { name, arity, namespace } = mention;
      const all = entries.get(`${simpleName(name, arity)}\`${arity}`) ?? [];
      if (namespace === undefined) return narrowed(all, mention);
      const stated = all.filter((it) => it.namespace === namespace);
      // Another input may declare it without saying where.
      const unknown = all.filter((it) => it.namespace === undefined);
      return narrowed(stated.length > 0 ? stated : unknown, mention);
    },
  };
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
    ...(outer && { outer: outer.value }),
  };
}

function narrowed(
  all: readonly Entry[],
  mention: Mention,
): readonly Candidate[] {
  if (all.length < 2) return all;
  const rules = [qualified, enclosing, ofTheSameInput];
  return rules.reduce(
    (left, rule) => (left.length > 1 ? rule(left, mention) : left),
    all,
  );
}

/** `Orders.Item` is `Shop.Orders.Item`. */
function qualified(
  entries: readonly Entry[],
  { qualifier = [] }: Mention,
): readonly Entry[] {
  const end = qualifier.join(".");
  const found = entries.filter(({ container }) =>
    `.${container}`.endsWith(`.${end}`),
  );
  return end !== "" && found.length > 0 ? found : entries;
}

/** C# looks into the enclosing types and namespaces, from the innermost outwards. */
function enclosing(
  entries: readonly Entry[],
  { within, qualifier = [] }: Mention,
): readonly Entry[] {
  const named = entries.filter((it) => it.namespace !== undefined);
  for (let depth = within.length; depth >= 1; depth--) {
    const container = [...within.slice(0, depth), ...qualifier].join(".");
    const found = named.filter((it) => it.container === container);
    if (found.length > 0) return found;
  }
  return entries;
}

/** A listing's names are its own: `Item` there is the `Item` that it declares. */
function ofTheSameInput(
  entries: readonly Entry[],
  { at }: Mention,
): readonly Entry[] {
  const found = entries.filter(({ files }) => files.has(at.file));
  return found.length > 0 ? found : entries;
}
