/** What a request tells ServiceStack's client: its name, its verb and what it returns. */
import { scalars } from "../schema/scalars.js";
import type {
  ClassDeclaration,
  Operation,
  ReferenceType,
  TypeRef,
} from "../schema/schema.js";
import type { Imported } from "./imports.js";
import { referenceImports, typeImports } from "./mentions.js";
import { stringLiteral } from "./text.js";
import {
  nameOf,
  referenceExpression,
  typeExpression,
  type SchemaIndex,
} from "./types.js";

export interface OperationView {
  readonly typeName: string;
  readonly verb: string | undefined;
  readonly responseType: string;
  /** Absent where nothing is returned. */
  readonly response: string | undefined;
}

export function operationView(
  declaration: ClassDeclaration,
  { response, verbs }: Operation,
  index: SchemaIndex,
): OperationView {
  // The server knows `?.delete` by .NET's name, whatever it is called here.
  const typeName =
    declaration.clr?.name ?? declaration.id.replace(/^\?\d*\.(?:.*\+)?/, "");
  return {
    typeName: stringLiteral(typeName),
    verb: verbs[0] && stringLiteral(verbs[0]),
    responseType: response ? responseExpression(response, index) : "void",
    response:
      response &&
      (isBuilt(declaration, response, index)
        ? `new ${referenceExpression(response, index)}()`
        : responseValue(response, index)),
  };
}

/** What the view mentions. */
export function operationImports(
  declaration: ClassDeclaration,
  { response }: Operation,
  index: SchemaIndex,
): readonly Imported[] {
  if (!response) return [];
  return [
    ...typeImports(response, index),
    ...(response.kind === "ref"
      ? referenceImports(
          response,
          index,
          !isBuilt(declaration, response, index),
        )
      : []),
  ];
}

/** Of a class that can be built at all, and whose file can be imported. */
function isBuilt(
  { id }: ClassDeclaration,
  response: TypeRef,
  index: SchemaIndex,
): response is ReferenceType {
  if (response.kind !== "ref" || index.circular.has(id)) return false;
  const target = index.declarations.get(response.id);
  return target?.kind === "class" && !target.abstract;
}

export const returnMethods: Readonly<Record<string, string>> = {
  "ServiceStack.IReturn`1": "createResponse(): T",
  "ServiceStack.IReturnVoid": "createResponse(): void",
};

/** `IReturn<Uint8Array>`: as the client returns it. */
export function returnExpression(
  { id, args }: ReferenceType,
  index: SchemaIndex,
): string {
  const name = nameOf(id, index);
  const [response] = args;
  return response ? `${name}<${responseExpression(response, index)}>` : name;
}

/** What the client returns: bytes as they came, everything else as in a member. */
function responseExpression(response: TypeRef, index: SchemaIndex): string {
  return response.kind === "scalar" && response.scalar === "bytes"
    ? "Uint8Array"
    : typeExpression(response, index);
}

/**
 * What `createResponse` returns where it builds no class. ServiceStack's client never hands it on: its type alone says how to
 * read the body.
 */
function responseValue(response: TypeRef, index: SchemaIndex): string {
  switch (response.kind) {
    case "list":
      return "[]";
    case "ref":
      return `{} as ${referenceExpression(response, index)}`;
    case "scalar":
      if (response.scalar === "bytes") return "new Uint8Array(0)";
      return initial[scalars[response.scalar].value];
    case "nullable":
      return "null";
    case "map":
    case "param":
    case "unknown":
      return "{}";
    default:
      return response satisfies never;
  }
}

const initial = {
  string: '""',
  number: "0",
  bigint: "0n",
  boolean: "false",
  Date: "new Date(0)",
  Uint8Array: "new Uint8Array(0)",
  unknown: "{}",
} as const;
