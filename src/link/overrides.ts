/** The user's overrides find the types they are about, and count before what inputs say of these. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { Draft, DraftOverride, Fact } from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";
import { namesOf } from "./given-names.js";
import type { Merged } from "./merge.js";
import { added, corrected } from "./override-declarations.js";
import { idOf } from "./type-ids.js";

/** What inputs and user together say. */
export interface Overridden extends Merged {
  readonly overrides: ReadonlyMap<TypeId, DraftOverride>;
  /** Contract namespaces by .NET namespace, as assemblies map them. */
  readonly contractNamespaces: ReadonlyMap<string, Fact<string>>;
}

export function applyOverrides(
  merged: Merged,
  drafts: readonly Draft[],
): Outcome<Overridden> {
  const types = overrideTypes(merged, drafts);
  const contractNamespaces = new Map(
    drafts.flatMap((draft) => [...(draft.contractNamespaces ?? [])]),
  );
  const { declarations, overrides } = types.value;
  return {
    value: { ...merged, declarations, overrides, contractNamespaces },
    diagnostics: [
      ...types.diagnostics,
      ...unknownNamespaces(contractNamespaces, declarations),
    ],
  };
}

type Declarations = Merged["declarations"];

function overrideTypes(
  { declarations: known }: Merged,
  drafts: readonly Draft[],
): Outcome<Pick<Overridden, "declarations" | "overrides">> {
  const diagnostics: Diagnostic[] = [];
  const declarations = new Map(known);
  const overrides = new Map<TypeId, DraftOverride>();
  const renamed = new Map<TypeId, TypeId>();
  const names = namesIn(known);
  for (const it of drafts.flatMap((draft) => draft.overrides ?? [])) {
    const id = findType(it.name.value, known, names);
    const found = id === undefined ? undefined : declarations.get(id);
    const declaration = found
      ? corrected(found, it, diagnostics)
      : added(it, diagnostics);
    if (declaration) {
      const key = id ?? idOf(declaration);
      declarations.set(key, declaration);
      overrides.set(idOf(declaration), it);
      renamed.set(key, idOf(declaration));
    } else if (!found) diagnostics.push(unknownType(it.name, known, names));
  }
  const byNewId = [...declarations].map(
    ([id, it]) => [renamed.get(id) ?? id, it] as const,
  );
  return {
    value: { declarations: new Map(byNewId), overrides },
    diagnostics,
  };
}

/** Ids by TypeScript name. */
function namesIn(declarations: Declarations): ReadonlyMap<string, TypeId> {
  return new Map(
    [...namesOf(declarations)].map(([id, { name }]) => [name, id]),
  );
}

/** By id, by TypeScript name, or by a full name whose namespace no input tells. */
function findType(
  name: string,
  declarations: Declarations,
  names: ReadonlyMap<string, TypeId>,
): TypeId | undefined {
  const unqualified = `?.${name.slice(name.lastIndexOf(".") + 1)}`;
  if (declarations.has(name)) return name;
  return (
    names.get(name) ?? (declarations.has(unqualified) ? unqualified : undefined)
  );
}

function unknownType(
  { value: name, at }: Fact<string>,
  declarations: Declarations,
  names: ReadonlyMap<string, TypeId>,
): Diagnostic {
  const known = [...declarations.keys(), ...names.keys()];
  return diagnostic(
    "override-unknown-type",
    { name, nearest: nearest(name, known) },
    at,
  );
}

function unknownNamespaces(
  contractNamespaces: Overridden["contractNamespaces"],
  declarations: Declarations,
): readonly Diagnostic[] {
  const known = new Set(
    [...declarations.values()].flatMap((it) => it.namespace?.value ?? []),
  );
  return [...contractNamespaces].flatMap(([name, { at }]) =>
    known.has(name)
      ? []
      : diagnostic(
          "override-unknown-namespace",
          { name, nearest: nearest(name, known) },
          at,
        ),
  );
}
