/** What may stand in the place of a class or interface, as one type: its member's union. */
import { append } from "../schema/append.js";
import type { ClassDeclaration, Schema, TypeId } from "../schema/schema.js";
import { byId } from "../schema/visit.js";
import { isInAnyCase } from "./any-case.js";
import { freeName } from "../schema/identifier.js";

/** `AnyShape`: a `Shape`, or a `Circle` with `__type: "Zoo.Circle"`. */
export interface Union {
  readonly name: string;
  readonly derived: readonly ClassDeclaration[];
  /** A struct, of which servers may write .NET's `ToString()` text. */
  readonly text?: true;
}

/** By the class or interface, of those values that are not of it alone. */
export function unionsOf(
  schema: Schema,
  requests: ReadonlySet<TypeId>,
  values: ReadonlySet<TypeId>,
): ReadonlyMap<TypeId, Union> {
  const { declarations } = schema;
  const known = byId(schema);
  const implementers = new Map<TypeId, ClassDeclaration[]>();
  for (const it of declarations)
    if (it.kind === "class")
      for (const { id } of it.implements) {
        append(implementers, id, it);
      }
  const taken = new Set(declarations.map(({ name }) => name));
  const unions = new Map<TypeId, Union>();
  for (const it of declarations) {
    if (it.kind === "enum" || it.typeParams.length > 0 || !values.has(it.id))
      continue;
    const derived = [
      ...(it.kind === "class" ? (it.derived ?? []) : []).flatMap((id) => {
        const declaration = known.get(id);
        return declaration?.kind === "class" ? declaration : [];
      }),
      ...(implementers.get(it.id) ?? []),
    ].filter((other) => canStandIn(other, requests));
    const isText = it.kind === "class" && it.struct && !isInAnyCase(it);
    if (derived.length === 0 && !isText) continue;
    const name = freeName(`Any${it.name}`, taken);
    taken.add(name);
    unions.set(it.id, {
      name,
      derived: [...new Set(derived)],
      ...(isText && { text: true }),
    });
  }
  return unions;
}

/** A generic one would need the arguments of its base. */
function canStandIn(
  { id, typeParams, collection }: ClassDeclaration,
  requests: ReadonlySet<TypeId>,
): boolean {
  return (
    typeParams.length === 0 && collection === undefined && !requests.has(id)
  );
}
