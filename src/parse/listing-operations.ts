/**
 * What a listing's class says of an operation: it implements `IReturn<T>` or a verb marker, has
 * routes, or names itself to the client. A page's listing says hardly any of it.
 */
import { ts } from "ts-morph";
import { isVerb } from "../schema/verbs.js";
import { operationOfClass } from "./class-operation.js";
import type { DraftClass, DraftOperation } from "./draft.js";
import type { ListingText } from "./listing-text.js";
import type { Member } from "./listing-members.js";

export function operationOf(
  draft: DraftClass,
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  text: ListingText,
): DraftOperation | undefined {
  // A generic request is the base of requests, and is itself never sent.
  if (draft.typeParams.length > 0 || draft.abstract) return undefined;
  const isNamed = methodNamed(node, "getTypeName") !== undefined;
  const operation = operationOfClass(draft, "listing", isNamed);
  const method = methodNamed(node, "getMethod");
  const verb = method && returnedText(method);
  return operation && method && verb && isVerb(verb)
    ? { ...operation, verbs: [text.fact(verb, method)] }
    : operation;
}

function methodNamed(
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  name: string,
): ts.MethodDeclaration | undefined {
  const members: readonly Member[] = node.members;
  return members.find(
    (it): it is ts.MethodDeclaration =>
      ts.isMethodDeclaration(it) &&
      ts.isIdentifier(it.name) &&
      it.name.text === name,
  );
}

/** `getMethod() { return 'GET'; }` */
function returnedText({ body }: ts.MethodDeclaration): string | undefined {
  const statement = body?.statements[0];
  return statement &&
    ts.isReturnStatement(statement) &&
    statement.expression &&
    ts.isStringLiteralLike(statement.expression)
    ? statement.expression.text
    : undefined;
}
