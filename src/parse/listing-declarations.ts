/** Statements of a listing → draft declarations. */
import { ts } from "ts-morph";
import { attribute, contractFact, ofPlainClass } from "./attribute-facts.js";
import type {
  DraftClass,
  DraftDeclaration,
  DraftEnum,
  DraftInterface,
  DraftList,
  DraftMap,
  DraftType,
  Fact,
} from "./draft.js";
import { commentsBefore } from "./listing-comments.js";
import { enumMembers, unionMembers } from "./listing-enums.js";
import type { ListingText } from "./listing-text.js";
import { hasModifier, propertiesOf } from "./listing-members.js";
import {
  mapOfSignature,
  nameOfNode,
  withoutAritySuffix,
} from "./listing-types.js";

/** Undefined for what declares no DTO: an import, a function, other injected code. */
export function declarationOf(
  statement: ts.Statement,
  text: ListingText,
): DraftDeclaration | undefined {
  if (ts.isClassDeclaration(statement)) return classOf(statement, text);
  if (ts.isInterfaceDeclaration(statement)) return interfaceOf(statement, text);
  if (ts.isEnumDeclaration(statement)) return enumOf(statement, text);
  return ts.isTypeAliasDeclaration(statement)
    ? unionOf(statement, text)
    : undefined;
}

function classOf(
  node: ts.ClassDeclaration,
  text: ListingText,
): DraftClass | undefined {
  if (!node.name || isDictionaryHelper(node)) return undefined;
  const heritage = heritageOf(node);
  const [extended] = heritage.extends;
  const base = extended && heritageFact(extended, text);
  const collection = collectionOf(node, base, text);
  const typeParams = typeParamsOf(node, text);
  const shared = nameAndComments(node, node.name, text, typeParams);
  const properties = propertiesOf(node.members, text);
  return {
    kind: "class",
    ...shared,
    typeParams,
    ...(base && !collection && { base }),
    implements: heritage.implements.map((it) => heritageFact(it, text)),
    ...(hasModifier(node, ts.SyntaxKind.AbstractKeyword) && {
      abstract: text.fact(true as const, node.name),
    }),
    ...(collection && { collection }),
    properties: shared.contract ? properties : ofPlainClass(properties),
  };
}

function interfaceOf(
  node: ts.InterfaceDeclaration,
  text: ListingText,
): DraftInterface {
  const typeParams = typeParamsOf(node, text);
  const shared = nameAndComments(node, node.name, text, typeParams);
  const properties = propertiesOf(node.members, text);
  return {
    kind: "interface",
    ...shared,
    typeParams,
    extends: heritageOf(node).extends.map((it) => heritageFact(it, text)),
    properties: shared.contract ? properties : ofPlainClass(properties),
  };
}

function enumOf(node: ts.EnumDeclaration, text: ListingText): DraftEnum {
  const shared = nameAndComments(node, node.name, text);
  const flags = attribute(shared.attributes, "Flags");
  return {
    kind: "enum",
    ...shared,
    ...(flags && { flags: { ...flags, value: true } }),
    members: enumMembers(node.members, text),
  };
}

/** `export type Channel = "Voice" | "Chat"`: an enum of versions 4.5 to 5.1, and of `.d` listings. */
function unionOf(
  node: ts.TypeAliasDeclaration,
  text: ListingText,
): DraftEnum | undefined {
  const members = unionMembers(node.type, text);
  return (
    members && {
      kind: "enum",
      ...nameAndComments(node, node.name, text),
      members,
    }
  );
}

function nameAndComments(
  node: ts.Node,
  name: ts.Identifier,
  text: ListingText,
  typeParams: readonly string[] = [],
): Pick<DraftDeclaration, "name" | "at" | "doc" | "contract" | "attributes"> {
  const comments = commentsBefore(node, text);
  const contract = contractFact(comments.attributes);
  return {
    name: withoutAritySuffix(text.written(name), typeParams.length),
    at: text.placeOf(name),
    ...comments,
    ...(contract && { contract }),
  };
}

function typeParamsOf(
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  text: ListingText,
): readonly string[] {
  return (node.typeParameters ?? []).map(({ name }) => text.written(name));
}

interface Heritage {
  readonly extends: readonly ts.ExpressionWithTypeArguments[];
  readonly implements: readonly ts.ExpressionWithTypeArguments[];
}

function heritageOf(
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
): Heritage {
  const typesOf = (keyword: ts.SyntaxKind): ts.ExpressionWithTypeArguments[] =>
    (node.heritageClauses ?? [])
      .filter(({ token }) => token === keyword)
      .flatMap(({ types }) => [...types]);
  return {
    extends: typesOf(ts.SyntaxKind.ExtendsKeyword),
    implements: typesOf(ts.SyntaxKind.ImplementsKeyword),
  };
}

function heritageFact(
  node: ts.ExpressionWithTypeArguments,
  text: ListingText,
): Fact<DraftType> {
  const { expression, typeArguments } = node;
  return text.fact(nameOfNode(expression, typeArguments, text), expression);
}

/** `export class Dictionary<T> { [Key: string]: T; }`, which listings print to derive from. */
export function isDictionaryHelper(node: ts.ClassDeclaration): boolean {
  return (
    node.name?.text === "Dictionary" &&
    node.typeParameters?.length === 1 &&
    node.members.length === 1 &&
    node.members.every((it) => ts.isIndexSignatureDeclaration(it))
  );
}

/** What a class derives from, or an index signature written by hand. */
function collectionOf(
  node: ts.ClassDeclaration,
  base: Fact<DraftType> | undefined,
  text: ListingText,
): Fact<DraftList | DraftMap> | undefined {
  const signature = node.members.find((it) =>
    ts.isIndexSignatureDeclaration(it),
  );
  if (signature) return text.fact(mapOfSignature(signature, text), signature);
  return base && collectionOfBase(base);
}

/** `extends Array<T>`, `extends Dictionary<T>`, `extends any` (up to 5.5). */
export function collectionOfBase({
  value: base,
  at,
  by,
}: Fact<DraftType>): Fact<DraftList | DraftMap> | undefined {
  if (base.kind !== "name") return undefined;
  const [items] = base.args;
  switch (base.name) {
    case "Array":
      return (
        items && { value: { kind: "list", flavour: "list", items }, at, by }
      );
    case "Dictionary":
      return items && { value: mapOf(items), at, by };
    case "any":
      return { value: mapOf({ kind: "unknown", written: "any" }), at, by };
    default:
      return undefined;
  }
}

function mapOf(value: DraftType): DraftMap {
  const key: DraftType = { kind: "scalar", scalar: "anyString" };
  return { kind: "map", flavour: "map", key, value };
}
