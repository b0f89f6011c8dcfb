/**
 * Closed classes: each class, and each instantiation of a generic class that the schema reaches.
 * XML needs them closed, since a contract's name holds its arguments' names.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type {
  ClassDeclaration,
  ListType,
  MapType,
  Property,
  ReferenceType,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import {
  innerTypes,
  parametersOf,
  substitute,
  typesWithin,
} from "../schema/visit.js";
import type { PlaceOf } from "./emitter.js";
import { createFreeNames } from "../schema/identifier.js";
import type { SchemaIndex } from "./types.js";

export interface ClosedProperty extends Property {
  /** Declared as `T`: whether it may be missing does not show there. */
  readonly isArgument?: true;
}

export interface ClosedClass {
  /** The class with its arguments; `keyOf` gives it for a reference. */
  readonly key: string;
  readonly declaration: ClassDeclaration;
  readonly type: ReferenceType;
  /** What the generated code calls it: `PageOfCall`. */
  readonly name: string;
  readonly base?: ReferenceType;
  /** The class's own, without type parameters. */
  readonly properties: readonly ClosedProperty[];
  readonly collection?: ListType | MapType;
  readonly knownTypes?: readonly TypeRef[];
}

/** All that is unknown is one. */
export function keyOf(type: ReferenceType): string {
  return type.args.length === 0 ? type.id : textOf(type);
}

/** Different for types that differ: what it begins with says where it ends. */
function textOf(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return `${type.scalar} `;
    case "param":
      return `<${type.name} `;
    case "unknown":
      return "?";
    case "nullable":
      return `nullable${type.reference ? "" : "Value"}(${textOf(type.of)}`;
    case "list":
      return `${type.flavour}(${textOf(type.items)}`;
    case "map":
      return `${type.flavour}(${textOf(type.key)}${textOf(type.value)}`;
    case "ref":
      return `${type.id.length}:${type.id}(${type.args.map(textOf).join("")})`;
    default:
      return type satisfies never;
  }
}

/** `Node<T> { next: Node<Node<T>> }` never ends; nobody nests arguments deeper than this. */
const deepest = 8;

/** `Two<Two<T, T>, Two<T, T>>` doubles: so many types are in no argument list of a DTO. */
const largest = 64;

/** `Two<T, U> { a: Two<Two<T, U>, U>; b: Two<T, Two<U, T>> }` is endless in breadth as well. */
const mostInstances = 1000;

/** The members of all instances; those of a class that has thousands multiply sooner. */
const mostMembers = 200_000;

/** In an order in which bases stand before what derives from them. */
export function closedClasses(
  schema: Schema,
  index: SchemaIndex,
  placeOf: PlaceOf,
): Outcome<readonly ClosedClass[]> {
  const found = new Map<string, ClosedClass>();
  const counts = new Map<TypeId, number>();
  const endless = new Set<ClassDeclaration>();
  // Arguments stand in the types of an instance as they are, and are looked at once.
  const visited = new Set<TypeRef>();
  let members = 0;

  const reach = (type: TypeRef): void => {
    for (const inner of typesWithin([type]))
      if (inner.kind === "ref") close(inner);
  };
  const close = (type: ReferenceType): void => {
    const pending = [type];
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (visited.has(next)) continue;
      visited.add(next);
      const declaration = index.declarations.get(next.id);
      const key = keyOf(next);
      if (declaration?.kind !== "class" || found.has(key)) continue;
      const instances = (counts.get(declaration.id) ?? 0) + 1;
      const isDeep = next.args.some((it) => depthOf(it) > deepest);
      const isLarge = typesWithin([next]).length > largest;
      const more = next.args.length > 0 ? declaration.properties.length : 0;
      if (
        isDeep ||
        isLarge ||
        (next.args.length > 0 &&
          (instances > mostInstances || members + more > mostMembers))
      ) {
        endless.add(declaration);
        continue;
      }
      members += more;
      counts.set(declaration.id, instances);
      const closed = closeClass(declaration, next, index);
      found.set(key, closed);
      const { knownTypes = [] } = closed;
      for (const it of typesWithin([...mentionedBy(closed), ...knownTypes]))
        if (it.kind === "ref") pending.push(it);
    }
  };

  for (const declaration of schema.declarations)
    if (declaration.kind === "class" && declaration.typeParams.length === 0)
      close({ kind: "ref", id: declaration.id, args: [] });
  for (const { response } of schema.operations) if (response) reach(response);

  const order = new Map(
    schema.declarations.map(({ id }, position) => [id, position]),
  );
  const position = (it: ClosedClass): number => order.get(it.type.id) ?? 0;
  const sorted = [...found.values()].toSorted(
    (a, b) => position(a) - position(b),
  );
  return {
    value: withUniqueNames(sorted, schema),
    diagnostics: [...endless].map(({ id, name }): Diagnostic =>
      diagnostic("endless-generic", { name }, placeOf(id)),
    ),
  };
}

/** A class may be called as an instance of a generic one is: `PageOfCall`. */
function withUniqueNames(
  classes: readonly ClosedClass[],
  schema: Schema,
): readonly ClosedClass[] {
  const free = createFreeNames(schema.declarations.map(({ name }) => name));
  return classes.map((closed) =>
    closed.type.args.length === 0
      ? closed
      : { ...closed, name: free(closed.name) },
  );
}

function closeClass(
  declaration: ClassDeclaration,
  type: ReferenceType,
  index: SchemaIndex,
): ClosedClass {
  const parameters = parametersOf(declaration, type.args);
  const { base, collection, knownTypes } = declaration;
  return {
    key: keyOf(type),
    declaration,
    type,
    name: closedName(declaration.name, type.args, index),
    ...(base && { base: substitute(base, parameters) }),
    properties: declaration.properties.map((property) => ({
      ...property,
      type: substitute(property.type, parameters),
      ...(property.type.kind === "param" && { isArgument: true }),
    })),
    ...(collection && { collection: substitute(collection, parameters) }),
    ...(knownTypes && {
      knownTypes: knownTypes.map((it) => substitute(it, parameters)),
    }),
  };
}

/** Base, items and members. */
export function mentionedBy(closed: ClosedClass): readonly TypeRef[] {
  return [
    ...(closed.base ? [closed.base] : []),
    ...(closed.collection ? [closed.collection] : []),
    ...closed.properties.map(({ type }) => type),
  ];
}

function depthOf(type: TypeRef): number {
  return 1 + Math.max(0, ...innerTypes(type).map(depthOf));
}

function closedName(
  name: string,
  args: readonly TypeRef[],
  index: SchemaIndex,
): string {
  if (args.length === 0) return name;
  return `${name}Of${args.map((it) => nameWithin(it, index)).join("And")}`;
}

/** A type as a part of an identifier: `CallList` for `Call[]`. */
export function nameWithin(type: TypeRef, index: SchemaIndex): string {
  switch (type.kind) {
    case "list":
      return `${nameWithin(type.items, index)}List`;
    case "map":
      return `${nameWithin(type.value, index)}Map`;
    case "nullable":
      return `Nullable${nameWithin(type.of, index)}`;
    case "scalar":
      return type.scalar.charAt(0).toUpperCase() + type.scalar.slice(1);
    case "ref": {
      const declaration = index.declarations.get(type.id);
      return closedName(declaration?.name ?? "Unknown", type.args, index);
    }
    case "param":
    case "unknown":
      return "Unknown";
    default:
      return type satisfies never;
  }
}
