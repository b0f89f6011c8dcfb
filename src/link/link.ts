/** All drafts → one schema, or the part of it that is selected. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Draft, DraftDeclaration } from "../parse/draft.js";
import type { Schema, TypeId } from "../schema/schema.js";
import { byId } from "../schema/visit.js";
import type { Place } from "../source/source-text.js";
import { declare } from "./declare.js";
import { complete, requestOnlyIds, type OptionalPolicy } from "./complete.js";
import { withDerived } from "./derived.js";
import { openGenerics } from "./generics.js";
import { merge } from "./merge.js";
import { applyOverrides } from "./overrides.js";
import { linkOperations } from "./operations.js";
import { withoutUnusedBuiltins, withReturns } from "./returns.js";
import { inheritCollections } from "./collections.js";
import { cutCycles } from "./cycles.js";
import { basesFirst, recursiveIds } from "./order.js";
import { contradictions } from "./contradictions.js";
import { mergeOperations } from "./merge-operations.js";
import { createResolver, type Unresolved } from "./resolve.js";
import { readSamples } from "./samples.js";
import { createScope } from "./scope.js";
import { select, type Selection } from "./select.js";
import { keyOf } from "./type-ids.js";
import { reportUnresolved } from "./unresolved.js";
import { hasWallTimeOffsets } from "./server-version.js";

interface Linked extends Outcome<Schema> {
  /** Where an input declares a type. */
  placeOf(id: TypeId): Place | undefined;
}

export interface LinkOptions extends Selection {
  readonly optional?: OptionalPolicy;
  /** ServiceStack's version, where the user knows it. */
  readonly serverVersion?: string;
}

export function link(
  drafts: readonly Draft[],
  options: LinkOptions = { include: [], exclude: [] },
): Linked {
  const unresolved: Unresolved[] = [];
  const inputs = merge(drafts);
  const merged = applyOverrides(inputs.value, drafts);
  const { declarations: drafted, told } = merged.value;
  const scope = createScope(drafted, told);
  const missing = (name: Unresolved): void => {
    unresolved.push(name);
  };
  const resolver = createResolver(scope, missing);
  const operations = mergeOperations(merged.value.operations, scope, missing);

  const textCase = drafts.find((it) => it.server?.textCase)?.server?.textCase;
  const declared = declare(merged.value, scope, resolver, textCase?.value);
  const placeOf = (id: TypeId): Place | undefined => drafted.get(id)?.at;
  const acyclic = cutCycles(declared.value, placeOf);
  const collected = inheritCollections(acyclic.value);
  const opened = openGenerics(
    collected,
    merged.value.operations.flatMap(({ samples }) => samples),
    drafted,
  );
  const declarations = byId({ declarations: opened.value });
  const baseless = baselessIds(drafts, drafted);
  const linked = linkOperations(
    operations.map((it) => it.merged),
    declarations,
    scope,
    resolver,
    baseless,
  );
  const samples = readSamples(linked.value.samples, opened.value, baseless);

  const ordered = basesFirst(
    withReturns(samples.declarations, linked.value.operations),
  );
  const recursive = recursiveIds(ordered);
  const requestOnly = requestOnlyIds(ordered, linked.value.operations);
  const schema: Schema = {
    version: 1,
    declarations: withDerived(
      withoutUnusedBuiltins(
        complete(ordered, {
          drafts: drafted,
          overrides: merged.value.overrides,
          evidence: samples.evidence,
          recursive,
          requestOnly,
          optional: options.optional ?? "references",
        }),
        drafted,
      ),
    ),
    operations: linked.value.operations,
    ...(hasWallTimeOffsets(drafts, options.serverVersion) && {
      wallTimeOffsets: true,
    }),
  };
  const selected = select(schema, options);
  const diagnostics: Diagnostic[] = [
    ...inputs.diagnostics,
    ...merged.diagnostics,
    ...contradictions(inputs.value, operations, scope),
    ...declared.diagnostics,
    ...acyclic.diagnostics,
    ...reportUnresolved("unresolved-type", unresolved),
    ...opened.diagnostics,
    ...linked.diagnostics,
    ...samples.diagnostics,
    ...selected.diagnostics,
  ];
  return { value: selected.value, diagnostics, placeOf };
}

/** Classes of which only tables tell, which show no bases. */
function baselessIds(
  drafts: readonly Draft[],
  merged: ReadonlyMap<TypeId, DraftDeclaration>,
): ReadonlySet<TypeId> {
  const told = new Set(
    drafts
      .flatMap(({ declarations }) => declarations)
      .filter((it) => it.kind !== "class" || !it.basesUntold)
      .map(keyOf),
  );
  return new Set(
    [...merged].flatMap(([id, draft]) =>
      draft.kind === "class" && draft.basesUntold && !told.has(keyOf(draft))
        ? [id]
        : [],
    ),
  );
}
