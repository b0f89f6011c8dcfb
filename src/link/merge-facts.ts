/**
 * Two declarations of one type → one, fact by fact from the input that knows best: the user first,
 * then metadata, the C# tab, tables, and the listing, whose types say least.
 */
import type {
  DraftClass,
  DraftDeclaration,
  DraftEnum,
  DraftEnumMember,
  DraftInterface,
  DraftProperty,
  Fact,
  Witness,
} from "../parse/draft.js";
import { folded } from "./names.js";

/** The best witness first. Samples have their say later, when types are known. */
const ranking: readonly Witness[] = [
  "overrides",
  "metadata",
  "csharp",
  "tables",
  "sample",
  "listing",
];

/** The fact of the better witness; of two that are as good, the first. */
function better<T>(
  first: Fact<T> | undefined,
  second: Fact<T> | undefined,
): Fact<T> | undefined {
  if (!first || !second) return first ?? second;
  return ranking.indexOf(second.by) < ranking.indexOf(first.by)
    ? second
    : first;
}

/**
 * Whether two declarations of one name are one type: one has all members of the other. Inputs may
 * leave members out; two types of one name in two .NET namespaces have others.
 */
export function isSameType(
  first: DraftDeclaration,
  second: DraftDeclaration,
): boolean {
  if ((first.kind === "enum") !== (second.kind === "enum")) return false;
  const [fewer, more] = [memberKeys(first), memberKeys(second)].toSorted(
    (a, b) => a.size - b.size,
  );
  return fewer && more ? [...fewer].every((it) => more.has(it)) : false;
}

function memberKeys(declaration: DraftDeclaration): ReadonlySet<string> {
  return new Set(
    declaration.kind === "enum"
      ? declaration.members.map(({ name }) => name)
      : declaration.properties.map(keyOfProperty),
  );
}

/** `CallSid` and `callSid` are one member; an alias is what an input that knows none writes. */
function keyOfProperty({ name }: DraftProperty): string {
  return folded(name);
}

export function mergeDeclarations(
  first: DraftDeclaration,
  second: DraftDeclaration,
): DraftDeclaration {
  const shared = {
    ...optionalFact("namespace", better(first.namespace, second.namespace)),
    ...optionalFact("outer", better(first.outer, second.outer)),
    ...optionalFact("contract", mergeContracts(first, second)),
    ...optionalFact("doc", better(first.doc, second.doc)),
    attributes:
      first.attributes.length > 0 ? first.attributes : second.attributes,
  };
  if (first.kind === "enum" && second.kind === "enum")
    return { ...mergeEnums(first, second), ...shared };
  if (first.kind === "class" && second.kind === "class")
    return { ...mergeClasses(first, second), ...shared };
  if (first.kind === "interface" && second.kind === "interface")
    return { ...mergeInterfaces(first, second), ...shared };
  return { ...first, ...shared };
}

/** Part by part: an override may name the items alone. */
function mergeContracts(
  { contract: first }: DraftDeclaration,
  { contract: second }: DraftDeclaration,
): DraftDeclaration["contract"] {
  const best = better(first, second);
  const other = best === first ? second : first;
  return best && { ...best, value: { ...other?.value, ...best.value } };
}

function optionalFact<K extends string, T>(
  name: K,
  fact: Fact<T> | undefined,
): { [P in K]?: Fact<T> } {
  return fact ? ({ [name]: fact } as { [P in K]: Fact<T> }) : {};
}

function mergeClasses(first: DraftClass, second: DraftClass): DraftClass {
  return {
    ...second,
    ...first,
    ...optionalFact("base", better(first.base, second.base)),
    ...optionalFact("abstract", better(first.abstract, second.abstract)),
    ...optionalFact("struct", better(first.struct, second.struct)),
    ...optionalFact("collection", better(first.collection, second.collection)),
    ...optionalFact("knownTypes", better(first.knownTypes, second.knownTypes)),
    implements: mergeNames(first.implements, second.implements),
    properties: mergeProperties(first.properties, second.properties),
  };
}

function mergeInterfaces(
  first: DraftInterface,
  second: DraftInterface,
): DraftInterface {
  return {
    ...first,
    extends: mergeNames(first.extends, second.extends),
    properties: mergeProperties(first.properties, second.properties),
  };
}

function mergeNames(
  first: DraftInterface["extends"],
  second: DraftInterface["extends"],
): DraftInterface["extends"] {
  const known = new Set(first.map(nameOf));
  return [...first, ...second.filter((it) => !known.has(nameOf(it)))];
}

function nameOf({ value }: DraftInterface["extends"][number]): string {
  return value.kind === "name" ? value.name : value.kind;
}

/** In the first one's order, and what only the second has behind it. */
function mergeProperties(
  first: readonly DraftProperty[],
  second: readonly DraftProperty[],
): readonly DraftProperty[] {
  const others = new Map(second.map((it) => [keyOfProperty(it), it]));
  const merged = first.map((property) => {
    const other = others.get(keyOfProperty(property));
    others.delete(keyOfProperty(property));
    return other ? mergeProperty(property, other) : property;
  });
  return [...merged, ...others.values()];
}

/** The .NET name tells the XML name, the JSON name is as a listing writes it. */
function mergeProperty(
  first: DraftProperty,
  second: DraftProperty,
): DraftProperty {
  const [clr, json] =
    first.naming === "clr" ? [first, second] : [second, first];
  const jsonName = better(
    better(first.jsonName, second.jsonName),
    json.naming === "json" ? { ...json.type, value: json.name } : undefined,
  );
  const xmlName = better(
    better(first.xmlName, second.xmlName),
    clr.naming === "clr" ? { ...clr.type, value: clr.name } : undefined,
  );
  return {
    ...second,
    ...first,
    type: better(first.type, second.type) ?? first.type,
    ...optionalFact("jsonName", jsonName),
    ...optionalFact("xmlName", xmlName),
    ...optionalFact("order", better(first.order, second.order)),
    ...optionalFact("optional", better(first.optional, second.optional)),
    ...optionalFact("required", better(first.required, second.required)),
    ...optionalFact(
      "emitDefault",
      better(first.emitDefault, second.emitDefault),
    ),
    ...optionalFact("readOnly", better(first.readOnly, second.readOnly)),
    ...optionalFact("wires", better(first.wires, second.wires)),
    ...optionalFact("doc", better(first.doc, second.doc)),
    attributes:
      first.attributes.length > 0 ? first.attributes : second.attributes,
  };
}

function mergeEnums(first: DraftEnum, second: DraftEnum): DraftEnum {
  const others = new Map(second.members.map((it) => [it.name, it]));
  const members = first.members.map((member): DraftEnumMember => {
    const other = others.get(member.name);
    others.delete(member.name);
    return {
      ...member,
      ...optionalFact("value", better(member.value, other?.value)),
      ...optionalFact("text", better(member.text, other?.text)),
      ...optionalFact("xml", better(member.xml, other?.xml)),
      ...optionalFact("wires", better(member.wires, other?.wires)),
    };
  });
  return {
    ...first,
    ...optionalFact("flags", better(first.flags, second.flags)),
    members: [...members, ...others.values()],
  };
}
