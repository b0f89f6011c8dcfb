/** .NET's own generic types that are classes or structs to the serializer: docs/datacontract.md. */
import type {
  DraftClass,
  DraftProperty,
  DraftType,
} from "../../src/parse/draft.js";
import { at, fact } from "./facts.js";

interface FrameworkType {
  readonly namespace: string;
  readonly params: readonly string[];
  /** Members by their names in values, and what XML calls them. */
  readonly members: readonly (readonly [
    name: string,
    type: DraftType,
    xmlName?: string,
  ])[];
  readonly struct?: true;
}

const collections = "System.Collections.Generic";
const models = "System.Collections.ObjectModel";
const t = param("T");
const int: DraftType = { kind: "scalar", scalar: "int" };

function param(name: string): DraftType {
  return { kind: "name", name, args: [], at };
}

function arrayOf(items: DraftType): DraftType {
  return { kind: "list", flavour: "array", items };
}

function tuple(arity: number, prefix: string): FrameworkType {
  const params = Array.from({ length: arity }, (_, index) =>
    index === 7 ? "TRest" : `T${index + 1}`,
  );
  return {
    namespace: "System",
    params,
    members: params.map((name, index) => {
      const item = index === 7 ? "Rest" : `Item${index + 1}`;
      return [item, param(name), `${prefix}${item}`] as const;
    }),
  };
}

const types: readonly (readonly [string, FrameworkType])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap(
    (arity): (readonly [string, FrameworkType])[] => [
      ["Tuple", tuple(arity, "m_")],
      ["ValueTuple", { ...tuple(arity, ""), struct: true }],
    ],
  ),
  [
    "KeyValuePair",
    {
      namespace: collections,
      params: ["TKey", "TValue"],
      members: [
        ["Key", param("TKey"), "key"],
        ["Value", param("TValue"), "value"],
      ],
      struct: true,
    },
  ],
  [
    "Queue",
    {
      namespace: collections,
      params: ["T"],
      members: [
        ["_array", arrayOf(t)],
        ["_head", int],
        ["_size", int],
        ["_tail", int],
        ["_version", int],
      ],
    },
  ],
  [
    "Stack",
    {
      namespace: collections,
      params: ["T"],
      members: [
        ["_array", arrayOf(t)],
        ["_size", int],
        ["_version", int],
      ],
    },
  ],
  [
    "ReadOnlyCollection",
    {
      namespace: models,
      params: ["T"],
      members: [["list", { kind: "list", flavour: "list", items: t }]],
    },
  ],
  [
    "ReadOnlyDictionary",
    {
      namespace: models,
      params: ["TKey", "TValue"],
      members: [
        [
          "m_dictionary",
          {
            kind: "map",
            flavour: "map",
            key: param("TKey"),
            value: param("TValue"),
          },
        ],
      ],
    },
  ],
];

/** All members are required when reading. */
export const frameworkTypes: readonly DraftClass[] = types.map(
  ([name, { namespace, params, members, struct }]) => ({
    kind: "class",
    name,
    at,
    namespace: fact(namespace),
    typeParams: params,
    implements: [],
    attributes: [],
    ...(struct && { struct: fact(true) }),
    properties: members.map(
      ([member, type, xmlName = member]): DraftProperty => ({
        name: member,
        naming: "clr",
        at,
        type: fact(type),
        jsonName: fact(member),
        xmlName: fact(xmlName),
        required: fact(true),
        attributes: [],
      }),
    ),
  }),
);

/** Their names, which no input would have to declare. */
export const frameworkNames: ReadonlySet<string> = new Set(
  types.map(
    ([name, { namespace, params }]) => `${namespace}.${name}\`${params.length}`,
  ),
);
