/**
 * The server's side of a schema: what it writes that generated code does not, and what it takes. It
 * leaves out defaults, writes pairs, finds members in any case, and is refused what is required.
 */
import type { Schema, TypeRef } from "../../src/schema/schema.js";
import {
  byId,
  closedHierarchy,
  isValueType,
  parametersOf,
  substitute,
  type DeclarationsById,
} from "../../src/schema/visit.js";

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Visit = (
  members: Json,
  type: Extract<TypeRef, { kind: "ref" }>,
  walk: (value: unknown, type: TypeRef) => unknown,
) => Json;

/** JSON with the members of each object in it, and each dictionary, changed. */
function rewrite(
  value: unknown,
  type: TypeRef,
  declarations: DeclarationsById,
  visit: Visit,
  pairs: boolean,
): unknown {
  const walk = (inner: unknown, of: TypeRef): unknown =>
    rewrite(inner, of, declarations, visit, pairs);
  if (type.kind === "nullable") return walk(value, type.of);
  if (type.kind === "list" && Array.isArray(value))
    return value.map((it) => walk(it, type.items));
  if (type.kind === "map" && isObject(value)) {
    const entries = Object.entries(value).map(
      ([key, it]) => [key, walk(it, type.value)] as const,
    );
    return pairs && type.flavour === "readonlyMap"
      ? entries.map(([key, it]) => ({ key, value: it }))
      : Object.fromEntries(entries);
  }
  if (type.kind !== "ref") return value;
  const declaration = declarations.get(type.id);
  if (declaration?.kind !== "class") return value;
  if (declaration.collection)
    return walk(
      value,
      substitute(declaration.collection, parametersOf(declaration, type.args)),
    );
  if (!isObject(value)) return value;
  const named = value["__type"];
  const isOther = typeof named === "string" && declarations.has(named);
  return visit(
    value,
    isOther ? { kind: "ref", id: named, args: [] } : type,
    walk,
  );
}

/** What a server writes of what generated code encodes. */
export function asWritten(
  value: unknown,
  type: TypeRef,
  schema: Schema,
): unknown {
  const declarations = byId(schema);
  const visit: Visit = (members, of, walk) => {
    const written = { ...members };
    for (const { level, parameters } of closedHierarchy(of, declarations))
      for (const property of level.properties) {
        const { name, emitDefault } = property;
        const member = members[name];
        if (member === undefined) continue;
        const closed = substitute(property.type, parameters);
        if (
          emitDefault === false &&
          isValueType(closed, declarations) &&
          isZero(member, closed, declarations)
        )
          Reflect.deleteProperty(written, name);
        else written[name] = walk(member, closed);
      }
    return written;
  };
  return rewrite(value, type, declarations, visit, true);
}

const zeros: ReadonlySet<unknown> = new Set([
  0,
  false,
  "\0",
  "0001-01-01T00:00:00",
  "0001-01-01T00:00:00+00:00",
  "0001-01-01",
  "PT0S",
  "00000000-0000-0000-0000-000000000000",
]);

/** Whether a value of a value type is .NET's default. */
export function isZero(
  value: unknown,
  type: TypeRef,
  declarations: DeclarationsById,
): boolean {
  const declaration =
    type.kind === "ref" ? declarations.get(type.id) : undefined;
  if (declaration?.kind === "enum" && !declaration.flags)
    return declaration.members.some(
      (it) => it.value === "0" && it.json === value,
    );
  // A struct of defaults is one as well; that it is written harms nobody.
  return zeros.has(value);
}

/** A request as the server takes it; throws where it lacks what is required. */
export function asTaken(
  value: unknown,
  type: TypeRef,
  schema: Schema,
): unknown {
  const declarations = byId(schema);
  const visit: Visit = (members, of, walk) => {
    const byLower = new Map(
      Object.entries(members).map(([name, it]) => [name.toLowerCase(), it]),
    );
    const taken: Record<string, unknown> = {};
    const declared = declarations.get(of.id);
    if (declared?.kind === "class" && declared.abstract)
      throw new Error(`${of.id} is abstract`);
    if ("__type" in members) taken["__type"] = members["__type"];
    for (const { level, parameters } of closedHierarchy(of, declarations))
      for (const { name, required, wires, type: open } of level.properties) {
        const member = byLower.get(name.toLowerCase());
        const isThere = member !== undefined && member !== null;
        if (required && wires !== "xml" && !isThere)
          throw new Error(`${name} is required`);
        if (isThere) taken[name] = walk(member, substitute(open, parameters));
      }
    return taken;
  };
  return rewrite(value, type, declarations, visit, false);
}

/** Without what generated code asks of a value, but the server does not. */
export function lenient(schema: Schema): Schema {
  const declarations = byId(schema);
  return {
    ...schema,
    declarations: schema.declarations.map((it) =>
      it.kind === "class"
        ? {
            ...it,
            properties: it.properties.map((property) => ({
              ...property,
              optional:
                property.optional || !isValueType(property.type, declarations),
            })),
          }
        : it,
    ),
  };
}
