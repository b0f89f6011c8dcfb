/** What the listing of a version does not carry. */
import { scalars } from "../../src/schema/scalars.js";
import {
  lifted,
  onClasses,
  onMembers,
  onOperations,
  onTypes,
  onUses,
  type Loss,
} from "./losses.js";
import type { ListingEra } from "./listing-eras.js";
import { arrays, dictionaries, isMarked } from "./listing-types.js";
import { memberName } from "./listing.js";
import { responseOnly } from "./metadata.js";
import {
  byModelId,
  type EnumModel,
  type Service,
  type TypeModelUse,
} from "./model.js";

export function listingLosses(era: ListingEra): readonly Loss[] {
  return [
    {
      why: "Of `Nullable<T>` a `?` is left, if anything, and other members may have one, too.",
      cut: (service) => ({
        ...service,
        types: service.types.map((type) =>
          type.kind === "enum"
            ? type
            : {
                ...type,
                members: type.members.map((member) => ({
                  ...member,
                  marked: isMarked(
                    member,
                    service,
                    era,
                    type.kind === "interface",
                  ),
                })),
              },
        ),
      }),
    },
    {
      why: "Within a type, not even the `?` is left.",
      cut: onUses((type) => (type.kind === "nullable" ? type.of : type)),
    },
    {
      why: "A struct is a `string`; as an argument it keeps a name that nothing declares.",
      cut: (service) => {
        const cut = onUses((type, position) => {
          const struct = structOf(type, service);
          if (struct === undefined) return type;
          return position === "member"
            ? anyString
            : { kind: "unknown", written: struct };
        })(service);
        return {
          ...cut,
          types: cut.types.filter((it) => !(it.kind === "class" && it.struct)),
        };
      },
    },
    ...(era.closedResponses ? [closedResponses] : []),
    {
      why: "A class that is a dictionary does not say of which keys, nor, up to 5.5, of what.",
      cut: onClasses((type) =>
        type.collection?.kind === "map"
          ? {
              ...type,
              collection: {
                ...type.collection,
                key: anyString,
                ...(!era.dictionaryBase && {
                  value: { kind: "unknown", written: "any" },
                }),
              },
            }
          : type,
      ),
    },
    {
      why: "An array of byte[] is an array of numbers, and old versions print one dimension.",
      cut: onUses((type) => (isArray(type) ? arrayOf(type.items, era) : type)),
    },
    {
      why: "Arrays, queues and the like look like lists.",
      cut: onUses((type) =>
        type.kind === "list" && arrays.has(type.clr)
          ? { ...type, clr: "List" }
          : type,
      ),
    },
    {
      why: "TypeScript allows few types as keys; old versions do not care.",
      cut: onUses((type, _, service) =>
        type.kind === "map" &&
        dictionaries.has(type.clr) &&
        era.filtersKeys &&
        isEnum(type.key, service)
          ? { ...type, key: anyString }
          : type,
      ),
    },
    ...(era.returnedMaps === "literal"
      ? []
      : [
          {
            why: "A dictionary that is returned is `any`, or, from 5.9 to 6.0, no type at all.",
            cut: onUses((type, position) =>
              type.kind === "map" && position === "response"
                ? {
                    kind: "unknown",
                    written: era.returnedMaps === "any" ? "any" : "{ []",
                  }
                : type,
            ),
          } satisfies Loss,
        ]),
    {
      why: "TypeScript's types stand for many of .NET's.",
      cut: onUses((type, position) =>
        type.kind === "scalar" ? scalarOf(type, position, era) : type,
      ),
    },
    {
      why: "A constant has its text or its number.",
      cut: onTypes((type) => (type.kind === "enum" ? enumOf(type, era) : type)),
    },
    {
      why: "Of a member's name, what the wire or TypeScript makes of it is left.",
      cut: onMembers((member) => {
        const printed = memberName(member, era);
        return {
          ...member,
          name: printed.charAt(0).toUpperCase() + printed.slice(1),
          jsonName: printed,
        };
      }),
    },
    {
      why: "Line breaks are taken out of descriptions.",
      cut: (service) => onTypes(withDoc)(onMembers(withDoc)(service)),
    },
    {
      why: "There are no namespaces, no outer classes, and nothing is abstract.",
      cut: onTypes((type) => {
        const { namespace: _, outer: __, ...rest } = type;
        if (rest.kind !== "class") return rest;
        const { abstract: ___, ...shown } = rest;
        return shown;
      }),
    },
    {
      why: "Descriptions, roles, summaries and notes of operations are not printed; the method is in getMethod.",
      cut: onOperations(({ description: _description, method, ...rest }) => ({
        ...rest,
        ...(method && hasMethods(era) && { method }),
        routes: rest.routes.map(({ path, verbs }) => ({ path, verbs })),
        roles: { roles: [], anyRole: [], permissions: [], anyPermission: [] },
      })),
    },
    {
      why: "A request without marker, route or response looks like any class.",
      cut: (service) => ({
        ...service,
        operations: service.operations.filter(
          ({ response, returnsVoid, marker, routes }) =>
            hasMethods(era) ||
            response !== undefined ||
            returnsVoid === true ||
            marker !== undefined ||
            routes.length > 0,
        ),
      }),
    },
  ];
}

const anyString: TypeModelUse = { kind: "scalar", scalar: "anyString" };
const anyNumber: TypeModelUse = { kind: "scalar", scalar: "anyNumber" };

/** getTypeName and getMethod of every request. */
function hasMethods({ methods, ambient }: ListingEra): boolean {
  return methods === "all" && !ambient;
}

function structOf(type: TypeModelUse, { types }: Service): string | undefined {
  const declared =
    type.kind === "type" ? types.find(({ id }) => id === type.id) : undefined;
  return declared?.kind === "class" && declared.struct
    ? declared.name
    : undefined;
}

function isEnum(type: TypeModelUse, service: Service): boolean {
  return (
    type.kind === "type" && byModelId(service).get(type.id)?.kind === "enum"
  );
}

const closedResponses: Loss = {
  why: "Versions 6.4 to 8.0 print a generic response as the first operation returns it.",
  cut: onClasses((type, service) => {
    if (type.typeParams.length === 0) return type;
    if (!responseOnly(service).has(type.id)) return type;
    const types = byModelId(service);
    const [args] = service.operations.flatMap(({ response }) =>
      response?.kind === "type" && response.id === type.id
        ? [response.args]
        : [],
    );
    if (!args) return type;
    return lifted(
      type,
      [args],
      args.map((it) =>
        it.kind === "type" ? (types.get(it.id)?.name ?? "") : "",
      ),
    );
  }),
};

function isArray(
  type: TypeModelUse,
): type is Extract<TypeModelUse, { kind: "list" }> {
  return type.kind === "list" && type.clr === "[]";
}

function array(items: TypeModelUse): TypeModelUse {
  return { kind: "list", clr: "[]", items };
}

function arrayOf(items: TypeModelUse, { grids }: ListingEra): TypeModelUse {
  if (items.kind === "scalar" && items.scalar === "bytes")
    return grids ? array(array(anyNumber)) : array(anyNumber);
  return isArray(items) && !grids ? items : array(items);
}

function scalarOf(
  type: Extract<TypeModelUse, { kind: "scalar" }>,
  position: string,
  { bytes }: ListingEra,
): TypeModelUse {
  const { scalar } = type;
  switch (scalar) {
    case "sbyte":
    case "version":
    case "object":
    case "bool":
      return type;
    case "bytes":
      return position === "response" || bytes === "Uint8Array"
        ? type
        : anyString;
    default:
      return scalars[scalar].value === "number" ? anyNumber : anyString;
  }
}

function inOrder(members: EnumModel["members"]): EnumModel["members"] {
  return members.map((it, at) => ({ ...it, value: BigInt(at) }));
}

function enumOf(
  type: EnumModel,
  { enums, enumTexts, ambient }: ListingEra,
): EnumModel {
  const named = type.members.map(({ text: _text, ...rest }) => rest);
  if (enums === "union" && type.members.length > 0 && ambient) {
    // Without its numbers, a [Flags] enum can be told by its names alone.
    const { flags: _, ...rest } = type;
    return { ...rest, members: inOrder(named) };
  }
  if (enums === "union" && !type.flags)
    return { ...type, members: inOrder(named) };
  if (!enumTexts) return { ...type, members: named };
  const hasTexts = type.members.some(
    ({ name, text }) => text !== undefined && text !== name,
  );
  return hasTexts ? { ...type, members: inOrder(type.members) } : type;
}

function withDoc<T extends { readonly doc?: string }>(described: T): T {
  const { doc, ...rest } = described;
  const text = doc?.replaceAll(/[\r\n]/g, "").trim() ?? "";
  return { ...rest, ...(text !== "" && { doc: text }) } as T;
}
