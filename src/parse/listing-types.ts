/** Type nodes of a listing → draft types. */
import { ts } from "ts-morph";
import type { DraftMap, DraftName, DraftType } from "./draft.js";
import type { ListingText } from "./listing-text.js";

/** TypeScript's own types; every other name is resolved when linking. */
const keywords: Partial<Record<ts.SyntaxKind, DraftType>> = {
  [ts.SyntaxKind.StringKeyword]: { kind: "scalar", scalar: "anyString" },
  [ts.SyntaxKind.NumberKeyword]: { kind: "scalar", scalar: "anyNumber" },
  [ts.SyntaxKind.BooleanKeyword]: { kind: "scalar", scalar: "bool" },
};

/** No type of a DTO is nested as deep; text made to exhaust the stack is. */
const deepest = 64;

export function typeOfNode(
  node: ts.TypeNode,
  text: ListingText,
  depth = 0,
): DraftType {
  const keyword = keywords[node.kind];
  if (keyword) return keyword;
  if (depth > deepest) return unknownType(node, text);
  if (ts.isArrayTypeNode(node))
    return {
      kind: "list",
      flavour: "list",
      items: typeOfNode(node.elementType, text, depth + 1),
    };
  if (ts.isParenthesizedTypeNode(node))
    return typeOfNode(node.type, text, depth + 1);
  if (ts.isTypeReferenceNode(node))
    return nameOfNode(node.typeName, node.typeArguments, text, depth);
  if (ts.isTypeLiteralNode(node)) {
    const signature = node.members.find((it) =>
      ts.isIndexSignatureDeclaration(it),
    );
    if (signature) return mapOfSignature(signature, text, depth);
  }
  if (ts.isUnionTypeNode(node)) return typeOfUnion(node, text, depth);
  // `IReturn<number?>`: ServiceStack prints a Nullable argument as C# does.
  if (node.kind === ts.SyntaxKind.JSDocNullableType)
    return {
      kind: "nullable",
      of: typeOfNode((node as ts.JSDocNullableType).type, text, depth + 1),
    };
  return unknownType(node, text);
}

/** A name with its arguments, also in `extends` and `implements`. */
export function nameOfNode(
  name: ts.Node,
  args: readonly ts.TypeNode[] | undefined,
  text: ListingText,
  depth = 0,
): DraftName {
  return {
    kind: "name",
    name: withoutAritySuffix(text.written(name), args?.length ?? 0),
    args: (args ?? []).map((it) => typeOfNode(it, text, depth + 1)),
    at: text.placeOf(name),
  };
}

/**
 * The .NET name. Where two types share one, listings add the arity to the generic one: `QueryDb_1<T>`
 * is .NET's ``QueryDb`1``.
 */
export function withoutAritySuffix(name: string, arity: number): string {
  const suffix = `_${arity}`;
  return arity > 0 && name.endsWith(suffix)
    ? name.slice(0, -suffix.length)
    : name;
}

/** `[key: string]: T`: what a dictionary looks like. */
export function mapOfSignature(
  signature: ts.IndexSignatureDeclaration,
  text: ListingText,
  depth = 0,
): DraftMap {
  const key = signature.parameters[0]?.type;
  return {
    kind: "map",
    flavour: "map",
    key: key
      ? typeOfNode(key, text, depth + 1)
      : { kind: "scalar", scalar: "anyString" },
    value: typeOfNode(signature.type, text, depth + 1),
  };
}

/** `T | null`: what UseNullableProperties prints. */
function typeOfUnion(
  node: ts.UnionTypeNode,
  text: ListingText,
  depth: number,
): DraftType {
  const types = node.types.filter((it) => !isNothing(it));
  const [type] = types;
  if (!type || types.length > 1) return unknownType(node, text);
  return { kind: "nullable", of: typeOfNode(type, text, depth + 1) };
}

function isNothing(node: ts.TypeNode): boolean {
  return (
    node.kind === ts.SyntaxKind.UndefinedKeyword ||
    (ts.isLiteralTypeNode(node) &&
      node.literal.kind === ts.SyntaxKind.NullKeyword)
  );
}

function unknownType(node: ts.Node, text: ListingText): DraftType {
  return { kind: "unknown", written: text.written(node) };
}
