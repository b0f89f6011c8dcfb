/** Which types can be written: those that reach no type whose contract is unknown, and why not. */
import { append } from "../schema/append.js";
import type { TypeRef } from "../schema/schema.js";
import { typesWithin } from "../schema/visit.js";
import { keyOf, mentionedBy, type ClosedClass } from "./closed.js";
import { contractOf, entryName } from "./contracts.js";
import type { KnownTypes } from "./known-types.js";
import type { SchemaIndex } from "./types.js";

/** An input may tell namespaces and .NET types; what values of unknown types are, none has told. */
export type Obstacle = "namespace" | "values";

export interface Writable {
  class(closed: ClosedClass): boolean;
  /** As a member, an item or a value. */
  type(type: TypeRef): boolean;
  /** What keeps a class, or one that it holds, from being written. */
  obstacle(closed: ClosedClass): Obstacle | undefined;
}

export function writableTypes(
  classes: readonly ClosedClass[],
  known: KnownTypes,
  index: SchemaIndex,
): Writable {
  const keys = new Set(classes.map(({ key }) => key));
  const obstacles = new Map<string, Obstacle>();

  const isWritable = (type: TypeRef): boolean => {
    switch (type.kind) {
      case "scalar":
        return true;
      case "nullable":
        return isWritable(type.of);
      case "list":
        return (
          type.flavour !== "opaque" &&
          contractOf(type.items, index) !== undefined &&
          isWritable(type.items)
        );
      case "map":
        return (
          entryName(type, index) !== undefined &&
          isWritable(type.key) &&
          isWritable(type.value)
        );
      case "ref":
        // An enum is text, and an interface is `object`.
        return (
          index.declarations.get(type.id)?.kind !== "class" ||
          (keys.has(keyOf(type)) && !obstacles.has(keyOf(type)))
        );
      case "param":
      case "unknown":
        return false;
      default:
        return type satisfies never;
    }
  };
  const isClassWritable = (closed: ClosedClass): boolean =>
    closed.collection
      ? isWritable(closed.collection)
      : (!closed.base || isWritable(closed.base)) &&
        closed.properties.every(({ type }) => isWritable(type));

  // A class that cannot be written takes with it all that mention it, step by step.
  const users = usersOf(classes);
  const refuse = (found: readonly ClosedClass[], obstacle: Obstacle): void => {
    const pending = found.filter(({ key }) => !obstacles.has(key));
    for (const { key } of pending) obstacles.set(key, obstacle);
    for (let next = pending.pop(); next; next = pending.pop())
      for (const user of users.get(next.key) ?? [])
        if (!obstacles.has(user.key)) {
          obstacles.set(user.key, obstacle);
          pending.push(user);
        }
  };
  const isUntold = (it: ClosedClass): boolean =>
    !it.collection && !contractOf(it.type, index);
  refuse(classes.filter(isUntold), "namespace");
  refuse(
    classes.filter((it) => !isClassWritable(it) && holdsUntyped(it)),
    "namespace",
  );
  refuse(
    classes.filter((it) => !isClassWritable(it) || hasClash(known(it), index)),
    "values",
  );

  return {
    class: ({ key }) => keys.has(key) && !obstacles.has(key),
    type: isWritable,
    obstacle: ({ key }) => obstacles.get(key),
  };
}

/** Lists whose .NET type a listing leaves open, or that of their items: `number[]`. */
function holdsUntyped(closed: ClosedClass): boolean {
  return typesWithin(mentionedBy(closed)).some(
    (it) =>
      (it.kind === "list" && it.flavour === "opaque") ||
      (it.kind === "scalar" &&
        (it.scalar === "anyString" || it.scalar === "anyNumber")),
  );
}

/** .NET refuses a class that knows two types of one contract. */
function hasClash(known: readonly TypeRef[], index: SchemaIndex): boolean {
  const contracts = known.map((it) => JSON.stringify(contractOf(it, index)));
  return new Set(contracts).size < contracts.length;
}

/** By a class's key, the classes that mention it. */
function usersOf(
  classes: readonly ClosedClass[],
): ReadonlyMap<string, readonly ClosedClass[]> {
  const users = new Map<string, ClosedClass[]>();
  for (const user of classes) {
    const keys = typesWithin(mentionedBy(user)).flatMap((type) =>
      type.kind === "ref" ? keyOf(type) : [],
    );
    for (const key of new Set(keys)) append(users, key, user);
  }
  return users;
}
