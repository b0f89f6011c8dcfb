import { isReturn, returnId, returnVoidId } from "../schema/returns.js";
import { idsWithin, typesOf } from "../schema/visit.js";
import { isBuiltin } from "./builtin-notation.js";
/** Every request says what it returns, whichever input told. */
export function withReturns(declarations, operations) {
    const byRequest = new Map(operations.map((it) => [it.request, it]));
    return declarations.map((declaration) => {
        const operation = byRequest.get(declaration.id);
        return declaration.kind === "class" && operation
            ? withReturn(declaration, operation)
            : declaration;
    });
}
function withReturn(declaration, { response, returnsVoid }) {
    const returns = response
        ? [{ kind: "ref", id: returnId, args: [response] }]
        : returnsVoid
            ? [{ kind: "ref", id: returnVoidId, args: [] }]
            : [];
    const others = declaration.implements.filter(({ id }) => !isReturn(id));
    return { ...declaration, implements: [...returns, ...others] };
}
/** Of the built-in types only those that something mentions are declared. */
export function withoutUnusedBuiltins(declarations, drafts) {
    const used = new Set(declarations.flatMap((it) => typesOf(it)
        .flatMap(idsWithin)
        .filter((id) => id !== it.id)));
    const kept = declarations.filter(({ id }) => {
        const draft = drafts.get(id);
        return used.has(id) || !draft || !isBuiltin(draft);
    });
    // A built-in type may be used by one that is not.
    return kept.length === declarations.length
        ? declarations
        : withoutUnusedBuiltins(kept, drafts);
}
