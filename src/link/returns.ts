/** What an operation returns, as an interface of its request; and which built-in types that needs. */
import type {
  ClassDeclaration,
  Declaration,
  Operation,
  ReferenceType,
  TypeId,
} from "../schema/schema.js";
import { neededTypes, typesWithin } from "../schema/visit.js";
import { builtins } from "./builtins.js";
import { idOf } from "./merge.js";

const returnId = "ServiceStack.IReturn`1";
const returnVoidId = "ServiceStack.IReturnVoid";

/** What a request implements to say what it returns. */
export function isReturn(id: TypeId): boolean {
  return id === returnId || id === returnVoidId;
}

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

const builtinIds: ReadonlySet<string> = new Set(builtins.map(idOf));

/** Of the built-in types only those that something mentions are declared. */
export function withoutUnusedBuiltins(
  declarations: readonly Declaration[],
): readonly Declaration[] {
  const used = new Set<string>();
  for (const declaration of declarations)
    for (const type of neededTypes(declaration).flatMap((it) => [
      ...typesWithin(it),
    ]))
      if (type.kind === "ref" && type.id !== declaration.id) used.add(type.id);
  const kept = declarations.filter(
    ({ id }) => used.has(id) || !builtinIds.has(id),
  );
  // A built-in type may be used by one that is not.
  return kept.length === declarations.length
    ? declarations
    : withoutUnusedBuiltins(kept);
}
