/**
 * Expressions that give a type's mapper. The mappers of lists and dictionaries, and of classes that
 * are one, are constants at the end of the file, each after those it is made of. Classes reach them
 * inside functions only, so it does not matter that classes stand before. What is made of another file's
 * mappers is made when it is first used, as files import each other in circles.
 */
import type {
  ListType,
  MapType,
  NullableType,
  ReferenceType,
  TypeRef,
} from "../schema/schema.js";
import { idsWithin, typesWithin } from "../schema/visit.js";
import { clrNameOf } from "./clr-names.js";
import { keyOf, nameWithin, type ClosedClass } from "./closed.js";
import {
  contractOf,
  entryName,
  isAnyType,
  type ContractName,
} from "./contracts.js";
import type { DeclarationView } from "./emitter.js";
import type { Imported } from "./imports.js";
import { typeImports } from "./mentions.js";
import type { Places } from "./places.js";
import { freeName } from "../schema/identifier.js";
import { stringLiteral } from "./text.js";
import { dataExpression, typeExpression, type SchemaIndex } from "./types.js";
import { encodeName } from "../schema/xml-names.js";
import type { Writable } from "./xml-writable.js";

export type CollectionView = HoistedView | CollectionClassView;

/** `const callList = x.list(CallXml)`. */
interface HoistedView extends DeclarationView {
  readonly partial: "xml-hoisted";
  readonly name: string;
  readonly expression: string;
}

/** `export const ParameterMapXml: x.XmlMapper<ParameterMap> = x.map(…)`. */
interface CollectionClassView extends DeclarationView {
  readonly partial: "xml-collection";
  readonly name: string;
  readonly type: string;
  readonly interface: "XmlMapper" | "XmlReadMapper";
  readonly expression: string;
}

export interface Mappers {
  /** An expression for the type's mapper. */
  of(type: TypeRef): string;
  /** The same under its .NET name, for `__type`. */
  known(type: TypeRef): string;
  /** The constants that the expressions so far need. */
  collections(): readonly CollectionView[];
  /** What these and the expressions so far mention. */
  imported(): readonly Imported[];
}

/**
 * By file: each has constants of its own.
 *
 * @param timeZone The server's, for a time that says none and becomes a Date.
 */
export function mapperFactory(
  classes: readonly ClosedClass[],
  writable: Writable,
  index: SchemaIndex,
  places: Places,
  timeZone?: string,
): (path: string) => Mappers {
  const all: All = {
    byKey: new Map(classes.map((it) => [it.key, it])),
    names: new Set([...index.declarations.values()].map(({ name }) => name)),
    writable,
    index,
    places,
    timeZone,
  };
  return (path) => createMappers(path, all);
}

/** What the mappers of all files have in common. */
interface All {
  readonly byKey: ReadonlyMap<string, ClosedClass>;
  /** Of declarations. */
  readonly names: ReadonlySet<string>;
  readonly writable: Writable;
  readonly index: SchemaIndex;
  readonly places: Places;
  readonly timeZone: string | undefined;
}

function createMappers(
  path: string,
  { byKey, names, writable, index, places, timeZone }: All,
): Mappers {
  const hoisted = new Map<string, HoistedView>();
  const views: CollectionView[] = [];
  const imported: Imported[] = [];
  const taken = new Set<string>();
  const started = new Set<string>();
  const finished = new Set<string>();

  const of = (type: TypeRef): string => {
    switch (type.kind) {
      case "scalar":
        return type.scalar === "dateTimeDate" && timeZone !== undefined
          ? // No .NET name has a `$`, so none of the file's is taken.
            constant(
              "$dateTimeDate",
              `x.dateTimeDateIn(${stringLiteral(timeZone)})`,
            )
          : `x.${type.scalar}`;
      case "nullable":
        return nullable(type);
      case "list":
      case "map":
        if (type.flavour === "opaque") return `x.opaque<${typed(type)}>()`;
        // ISet<T> and IReadOnlyList<T> are `object` to the serializer.
        return isAnyType(type, index)
          ? `x.anyType<${typed(type)}>()`
          : hoist(type);
      case "ref":
        return reference(type);
      case "param":
      case "unknown":
        return "x.unknown";
      default:
        return type satisfies never;
    }
  };

  const typed = (type: TypeRef): string => {
    imported.push(...typeImports(type, index));
    return typeExpression(type, index);
  };

  const nullable = (type: NullableType): string => {
    const isWritten = writable.type(type.of);
    const mapper = of(type.of);
    if (type.reference)
      return `x.${isWritten ? "orNull" : "readOrNull"}(${mapper})`;
    // A name with a hash cannot be told from the mapper's own.
    const name =
      type.of.kind === "scalar" ? undefined : contractOf(type, index)?.name;
    const args = name ? `${mapper}, ${stringLiteral(name)}` : mapper;
    return `x.${isWritten ? "nullable" : "nullableReader"}(${args})`;
  };

  /** @param named What [CollectionDataContract] names. */
  const make = (type: ListType | MapType, named?: CollectionNames): string => {
    const suffix = writable.type(type) ? "" : "Reader";
    const options = named ? [objectOf(named.options)] : [];
    const call = (name: string, args: readonly string[]): string =>
      `x.${name}${suffix}(${[...args, ...options].join(", ")})`;
    if (type.kind === "list") return call("list", [pure(of(type.items))]);
    const entry = named?.entry ?? entryName(type, index);
    const name = entry === undefined ? "undefined" : stringLiteral(entry);
    return call("map", [name, of(type.key), pure(of(type.value))]);
  };

  /** What a collection holds may stand in another file, which has not run yet. */
  const inTime = (type: TypeRef, expression: string): string =>
    places.layout === "namespace" && idsWithin([type]).size > 0
      ? `x.later${writable.type(type) ? "" : "Reader"}(() => ${expression})`
      : expression;

  const hoist = (type: ListType | MapType): string =>
    constant(lowerFirst(nameWithin(type, index)), inTime(type, make(type)));

  const constant = (wanted: string, expression: string): string => {
    const known = hoisted.get(expression);
    if (known) return known.name;
    const name = freeName(wanted, {
      // Enums are imported under their names, and a class may be called `callList`.
      has: (it) => taken.has(it) || names.has(it),
    });
    taken.add(name);
    const view: HoistedView = { partial: "xml-hoisted", name, expression };
    hoisted.set(expression, view);
    views.push(view);
    return name;
  };

  const reference = (type: ReferenceType): string => {
    if (index.declarations.get(type.id)?.kind === "interface")
      return `x.anyType<${typed(type)}>()`;
    const key = keyOf(type);
    const closed = byKey.get(key);
    if (!closed && index.declarations.get(type.id)?.kind === "class")
      return "x.unknown"; // where a generic class has no end
    const name = `${closed?.name ?? nameWithin(type, index)}Xml`;
    const file = places.of("xml", closed ? key : type.id);
    imported.push({ name, typeOnly: false, from: { file } });
    if (!closed?.collection || finished.has(key)) return name;
    // class Forest : List<Forest>
    if (started.has(key)) return `x.lazy(() => ${name})`;
    if (file !== path)
      return leadsTo(started, closed, byKey) ? `x.lazy(() => ${name})` : name;
    started.add(key);
    const expression = make(
      closed.collection,
      collectionNames(closed, contractOf(type, index)),
    );
    started.delete(key);
    finished.add(key);
    views.push({
      partial: "xml-collection",
      name: closed.name,
      type: dataExpression(type, index),
      interface: writable.class(closed) ? "XmlMapper" : "XmlReadMapper",
      expression: inTime(closed.collection, expression),
    });
    return name;
  };

  const known = (type: TypeRef): string => {
    const closed = type.kind === "ref" ? byKey.get(keyOf(type)) : undefined;
    const name = clrNameOf(type, index);
    return name === undefined || (closed && !closed.collection)
      ? of(type) // a class knows its name
      : `x.known(${stringLiteral(name)}, ${of(type)})`;
  };

  // A member is read and written by the same mapper.
  const made = new Map<TypeRef, string>();
  const mapperOf = (type: TypeRef): string => {
    const mapper = made.get(type) ?? of(type);
    made.set(type, mapper);
    return mapper;
  };
  return {
    of: mapperOf,
    known,
    collections: () => views,
    imported: () => imported,
  };
}

/** Whether a class is one of those, or a collection of it, at any depth. */
function leadsTo(
  keys: ReadonlySet<string>,
  closed: ClosedClass,
  byKey: ReadonlyMap<string, ClosedClass>,
): boolean {
  const seen = new Set<string>();
  const pending = [closed];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (keys.has(next.key)) return true;
    if (!next.collection || seen.size === seen.add(next.key).size) continue;
    for (const type of typesWithin([next.collection])) {
      const inner = type.kind === "ref" ? byKey.get(keyOf(type)) : undefined;
      if (inner?.collection) pending.push(inner);
    }
  }
  return false;
}

/** Bundlers leave out a call that nothing uses, if they are told that it does nothing else. */
export function pure(expression: string): string {
  return expression.endsWith(")")
    ? `/* @__PURE__ */ ${expression}`
    : expression;
}

interface CollectionNames {
  readonly options: Readonly<Record<string, string>>;
  /** Of a dictionary's entry. */
  readonly entry: string | undefined;
}

/** Undefined without [CollectionDataContract]. */
function collectionNames(
  { declaration, collection }: ClosedClass,
  name: ContractName | undefined,
): CollectionNames | undefined {
  const { contract } = declaration;
  if (!contract?.collection || !name) return undefined;
  const [itemName, keyName, valueName] = [
    contract.itemName,
    contract.keyName,
    contract.valueName,
  ].map((it) => it && encodeName(it));
  const isMap = collection?.kind === "map";
  return {
    options: {
      ...name,
      ...(!isMap && itemName && { itemName }),
      ...(keyName && { keyName }),
      ...(valueName && { valueName }),
    },
    entry: itemName,
  };
}

function objectOf(values: Readonly<Record<string, string>>): string {
  const members = Object.entries(values).map(
    ([name, value]) => `${name}: ${stringLiteral(value)}`,
  );
  return `{ ${members.join(", ")} }`;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
