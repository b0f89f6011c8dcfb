/** Walking and looking up the schema. */
import type {
  ClassDeclaration,
  Declaration,
  ParameterType,
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
  const inner: TypeRef[] = [];
  forEachInner(type, (it) => inner.push(it));
  return inner;
}

/** The same without a list of them: of so many types most have none inside. */
function forEachInner(of: TypeRef, visit: (type: TypeRef) => unknown): void {
  switch (of.kind) {
    case "list":
      visit(of.items);
      break;
    case "map":
      visit(of.key);
      visit(of.value);
      break;
    case "nullable":
      visit(of.of);
      break;
    case "ref":
      for (const argument of of.args) visit(argument);
      break;
    case "scalar":
    case "param":
    case "unknown":
      break;
    default:
      of satisfies never;
  }
}

/** The types and every type inside them, each before what is inside it. */
export function typesWithin(types: Iterable<TypeRef>): readonly TypeRef[] {
  const found: TypeRef[] = [];
  const visit = (type: TypeRef): void => {
    found.push(type);
    forEachInner(type, visit);
  };
  for (const type of types) visit(type);
  return found;
}

/** The declarations that types mention: their own, and those of the types inside them. */
export function idsWithin(types: Iterable<TypeRef>): ReadonlySet<TypeId> {
  const ids = new Set<TypeId>();
  const visit = (type: TypeRef): void => {
    if (type.kind === "ref") ids.add(type.id);
    forEachInner(type, visit);
  };
  for (const type of types) visit(type);
  return ids;
}

/** The types a declaration mentions: base, interfaces, items, known types, members. */
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

/** The types of the values that a declaration holds: its members, or its items. */
export function valueTypesOf(declaration: Declaration): readonly TypeRef[] {
  if (declaration.kind === "enum") return [];
  if (declaration.kind === "class" && declaration.collection)
    return [declaration.collection];
  return declaration.properties.map(({ type }) => type);
}

/** What the values of a declaration are made of: its bases, and the types of its members or items. */
export function partsOf(declaration: Declaration): readonly TypeRef[] {
  const values = valueTypesOf(declaration);
  if (declaration.kind === "interface")
    return [...declaration.extends, ...values];
  return declaration.kind === "class" &&
    declaration.base &&
    !declaration.collection
    ? [declaration.base, ...values]
    : values;
}

/** Types that a member, an item or an answer may be, rather than bases or markers only. */
export function valueIds({
  declarations,
  operations,
}: Schema): ReadonlySet<TypeId> {
  return idsWithin([
    ...declarations.flatMap(valueTypesOf),
    ...operations.flatMap(({ response }) => response ?? []),
  ]);
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
    next = level.base && substitute(level.base, parameters);
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

/** Only a type parameter becomes a type of another kind. */
type Substituted<T extends TypeRef> = T extends ParameterType ? TypeRef : T;

/** Replaces type parameters by the arguments given for them. */
export function substitute<T extends TypeRef>(
  type: T,
  parameters: ReadonlyMap<string, TypeRef>,
): Substituted<T> {
  const substituted =
    parameters.size === 0
      ? type
      : rewritten(type, (it) =>
          it.kind === "param" ? parameters.get(it.name) : undefined,
        );
  return substituted as Substituted<T>;
}

/** The type with whatever `replace` gives in place of it or of a type inside it. */
export function rewritten(
  type: TypeRef,
  replace: (type: TypeRef) => TypeRef | undefined,
): TypeRef {
  return replace(type) ?? withInner(type, (it) => rewritten(it, replace));
}

/** The type with each type in it replaced, from the inside out. */
export function mapType(
  type: TypeRef,
  change: (type: TypeRef) => TypeRef,
): TypeRef {
  return change(withInner(type, (it) => mapType(it, change)));
}

/** The type with each of its `innerTypes` replaced. */
export function withInner<T extends TypeRef>(
  type: T,
  change: (type: TypeRef) => TypeRef,
): T;
export function withInner(
  type: TypeRef,
  change: (type: TypeRef) => TypeRef,
): TypeRef {
  switch (type.kind) {
    case "list":
      return { ...type, items: change(type.items) };
    case "map":
      return { ...type, key: change(type.key), value: change(type.value) };
    case "nullable":
      return { ...type, of: change(type.of) };
    case "ref":
      return { ...type, args: type.args.map(change) };
    case "param":
    case "scalar":
    case "unknown":
      return type;
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
