import { byId } from "../schema/visit.js";
import { baselessIds } from "./bases.js";
import { inheritCollections } from "./collections.js";
import { complete } from "./complete.js";
import { contradictions } from "./contradictions.js";
import { cutCycles } from "./cycles.js";
import { declare } from "./declare.js";
import { withDerived } from "./derived.js";
import { openGenerics } from "./generics.js";
import { merge } from "./merge.js";
import { mergeOperations } from "./merge-operations.js";
import { linkOperations } from "./operations.js";
import { basesFirst } from "./order.js";
import { applyOverrides } from "./overrides.js";
import { createResolver } from "./resolve.js";
import { withoutUnusedBuiltins, withReturns } from "./returns.js";
import { readSamples } from "./samples.js";
import { createScope } from "./scope.js";
import { select } from "./select.js";
import { hasWallTimeOffsets, textCaseOf } from "./server.js";
import { reportUnresolved } from "./unresolved.js";
export function link(drafts, options = { include: [], exclude: [] }) {
    const inputs = merge(drafts);
    const merged = applyOverrides(inputs.value, drafts);
    const { declarations: drafted, told } = merged.value;
    const placeOf = (id) => drafted.get(id)?.at;
    const unresolved = [];
    const missing = (name) => unresolved.push(name);
    const scope = createScope(drafted, told);
    const resolver = createResolver(scope, missing);
    const operations = mergeOperations(merged.value.operations, scope, missing);
    const declared = declare(merged.value, scope, resolver, textCaseOf(drafts));
    const acyclic = cutCycles(declared.value, placeOf);
    const collected = inheritCollections(acyclic.value);
    const opened = openGenerics(collected, merged.value);
    const baseless = baselessIds(drafts, drafted);
    const linked = linkOperations(operations.map((it) => it.merged), byId({ declarations: opened.value }), scope, resolver, baseless);
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
    const schema = {
        version: 1,
        declarations: withDerived(used),
        operations: linked.value.operations,
        ...(hasWallTimeOffsets(drafts, options.serverVersion) && {
            wallTimeOffsets: true,
        }),
    };
    const selected = select(schema, options);
    const diagnostics = [
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
    return {
        value: selected.value,
        diagnostics,
        placeOf,
        samples: linked.value.samples,
    };
}
