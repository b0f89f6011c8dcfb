/**
 * Nested types: their names are only the inner ones, and the outer ones show in the lists of inner
 * types that others have.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { Place } from "../source/source-text.js";
import { parseClrName } from "./csharp-types.js";
import type { DraftDeclaration, Fact } from "./draft.js";
import type { MetadataObject } from "./metadata-document.js";
import { objectsIn, stringIn, trueIn } from "./metadata-values.js";

/** A declaration, and the metadata it was read from. */
export interface Described {
  readonly declaration: DraftDeclaration;
  readonly json: MetadataObject;
}

interface Parent {
  readonly described: Described;
  /** Where the parent names the type. */
  readonly at: Place;
}

export function withOuterNames(
  described: readonly Described[],
): Outcome<readonly DraftDeclaration[]> {
  const parents = parentsByName(described);
  const diagnostics: Diagnostic[] = [];
  const declarations = described.map((it) => {
    const { declaration } = it;
    if (declaration.outer || !trueIn(it.json, "isNested")) return declaration;
    const candidates = parents.get(keyOf(declaration)) ?? [];
    if (candidates.length > 1)
      diagnostics.push(ambiguous(declaration, candidates));
    const outer = outerNames(it, parents, new Set());
    return outer ? { ...declaration, outer } : declaration;
  });
  return { value: declarations, diagnostics };
}

type Parents = ReadonlyMap<string, readonly Parent[]>;

function parentsByName(described: readonly Described[]): Parents {
  const parents = new Map<string, Parent[]>();
  for (const it of described)
    for (const inner of objectsIn(it.json, "innerTypes")) {
      const name = stringIn(inner, "name");
      if (!name) continue;
      const key = keyOf({
        name: parseClrName(name.value).name,
        namespace: it.declaration.namespace,
      });
      const known = parents.get(key) ?? [];
      parents.set(key, known);
      // Two inner types that differ in their arity have one parent.
      if (!known.some((parent) => parent.described === it))
        known.push({ described: it, at: name.at });
    }
  return parents;
}

function keyOf({
  name,
  namespace,
}: Pick<DraftDeclaration, "name"> & {
  readonly namespace?: Fact<string> | undefined;
}): string {
  return `${namespace?.value ?? ""}.${name}`;
}

/** Undefined where no type, or more than one, says that the type is nested in it. */
function outerNames(
  { declaration }: Described,
  parents: Parents,
  seen: ReadonlySet<DraftDeclaration>,
): Fact<readonly string[]> | undefined {
  if (declaration.outer) return declaration.outer;
  const [parent, ...more] = parents.get(keyOf(declaration)) ?? [];
  // `class Node { class Node { } }` looks as if it were nested in itself.
  if (!parent || more.length > 0 || seen.has(declaration)) return undefined;
  const { described, at } = parent;
  const above = outerNames(described, parents, new Set(seen).add(declaration));
  if (!above && trueIn(described.json, "isNested")) return undefined;
  return {
    value: [...(above?.value ?? []), described.declaration.name],
    at,
    by: "metadata",
  };
}

function ambiguous(
  { name, at }: DraftDeclaration,
  parents: readonly Parent[],
): Diagnostic {
  return diagnostic(
    "ambiguous-nested-type",
    { name, outer: parents.map((it) => it.described.declaration.name) },
    at,
    parents.map((it) => ({ message: "named here", at: it.at })),
  );
}
