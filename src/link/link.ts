/** All drafts → one schema, or the part of it that is selected. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Draft } from "../parse/draft.js";
import type { Schema } from "../schema/schema.js";
import { byId } from "../schema/visit.js";
import { declare } from "./declare.js";
import { complete, requestOnlyIds, reportGaps } from "./complete.js";
import { withDerived } from "./derived.js";
import { merge } from "./merge.js";
import { applyOverrides } from "./overrides.js";
import { linkOperations } from "./operations.js";
import { withoutUnusedBuiltins, withReturns } from "./returns.js";
import { inheritCollections } from "./collections.js";
import { cutCycles } from "./cycles.js";
import { basesFirst, recursiveIds } from "./order.js";
import {
  createResolver,
  createScope,
  reportUnresolved,
  type Unresolved,
} from "./resolve.js";
import { readSamples } from "./samples.js";
import { select, type Selection } from "./select.js";

export function link(
  drafts: readonly Draft[],
  selection: Selection = { include: [], exclude: [] },
): Outcome<Schema> {
  const unresolved: Unresolved[] = [];
  const inputs = merge(drafts);
  const merged = applyOverrides(inputs.value, drafts);
  const scope = createScope(merged.value.declarations);
  const resolver = createResolver(scope, (name) => unresolved.push(name));

  const textCase = drafts.find((it) => it.server?.textCase)?.server?.textCase;
  const declared = declare(merged.value, scope, resolver, textCase?.value);
  const acyclic = cutCycles(declared.value);
  const collected = inheritCollections(acyclic.value);
  const declarations = byId({ declarations: collected });
  const linked = linkOperations(
    merged.value.operations,
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
    declarations: withDerived(
      withoutUnusedBuiltins(
        complete(ordered, {
          drafts: merged.value.declarations,
          overrides: merged.value.overrides,
          evidence: evidence.value,
          recursive,
          requestOnly,
        }),
      ),
    ),
    operations: linked.value.operations,
  };
  const selected = select(schema, selection);
  const diagnostics: Diagnostic[] = [
    ...inputs.diagnostics,
    ...merged.diagnostics,
    ...declared.diagnostics,
    ...acyclic.diagnostics,
    ...reportUnresolved("unresolved-type", unresolved),
    ...linked.diagnostics,
    ...evidence.diagnostics,
    ...selected.diagnostics,
    ...reportGaps(selected.value),
  ];
  return { value: selected.value, diagnostics };
}
