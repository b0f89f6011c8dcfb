/** What an operation returns, as an interface of its request; and which built-in types that needs. */
import type { DraftDeclaration } from "../parse/draft.js";
import type {
  ClassDeclaration,
  Declaration,
  Operation,
  ReferenceType,
  TypeId,
} from "../schema/schema.js";
import { isReturn, returnId, returnVoidId } from "../schema/returns.js";
import { idsWithin, typesOf } from "../schema/visit.js";
import { isBuiltin } from "./builtin-notation.js";

/** Every request says what it returns, whichever input told. */
export function withReturns(
  declarations: readonly Declaration[],
  operations: readonly Operation[],
): readonly Declaration[] {
  const byRequest = new Map(operations.map((it) => [it.request, it]));
  return declarations.map((declaration) => {
    const operation = byRequest.get(declaration.id);
    return declaration.kind === "class" && operation
      ? withReturn(declaration, operation)
      : declaration;
  });
}

function withReturn(
  declaration: ClassDeclaration,
  { response, returnsVoid }: Operation,
): ClassDeclaration {
  const returns: readonly ReferenceType[] = response
    ? [{ kind: "ref", id: returnId, args: [response] }]
    : returnsVoid
      ? [{ kind: "ref", id: returnVoidId, args: [] }]
      : [];
  const others = declaration.implements.filter(({ id }) => !isReturn(id));
  return { ...declaration, implements: [...returns, ...others] };
}

/** Of the built-in types only those that something mentions are declared. */
export function withoutUnusedBuiltins(
  declarations: readonly Declaration[],
  drafts: ReadonlyMap<TypeId, DraftDeclaration>,
): readonly Declaration[] {
  const used = new Set<TypeId>();
  for (const it of declarations)
    for (const id of idsWithin(typesOf(it))) if (id !== it.id) used.add(id);
  const kept = declarations.filter(({ id }) => {
    const draft = drafts.get(id);
    return used.has(id) || !draft || !isBuiltin(draft);
  });
  // A built-in type may be used by one that is not.
  return kept.length === declarations.length
    ? declarations
    : withoutUnusedBuiltins(kept, drafts);
}
