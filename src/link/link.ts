/** All drafts → one schema, or the part of it that is selected. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Draft } from "../parse/draft.js";
import type { Schema, TypeId } from "../schema/schema.js";
import { byId } from "../schema/visit.js";
import { settled, type Place } from "../source/source-text.js";
import { baselessIds } from "./bases.js";
import { inheritCollections } from "./collections.js";
import { complete } from "./complete.js";
import { contradictions } from "./contradictions.js";
import { cutCycles } from "./cycles.js";
import { withoutDuplicateMembers } from "./duplicate-members.js";
import { declare } from "./declare.js";
import { withDerived } from "./derived.js";
import { openGenerics } from "./generics.js";
import { merge } from "./merge.js";
import { mergeOperations } from "./merge-operations.js";
import { linkOperations } from "./operations.js";
import type { OptionalPolicy } from "./optionality.js";
import { basesFirst } from "./order.js";
import { otherMembers } from "./other-members.js";
import { applyOverrides } from "./overrides.js";
import { createResolver, type Unresolved } from "./resolve.js";
import { withoutUnusedBuiltins, withReturns } from "./returns.js";
import { readSamples, type TypedSample } from "./samples.js";
import { createScope } from "./scope.js";
import { select, type Selection } from "./select.js";
import { hasWallTimeOffsets, textCaseOf } from "./server.js";
import { reportUnresolved } from "./unresolved.js";

export interface Linked extends Outcome<Schema> {
  /** Where an input declares a type. */
  placeOf(id: TypeId): Place | undefined;
  /** The samples of pages whose root's type is known. */
  readonly samples: readonly TypedSample[];
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
  const inputs = merge(drafts);
  const merged = applyOverrides(inputs.value, drafts);
  const { declarations: drafted, told } = merged.value;
  const placeOf = (id: TypeId): Place | undefined => {
    const at = drafted.get(id)?.at;
    return at && settled(at);
  };

  const unresolved: Unresolved[] = [];
  const missing = (name: Unresolved): number => unresolved.push(name);
  const scope = createScope(drafted, told);
  const resolver = createResolver(scope, missing);
  const operations = mergeOperations(merged.value.operations, scope, missing);

  const declared = declare(merged.value, scope, resolver, textCaseOf(drafts));
  const acyclic = cutCycles(declared.value, placeOf);
  const collected = inheritCollections(acyclic.value);
  const opened = openGenerics(collected, merged.value);

  const baseless = baselessIds(drafts, drafted);
  const linked = linkOperations(
    operations.map((it) => it.merged),
    byId({ declarations: opened.value }),
    scope,
    resolver,
    baseless,
  );
  const samples = readSamples(linked.value.samples, opened.value, baseless);
  const returning = withReturns(samples.declarations, linked.value.operations);

  const completed = complete(basesFirst(returning), {
    drafts: drafted,
    overrides: merged.value.overrides,
    evidence: samples.evidence,
    operations: linked.value.operations,
    optional: options.optional ?? "references",
  });
  const used = withoutUnusedBuiltins(completed, drafted);
  const distinct = withoutDuplicateMembers(used, placeOf);
  const schema: Schema = {
    version: 1,
    declarations: withDerived(distinct.value),
    operations: linked.value.operations,
    ...(hasWallTimeOffsets(drafts, options.serverVersion) && {
      wallTimeOffsets: true,
    }),
  };
  const selected = select(schema, options);

  const diagnostics: Diagnostic[] = [
    ...inputs.diagnostics,
    ...merged.diagnostics,
    ...otherMembers(inputs.value),
    ...contradictions(inputs.value, operations, scope),
    ...declared.diagnostics,
    ...acyclic.diagnostics,
    ...reportUnresolved("unresolved-type", unresolved),
    ...opened.diagnostics,
    ...distinct.diagnostics,
    ...linked.diagnostics,
    ...samples.diagnostics,
    ...selected.diagnostics,
  ];
  return {
    value: selected.value,
    diagnostics,
    placeOf,
    samples: linked.value.samples,
  };
}
