/**
 * The user's overrides → a draft, each fact with its place in the configuration. They say what no
 * input can: attributes of assemblies, `[KnownType]`, private members, the order of an enum.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import {
  excerptOf,
  type Place,
  type Region,
  type SourceText,
} from "../source/source-text.js";
import { parseClrType } from "./csharp-types.js";
import type {
  Draft,
  DraftContract,
  DraftEnumMember,
  DraftOverride,
  DraftPropertyOverride,
  DraftType,
  Fact,
} from "./draft.js";
import { checkShape } from "./json-shapes.js";
import { collectionOf } from "./metadata-collections.js";
import {
  memberOf,
  placeOf,
  placeOfName,
  readJson,
  valueOf,
  type JsonNode,
} from "./metadata-json.js";
import { overridesShape, type Overrides } from "./overrides-shape.js";

/** Overrides as text, which may be part of a configuration. */
export interface OverridesText {
  readonly source: SourceText;
  /** Where the text has the overrides' value. */
  readonly region: Region;
}

/** What diagnostics call overrides that are a value. */
export const overridesAsValue = "<overrides>";

/** Overrides that are a value have no file; what is wrong with them is shown in their JSON. */
export function overridesText(overrides: Overrides): OverridesText {
  const text = JSON.stringify(overrides, undefined, 2);
  const source = { file: overridesAsValue, text };
  return { source, region: { start: 0, end: text.length } };
}

/** What has another shape is reported, and nothing of it is in the draft. */
export function parseOverrides({
  source,
  region,
}: OverridesText): Outcome<Draft> {
  const { file } = source;
  const nothing: Draft = { file, declarations: [], operations: [] };
  const read = readJson(excerptOf(source, region));
  if (!("root" in read)) {
    const { problem, at } = read;
    return {
      value: nothing,
      diagnostics: [diagnostic("config-not-json", { problem }, at)],
    };
  }
  const { root } = read;
  const wrong = checkShape(root, overridesShape, "overrides");
  if (root.kind !== "object" || wrong.length > 0)
    return { value: nothing, diagnostics: wrong };
  const diagnostics: Diagnostic[] = [];
  const namespaces = entriesIn(root, "namespaces").map(
    ([{ value: name, at }, uri]) =>
      [name, { value: valueOf<string>(uri), at, by: "overrides" }] as const,
  );
  return {
    value: {
      ...nothing,
      overrides: entriesIn(root, "types").map(([name, json]) =>
        overrideOf(name, json, diagnostics),
      ),
      contractNamespaces: new Map(namespaces),
    },
    diagnostics,
  };
}

function overrideOf(
  name: Fact<string>,
  json: JsonNode,
  diagnostics: Diagnostic[],
): DraftOverride {
  const read = typeReader(diagnostics);
  const contract = memberIn(json, "contract");
  const typeParams = memberIn(json, "typeParams");
  const knownTypes = memberIn(json, "knownTypes");
  const base = read.member(json, "base");
  const collection = read.collection(json);
  return {
    name,
    ...factsIn<DraftOverride>(json, [
      "kind",
      "doc",
      "abstract",
      "struct",
      "flags",
    ]),
    ...(typeParams && {
      typeParams: fact(valueOf<readonly string[]>(typeParams), typeParams),
    }),
    ...(contract && {
      contract: fact(valueOf<DraftContract>(contract), contract),
    }),
    ...(base && { base }),
    ...(collection && { collection }),
    ...(knownTypes && {
      knownTypes: fact(
        read.items(json, "knownTypes").map(({ value }) => value),
        knownTypes,
      ),
    }),
    implements: read.items(json, "implements"),
    properties: entriesIn(json, "properties").map(([key, it]) =>
      propertyOf(key, it, read),
    ),
    members: entriesIn(json, "members").map(memberOfEnum),
  };
}

function propertyOf(
  { value: name, at }: Fact<string>,
  json: JsonNode,
  read: TypeReader,
): DraftPropertyOverride {
  const type = read.member(json, "type");
  return {
    name,
    at,
    ...(type && { type }),
    ...factsIn<DraftPropertyOverride>(json, [
      "jsonName",
      "xmlName",
      "order",
      "optional",
      "required",
      "emitDefault",
      "readOnly",
      "wires",
      "doc",
    ]),
  };
}

function memberOfEnum([{ value: name, at }, json]: Entry): DraftEnumMember {
  const value = memberIn(json, "value");
  const text = memberIn(json, "json");
  return {
    name,
    at,
    ...(value && {
      value: fact(String(valueOf<string | number>(value)), value),
    }),
    ...(text && { text: fact(valueOf<string>(text), text) }),
    ...factsIn<DraftEnumMember>(json, ["xml", "wires"]),
  };
}

/** Types as C# writes them; undefined, and reported, where the text is none. */
interface TypeReader {
  member(json: JsonNode, key: string): Fact<DraftType> | undefined;
  items(json: JsonNode, key: string): readonly Fact<DraftType>[];
  collection(json: JsonNode): DraftOverride["collection"];
}

function typeReader(diagnostics: Diagnostic[]): TypeReader {
  const wrong = (at: Place, key: string, expected: string): undefined => {
    diagnostics.push(diagnostic("config-wrong-value", { key, expected }, at));
  };
  const typeOf = (node: JsonNode, key: string): Fact<DraftType> | undefined => {
    const at = placeOf(node);
    const text = valueOf<string>(node);
    const type = parseClrType({ text, at, qualified: true });
    return type.kind === "unknown"
      ? wrong(at, key, "a type as C# writes it, such as List<Item> or int?")
      : fact(type, node);
  };
  const member: TypeReader["member"] = (json, key) => {
    const node = memberIn(json, key);
    return node && typeOf(node, key);
  };
  return {
    member,
    items: (json, key) => {
      const node = memberIn(json, key);
      return node?.kind === "array"
        ? node.items.flatMap((it) => typeOf(it, key) ?? [])
        : [];
    },
    collection: (json) => {
      const type = member(json, "collection");
      return (
        type &&
        (collectionOf(inCollections(type)) ??
          wrong(
            type.at,
            "collection",
            "a class of .NET's, such as List<Item> or Dictionary<string, Item>",
          ))
      );
    },
  };
}

/** `List<Item>` without its namespace is .NET's: what a class derives from is clear. */
function inCollections({
  value,
  ...rest
}: Fact<DraftType>): Parameters<typeof collectionOf>[0] {
  return {
    ...rest,
    value:
      value.kind === "name"
        ? { namespace: "System.Collections.Generic", ...value }
        : value,
  };
}

function fact<T>(value: T, node: JsonNode): Fact<T> {
  return { value, at: placeOf(node), by: "overrides" };
}

/** A fact for each of the keys that the JSON has; the check has seen to their types. */
function factsIn<T extends object>(
  json: JsonNode,
  keys: readonly (keyof T & string)[],
): Partial<T> {
  const facts = keys.flatMap((key) => {
    const node = memberIn(json, key);
    return node ? [[key, fact(valueOf<unknown>(node), node)] as const] : [];
  });
  return Object.fromEntries(facts) as Partial<T>;
}

function memberIn(json: JsonNode, key: string): JsonNode | undefined {
  return json.kind === "object" ? memberOf(json, key) : undefined;
}

type Entry = readonly [name: Fact<string>, value: JsonNode];

/** Of a record within the JSON; of several entries of one name the last counts. */
function entriesIn(json: JsonNode, key: string): readonly Entry[] {
  const record = memberIn(json, key);
  if (record?.kind !== "object") return [];
  const entries = record.values.map((value, position): [string, Entry] => {
    const name = record.names[position] ?? "";
    const at = placeOfName(record, position);
    return [name, [{ value: name, at, by: "overrides" }, value]];
  });
  return [...new Map(entries).values()];
}
