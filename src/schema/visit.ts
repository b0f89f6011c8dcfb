/** Walking and looking up the schema. */
import type {
  ClassDeclaration,
  Declaration,
  ReferenceType,
  Schema,
  TypeId,
  TypeRef,
} from "./schema.js";
import { scalars } from "./scalars.js";

export type DeclarationsById = ReadonlyMap<TypeId, Declaration>;

export function byId(schema: Pick<Schema, "declarations">): DeclarationsById {
  return new Map(schema.declarations.map((it) => [it.id, it]));
}

/** The types directly inside a type: items, keys and values, arguments. */
export function innerTypes(type: TypeRef): readonly TypeRef[] {
  switch (type.kind) {
    case "list":
      return [type.items];
    case "map":
      return [type.key, type.value];
    case "nullable":
      return [type.of];
    case "ref":
      return type.args;
    case "scalar":
    case "param":
    case "unknown":
      return [];
    default:
      return type satisfies never;
  }
}

/** The type itself and every type inside it. */
export function* typesWithin(type: TypeRef): Iterable<TypeRef> {
  yield type;
  for (const inner of innerTypes(type)) yield* typesWithin(inner);
}

/** The types a declaration mentions: base, interfaces, members. */
export function typesOf(declaration: Declaration): readonly TypeRef[] {
  switch (declaration.kind) {
    case "enum":
      return [];
    case "interface":
      return [
        ...declaration.extends,
        ...declaration.properties.map(({ type }) => type),
      ];
    case "class":
      return [
        ...(declaration.base ? [declaration.base] : []),
        ...declaration.implements,
        ...(declaration.collection ? [declaration.collection] : []),
        ...(declaration.knownTypes ?? []),
        ...declaration.properties.map(({ type }) => type),
      ];
    default:
      return declaration satisfies never;
  }
}

/** All types that have to be declared where the declaration is. */
export function neededTypes(declaration: Declaration): readonly TypeRef[] {
  const known =
    declaration.kind === "class" ? (declaration.knownTypes ?? []) : [];
  return [...typesOf(declaration), ...known];
}

/** The types of the values that a declaration holds: its members, or its items. */
export function valueTypesOf(declaration: Declaration): readonly TypeRef[] {
  if (declaration.kind === "enum") return [];
  if (declaration.kind === "class" && declaration.collection)
    return [declaration.collection];
  return declaration.properties.map(({ type }) => type);
}

/** The class and its bases, the root of the hierarchy first. */
export function hierarchy(
  declaration: ClassDeclaration,
  declarations: DeclarationsById,
): readonly ClassDeclaration[] {
  const levels: ClassDeclaration[] = [];
  let level: Declaration | undefined = declaration;
  while (level?.kind === "class" && !levels.includes(level)) {
    levels.unshift(level);
    level = level.base && declarations.get(level.base.id);
  }
  return levels;
}

/** A level of a class's hierarchy, and what its type parameters stand for there. */
export interface ClosedLevel {
  readonly level: ClassDeclaration;
  readonly parameters: ReadonlyMap<string, TypeRef>;
}

/** `CallPage extends Page<Call>`: `Page` with `T` as `Call`, then `CallPage`. */
export function closedHierarchy(
  { id, args }: ReferenceType,
  declarations: DeclarationsById,
): readonly ClosedLevel[] {
  const levels: ClosedLevel[] = [];
  const seen = new Set<TypeId>();
  let next: ReferenceType | undefined = { kind: "ref", id, args };
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    const level = declarations.get(next.id);
    if (level?.kind !== "class") break;
    const parameters = parametersOf(level, next.args);
    levels.unshift({ level, parameters });
    const base: TypeRef | undefined =
      level.base && substitute(level.base, parameters);
    next = base?.kind === "ref" ? base : undefined;
  }
  return levels;
}

/** What the type parameters of a class or interface stand for, given its arguments. */
export function parametersOf(
  { typeParams }: Pick<ClassDeclaration, "typeParams">,
  args: readonly TypeRef[],
): ReadonlyMap<string, TypeRef> {
  return new Map(
    typeParams.map((name, position) => [
      name,
      args[position] ?? { kind: "unknown", written: name },
    ]),
  );
}

/** A .NET value type, which is never null: numbers, dates, enums, structs. */
export function isValueType(
  type: TypeRef,
  declarations: DeclarationsById,
): boolean {
  if (type.kind === "scalar") return scalars[type.scalar].valueType;
  if (type.kind !== "ref") return false;
  const declaration = declarations.get(type.id);
  return (
    declaration?.kind === "enum" ||
    (declaration?.kind === "class" && declaration.struct === true)
  );
}

/** Replaces type parameters by the arguments given for them. */
export function substitute(
  type: TypeRef,
  parameters: ReadonlyMap<string, TypeRef>,
): TypeRef {
  if (parameters.size === 0) return type;
  return rewritten(type, (it) =>
    it.kind === "param" ? parameters.get(it.name) : undefined,
  );
}

/** The type with whatever `replace` gives in place of it or of a type inside it. */
export function rewritten(
  type: TypeRef,
  replace: (type: TypeRef) => TypeRef | undefined,
): TypeRef {
  const replacement = replace(type);
  if (replacement) return replacement;
  const inner = (it: TypeRef): TypeRef => rewritten(it, replace);
  switch (type.kind) {
    case "list":
      return { ...type, items: inner(type.items) };
    case "map":
      return { ...type, key: inner(type.key), value: inner(type.value) };
    case "nullable":
      return { ...type, of: inner(type.of) };
    case "ref":
      return { ...type, args: type.args.map(inner) };
    case "param":
    case "scalar":
    case "unknown":
      return type;
    default:
      return type satisfies never;
  }
}

/** The type with each type in it replaced, from the inside out. */
function mapType(type: TypeRef, change: (type: TypeRef) => TypeRef): TypeRef {
  const inner = (it: TypeRef): TypeRef => mapType(it, change);
  switch (type.kind) {
    case "list":
      return change({ ...type, items: inner(type.items) });
    case "map":
      return change({
        ...type,
        key: inner(type.key),
        value: inner(type.value),
      });
    case "nullable":
      return change({ ...type, of: inner(type.of) });
    case "ref":
      return change({ ...type, args: type.args.map(inner) });
    case "scalar":
    case "param":
    case "unknown":
      return change(type);
    default:
      return type satisfies never;
  }
}

/** The schema with each type in it replaced, from the inside out. */
export function mapTypes(
  schema: Schema,
  change: (type: TypeRef) => TypeRef,
): Schema {
  // What refers to a declaration keeps doing so.
  const map = <T extends TypeRef>(type: T): T => mapType(type, change) as T;
  const properties = <T extends { readonly type: TypeRef }>(
    all: readonly T[],
  ): readonly T[] => all.map((it) => ({ ...it, type: map(it.type) }));
  return {
    ...schema,
    declarations: schema.declarations.map((it): Declaration => {
      switch (it.kind) {
        case "enum":
          return it;
        case "interface":
          return {
            ...it,
            extends: it.extends.map(map),
            properties: properties(it.properties),
          };
        case "class":
          return {
            ...it,
            ...(it.base && { base: map(it.base) }),
            implements: it.implements.map(map),
            ...(it.collection && { collection: map(it.collection) }),
            ...(it.knownTypes && { knownTypes: it.knownTypes.map(map) }),
            properties: properties(it.properties),
          };
        default:
          return it satisfies never;
      }
    }),
    operations: schema.operations.map((it) => ({
      ...it,
      ...(it.response && { response: map(it.response) }),
    })),
  };
}
