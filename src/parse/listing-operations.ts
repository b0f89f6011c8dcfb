/**
 * What a listing's class says of an operation: it implements `IReturn<T>` or a verb marker, has
 * routes, or names itself to the client. A page's listing says hardly any of it.
 */
import { ts } from "ts-morph";
import type { Route } from "../schema/schema.js";
import { isVerb, verbMarkers } from "../schema/verbs.js";
import { argumentOf } from "./attributes.js";
import type { DraftClass, DraftOperation, DraftType, Fact } from "./draft.js";
import type { ListingText } from "./listing-text.js";
import type { Member } from "./listing-declarations.js";

export function operationOf(
  draft: DraftClass,
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  text: ListingText,
): DraftOperation | undefined {
  // A generic request is the base of requests, and is itself never sent.
  if (draft.typeParams.length > 0 || draft.abstract) return undefined;
  const returns = interfaceNamed(draft, "IReturn");
  const returnsVoid = interfaceNamed(draft, "IReturnVoid");
  const routes = routesOf(draft);
  const isMarked = draft.implements.some(
    ({ value }) => value.kind === "name" && value.name in verbMarkers,
  );
  const method = methodNamed(node, "getMethod");
  const named = methodNamed(node, "getTypeName");
  if (!returns && !returnsVoid && !named && !isMarked && routes.length === 0)
    return undefined;
  const response = returns?.value.args[0];
  const verb = method && returnedText(method);
  return {
    request: { value: draft.name, at: draft.at, by: "listing" },
    ...(response && returns && { response: { ...returns, value: response } }),
    ...(returnsVoid && { returnsVoid: { ...returnsVoid, value: true } }),
    verbs: method && verb && isVerb(verb) ? [text.fact(verb, method)] : [],
    routes,
    samples: [],
  };
}

function interfaceNamed(
  { implements: facts }: DraftClass,
  name: string,
): Fact<Extract<DraftType, { kind: "name" }>> | undefined {
  for (const fact of facts)
    if (fact.value.kind === "name" && fact.value.name === name)
      return { ...fact, value: fact.value };
  return undefined;
}

/** `// @Route("/calls/{Id}", "GET POST")` */
function routesOf({ attributes }: DraftClass): readonly Fact<Route>[] {
  return attributes.flatMap((fact) => {
    if (fact.value.name !== "Route") return [];
    const positional = fact.value.args.filter(({ name }) => name === undefined);
    const path = argumentOf(fact.value, "Path") ?? positional[0]?.value;
    const verbs = argumentOf(fact.value, "Verbs") ?? positional[1]?.value;
    if (typeof path !== "string") return [];
    const words = typeof verbs === "string" ? verbs.split(/[\s,]+/) : [];
    return [{ ...fact, value: { path, verbs: words.filter(isVerb) } }];
  });
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
