/** Which types can be written: those that reach no type whose contract is unknown. */
import { append } from "../schema/append.js";
import type { TypeRef } from "../schema/schema.js";
import { typesWithin } from "../schema/visit.js";
import { keyOf, mentionedBy, type ClosedClass } from "./closed.js";
import { contractOf, entryName } from "./contracts.js";
import type { KnownTypes } from "./known-types.js";
import type { SchemaIndex } from "./types.js";

export interface Writable {
  class(closed: ClosedClass): boolean;
  /** As a member, an item or a value. */
  type(type: TypeRef): boolean;
}

export function writableTypes(
  classes: readonly ClosedClass[],
  known: KnownTypes,
  index: SchemaIndex,
): Writable {
  const writable = new Set(
    classes
      .filter(
        (it) =>
          (it.collection || contractOf(it.type, index)) &&
          !hasClash(known(it), index),
      )
      .map(({ key }) => key),
  );

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
          writable.has(keyOf(type))
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
  const pending = classes.filter((it) => !writable.has(it.key));
  for (const closed of classes)
    if (!isClassWritable(closed) && writable.delete(closed.key))
      pending.push(closed);
  const users = usersOf(classes);
  for (let next = pending.pop(); next; next = pending.pop())
    for (const user of users.get(next.key) ?? [])
      if (writable.delete(user.key)) pending.push(user);

  return { class: ({ key }) => writable.has(key), type: isWritable };
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
  for (const user of classes)
    for (const type of mentionedBy(user).flatMap((it) => [...typesWithin(it)]))
      if (type.kind === "ref") {
        const key = keyOf(type);
        append(users, key, user);
      }
  return users;
}
