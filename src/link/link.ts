/** All drafts → one schema. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Draft } from "../parse/draft.js";
import type { Schema, TypeId } from "../schema/schema.js";
import { byId } from "../schema/visit.js";
import type { Place } from "../source/source-text.js";
import { declare } from "./declare.js";
import { complete, requestOnlyIds } from "./complete.js";
import { merge } from "./merge.js";
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
import { reportUnresolved } from "./unresolved.js";

interface Linked extends Outcome<Schema> {
  /** Where an input declares a type. */
  placeOf(id: TypeId): Place | undefined;
}

export function link(drafts: readonly Draft[]): Linked {
  const unresolved: Unresolved[] = [];
  const merged = merge(drafts);
  const { declarations: drafted, told } = merged.value;
  const scope = createScope(drafted, told);
  const missing = (name: Unresolved): void => {
    unresolved.push(name);
  };
  const resolver = createResolver(scope, missing);
  const operations = mergeOperations(merged.value.operations, scope, missing);

  const textCase = drafts.find((it) => it.server?.textCase)?.server?.textCase;
  const declared = declare(drafted, scope, resolver, textCase?.value);
  const placeOf = (id: TypeId): Place | undefined => drafted.get(id)?.at;
  const acyclic = cutCycles(declared.value, placeOf);
  const collected = inheritCollections(acyclic.value);
  const declarations = byId({ declarations: collected });
  const linked = linkOperations(
    operations.map((it) => it.merged),
    declarations,
    scope,
    resolver,
  );
  const evidence = readSamples(linked.value.samples, declarations);

  const ordered = basesFirst(withReturns(collected, linked.value.operations));
  const recursive = recursiveIds(ordered);
  const requestOnly = requestOnlyIds(ordered, linked.value.operations);
  const schema: Schema = {
    version: 1,
    declarations: withoutUnusedBuiltins(
      complete(ordered, {
        drafts: drafted,
        evidence: evidence.value,
        recursive,
        requestOnly,
      }),
      merged.value.declarations,
    ),
    operations: linked.value.operations,
  };
  const diagnostics: Diagnostic[] = [
    ...merged.diagnostics,
    ...contradictions(merged.value, operations, scope),
    ...declared.diagnostics,
    ...acyclic.diagnostics,
    ...reportUnresolved("unresolved-type", unresolved),
    ...linked.diagnostics,
    ...evidence.diagnostics,
  ];
  return { value: schema, diagnostics, placeOf };
}
