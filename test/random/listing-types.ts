/** The types of a listing: TypeScript's, or whatever .NET's name is where a server knows no better. */
import { scalars } from "../../src/schema/scalars.js";
import type { ListingEra } from "./listing-eras.js";
import type { Position } from "./losses.js";
import {
  arityOf,
  byModelId,
  usesWithin,
  type ClassModel,
  type LibraryUse,
  type MemberModel,
  type Service,
  type TypeModelUse,
} from "./model.js";
import { collectionOf, isValueType } from "./schema-of.js";

export interface TypePrinter {
  print(type: TypeModelUse, position: Position): string;
  /** The name with the arity that tells it from another type: `Page_1`. */
  declared(name: string, arity: number): string;
  uses(library: string): boolean;
  readonly usesDictionaryBase: boolean;
  /** Whether there is a `?` behind the member's name. */
  isMarked(member: MemberModel, ofInterface: boolean): boolean;
}

/** .NET's lists and dictionaries that TypeScript has; the others keep their names. */
export const arrays: ReadonlySet<string> = new Set([
  "[]",
  "List",
  "IEnumerable",
  "ICollection",
  "HashSet",
  "Queue",
  "Stack",
]);

export const dictionaries: ReadonlySet<string> = new Set([
  "Dictionary",
  "IDictionary",
]);

export function createTypePrinter(
  service: Service,
  era: ListingEra,
): TypePrinter {
  const types = byModelId(service);
  const libraries = [...librariesOf(service)];
  const names = [
    ...service.types
      .filter((it) => !(it.kind === "class" && it.struct))
      .map((it) => clrName(it.name, arityOf(it))),
    ...(libraries.some(({ name }) => name === "QueryDb")
      ? ["QueryBase", "QueryDb`1", "QueryDb`2"]
      : []),
    ...new Set(
      libraries
        .filter(({ name }) => name !== "QueryDb")
        .map(({ name, args }) => clrName(name, args.length)),
    ),
  ];
  const simple = names.map((it) => it.split("`")[0] ?? "");
  // A name that stands for two types, and every name that begins with it.
  const conflicting = simple.filter((it, at) => simple.indexOf(it) !== at);

  const declared = (name: string, arity: number): string =>
    arity > 0 && conflicting.some((it) => name.startsWith(it))
      ? `${name}_${arity}`
      : name;

  function print(type: TypeModelUse, position: Position): string {
    const inner = (it: TypeModelUse): string => print(it, "within");
    const generic = (name: string, args: readonly TypeModelUse[]): string =>
      args.length === 0
        ? name
        : `${name}<${args.map(inner).join(position === "within" ? "," : ", ")}>`;
    switch (type.kind) {
      case "scalar":
        return scalarText(type.scalar, position, era);
      case "param":
        return type.name;
      case "nullable":
        return print(type.of, position);
      case "list": {
        if (!arrays.has(type.clr)) return generic(type.clr, [type.items]);
        const items = inArray(type, era);
        return `${items ?? inner(type.items)}[]`;
      }
      case "map":
        return dictionaries.has(type.clr)
          ? mapText(type, position)
          : generic(type.clr, [type.key, type.value]);
      case "library":
        return generic(
          position === "within" && type.name !== "Tuple"
            ? type.name
            : declared(type.name, type.args.length),
          type.args,
        );
      case "type": {
        const model = types.get(type.id);
        if (!model) throw new Error(`no type ${type.id}`);
        if (model.kind === "class" && model.struct && position === "member")
          return "string";
        return generic(
          position === "within"
            ? model.name
            : declared(model.name, type.args.length),
          type.args,
        );
      }
      case "unknown":
        throw new Error("a service knows its types");
      default:
        return type satisfies never;
    }
  }

  /** What an array of arrays and of byte[] is an array of. */
  function inArray(
    { clr, items }: Extract<TypeModelUse, { kind: "list" }>,
    { grids }: ListingEra,
  ): string | undefined {
    if (clr !== "[]") return undefined;
    if (items.kind === "scalar" && items.scalar === "bytes")
      return grids ? "number[]" : "number";
    if (items.kind !== "list" || items.clr !== "[]" || grids) return undefined;
    return inArray(items, era) ?? print(items.items, "within");
  }

  function mapText(
    type: Extract<TypeModelUse, { kind: "map" }>,
    position: Position,
  ): string {
    if (position === "response" && era.returnedMaps !== "literal")
      return era.returnedMaps === "any" ? "any" : "{ []";
    const index = position === "within" ? "[index:" : era.index;
    const key = print(type.key, "within");
    const isAllowed = /^(?:string|number|boolean)$/.test(key);
    return `{ ${index}${isAllowed || !era.filtersKeys ? key : "string"}]: ${print(type.value, "within")}; }`;
  }

  return {
    print,
    declared,
    uses: (library) => libraries.some(({ name }) => name === library),
    usesDictionaryBase:
      era.dictionaryBase &&
      service.types.some(
        (it) => it.kind === "class" && it.collection?.kind === "map",
      ),
    isMarked: (member, ofInterface) =>
      isMarked(member, service, era, ofInterface),
  };
}

function clrName(name: string, arity: number): string {
  return arity > 0 ? `${name}\`${arity}` : name;
}

function scalarText(
  scalar: keyof typeof scalars,
  position: Position,
  era: ListingEra,
): string {
  switch (scalar) {
    case "bytes":
      return position === "response" ? era.returnedBytes : era.bytes;
    case "sbyte":
      return "SByte";
    case "version":
      return "Version";
    case "object":
      return "Object";
    default:
      return scalars[scalar].value;
  }
}

/** Whether the listing has a `?` behind the member's name. */
export function isMarked(
  member: MemberModel,
  service: Service,
  { optional }: ListingEra,
  ofInterface: boolean,
): boolean {
  const isNullable = member.type.kind === "nullable";
  switch (optional) {
    case "never":
      return ofInterface && isNullable;
    case "nullable":
      return isNullable;
    case "references":
      return (
        member.required !== true &&
        !isValueType(member.type, byModelId(service))
      );
    case "all":
      return member.required !== true;
    default:
      return optional satisfies never;
  }
}

export function isCollectionClass(type: ClassModel, service: Service): boolean {
  return collectionOf(type, byModelId(service)) !== undefined;
}

function* librariesOf(service: Service): Iterable<LibraryUse> {
  const uses = [
    ...service.operations.flatMap(({ response }) => response ?? []),
    ...service.types.flatMap((type): readonly TypeModelUse[] =>
      type.kind === "enum"
        ? []
        : [
            ...(type.kind === "class" && type.base ? [type.base] : []),
            ...(type.kind === "class" && type.collection
              ? [type.collection]
              : []),
            ...type.members.map((it) => it.type),
          ],
    ),
  ];
  for (const use of uses.flatMap((it) => [...usesWithin(it)]))
    if (use.kind === "library") yield use;
}
