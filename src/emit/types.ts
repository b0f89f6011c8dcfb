/** The TypeScript type of a value: one value for both wires (docs/values.md). */
import { scalars } from "../schema/scalars.js";
import type {
  Declaration,
  Property,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { byId, hierarchy, type DeclarationsById } from "../schema/visit.js";
import { foreignTypes, type Foreign } from "./client.js";
import type { EmitOptions } from "./emitter.js";
import { circularRequests } from "./import-cycles.js";
import { placed, placesOf, type Places } from "./places.js";
import { ruledTypes } from "./ruled-types.js";
import { unionsOf, type Union } from "./unions.js";

/** What the emitters look up again and again, computed once. */
export interface SchemaIndex {
  readonly declarations: DeclarationsById;
  /**
   * Classes that carry the methods of a request; what is read and written is their data alone. A
   * request with a member called like one of them has no methods, as the wire needs the member; nor
   * has one that is a dictionary, whose every member is an entry, or a list that holds itself, whose
   * data would be an array of such arrays without end.
   */
  readonly requests: ReadonlySet<TypeId>;
  /** Requests, and classes that inherit the methods of one: `class PagedFind extends Find`. */
  readonly withMethods: ReadonlySet<TypeId>;
  /** Classes whose members the server's validation rules hold for. */
  readonly ruled: ReadonlySet<TypeId>;
  /** What may stand in the place of a class or interface that has derived classes. */
  readonly unions: ReadonlyMap<TypeId, Union>;
  /** Types that classes.ts does not declare. */
  readonly foreign?: Foreign;
  /** Requests whose file cannot import the class that they return. */
  readonly circular: ReadonlySet<TypeId>;
  /** Where what is made of a type stands. */
  readonly places: Places;
}

export function indexOf(
  schema: Schema,
  { client, layout }: Pick<EmitOptions, "client" | "layout"> = {},
): SchemaIndex {
  const declarations = byId(schema);
  const requests = new Set(
    schema.operations
      .map(({ request }) => request)
      .filter(
        (id) => !hasEntriesForMethods(declarations.get(id), declarations),
      ),
  );
  return {
    declarations,
    requests,
    withMethods: inheritorsOf(requests, schema, declarations),
    unions: unionsOf(schema, requests),
    ruled: ruledTypes(schema, declarations),
    circular:
      layout === "namespace"
        ? circularRequests(schema, declarations)
        : new Set(),
    places: placesOf(schema.declarations.map(placed), layout),
    ...(client !== undefined && { foreign: foreignTypes(schema, client) }),
  };
}

function inheritorsOf(
  requests: ReadonlySet<TypeId>,
  schema: Schema,
  declarations: DeclarationsById,
): ReadonlySet<TypeId> {
  return new Set(
    schema.declarations.flatMap((it) =>
      it.kind === "class" &&
      hierarchy(it, declarations).some(({ id }) => requests.has(id)) &&
      !hasEntriesForMethods(it, declarations)
        ? [it.id]
        : [],
    ),
  );
}

const requestMethods: ReadonlySet<string> = new Set([
  "getTypeName",
  "getMethod",
  "createResponse",
]);

/** Whether a member is called as one of the methods of a request. */
export function isMethod({ name }: Pick<Property, "name">): boolean {
  return requestMethods.has(name);
}

function hasEntriesForMethods(
  declaration: Declaration | undefined,
  declarations: DeclarationsById,
): boolean {
  return (
    declaration?.kind === "class" &&
    (declaration.collection?.kind === "map" ||
      (declaration.collection !== undefined &&
        declaration.recursive === true) ||
      hierarchy(declaration, declarations).some(({ properties }) =>
        properties.some(isMethod),
      ))
  );
}

/** As if those were no requests: they are called by their names, methods included. */
export function withoutRequests(
  index: SchemaIndex,
  isLeftOut: (id: TypeId) => boolean,
): SchemaIndex {
  const others = (ids: ReadonlySet<TypeId>): ReadonlySet<TypeId> =>
    new Set([...ids].filter((it) => !isLeftOut(it)));
  return {
    ...index,
    requests: others(index.requests),
    withMethods: others(index.withMethods),
  };
}

/** The TypeScript name of a declaration; a reference's target is always declared. */
export function nameOf(id: TypeId, index: SchemaIndex): string {
  const declaration = index.declarations.get(id);
  if (!declaration) throw new Error(`The schema does not declare ${id}.`);
  return declaration.name;
}

export function typeExpression(type: TypeRef, index: SchemaIndex): string {
  switch (type.kind) {
    case "scalar":
      return scalars[type.scalar].value;
    case "param":
      return type.name;
    case "unknown":
      return "unknown";
    case "nullable":
      return `${typeExpression(type.of, index)} | null`;
    case "list":
      return `${operand(type.items, index)}[]`;
    case "map":
      return `{ [key: string]: ${typeExpression(type.value, index)} }`;
    case "ref":
      return dataExpression(type, index);
    default:
      return type satisfies never;
  }
}

/** The name with its arguments, without regard to methods. */
export function referenceExpression(
  type: Extract<TypeRef, { kind: "ref" }>,
  index: SchemaIndex,
): string {
  const name = nameOf(type.id, index);
  if (type.args.length === 0) return name;
  const args = type.args.map((it) => typeExpression(it, index));
  return `${name}<${args.join(", ")}>`;
}

/** A request that is a list; its value is an array, without the methods. */
export function isListRequest(
  declaration: Declaration | undefined,
  index: SchemaIndex,
): boolean {
  return (
    declaration?.kind === "class" &&
    declaration.collection?.kind === "list" &&
    index.requests.has(declaration.id)
  );
}

/** What a value is where the class is expected: also one of a class that derives from it. */
export function dataExpression(
  type: Extract<TypeRef, { kind: "ref" }>,
  index: SchemaIndex,
): string {
  return index.unions.get(type.id)?.name ?? ownDataExpression(type, index);
}

/** What a value of the class itself is. */
export function ownDataExpression(
  type: Extract<TypeRef, { kind: "ref" }>,
  index: SchemaIndex,
): string {
  const declaration = index.declarations.get(type.id);
  const items =
    declaration?.kind === "class" &&
    declaration.collection?.kind === "list" &&
    isListRequest(declaration, index)
      ? declaration.collection.items
      : undefined;
  return items
    ? `${operand(items, index)}[]`
    : dataOf(type.id, referenceExpression(type, index), index);
}

/** `Data<GetCall>` for a class that has a request's methods, the class itself otherwise. */
export function dataOf(
  id: TypeId,
  expression: string,
  index: SchemaIndex,
): string {
  return index.withMethods.has(id) ? `Data<${expression}>` : expression;
}

function operand(type: TypeRef, index: SchemaIndex): string {
  const expression = typeExpression(type, index);
  return type.kind === "nullable" ? `(${expression})` : expression;
}
