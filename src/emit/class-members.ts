/** What TypeScript lets a class derive from and implement, and the members it declares then. */
import type {
  ClassDeclaration,
  Property,
  ReferenceType,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import {
  closedHierarchy,
  parametersOf,
  substitute,
  typesWithin,
  type ClosedLevel,
} from "../schema/visit.js";
import type { Imported } from "./imports.js";
import { alternativesOf } from "./member-view.js";
import { referenceImports } from "./mentions.js";
import { isReturn } from "../schema/returns.js";
import {
  isMethod,
  referenceExpression,
  typeExpression,
  withoutRequests,
  type SchemaIndex,
} from "./types.js";

/**
 * TypeScript lets no class derive from one that has a member of another type (C#'s `new`), or a
 * method of a request where the class has a member; nor a request from another request, whose methods
 * return something else.
 */
function canDerive(declaration: ClassDeclaration, index: SchemaIndex): boolean {
  const levels = levelsOf(declaration, index);
  const hasMethods = levels
    .slice(0, -1)
    .some(({ level }) => index.requests.has(level.id));
  if (hasMethods && index.requests.has(declaration.id)) return false;
  if (hasMethods && declaration.properties.some(isMethod)) return false;
  if (inheritsItself(declaration, levels, index)) return false;
  const inherited = new Map<string, string>();
  for (const { level, parameters } of levels)
    for (const { name, type, optional } of level.properties) {
      const text = `${typeExpression(substitute(type, parameters), index)} ${optional}`;
      if (
        level === declaration &&
        inherited.has(name) &&
        inherited.get(name) !== text
      )
        return false;
      inherited.set(name, text);
    }
  return true;
}

/** `class Find extends Page<Find>`, which has a member of that type: what it holds is `Data<Find>`. */
function inheritsItself(
  { id, base }: ClassDeclaration,
  levels: readonly ClosedLevel[],
  index: SchemaIndex,
): boolean {
  const cyclic = new Set(
    requestsIn(base?.args ?? [], index).filter((it) =>
      basesNeed(it, index).has(id),
    ),
  );
  const inherited = levels
    .slice(0, -1)
    .flatMap(({ level, parameters }) =>
      level.properties.map(({ type }) => substitute(type, parameters)),
    );
  return (
    cyclic.size > 0 && requestsIn(inherited, index).some((it) => cyclic.has(it))
  );
}

/** What a class is made of in TypeScript. */
export interface ClassForm {
  readonly declaration: ClassDeclaration;
  /** What it derives from; a list derives from `Array`. */
  readonly base: ReferenceType | undefined;
  readonly interfaces: readonly ReferenceType[];
  /** What it declares itself: of a class that cannot derive those of its bases as well. */
  readonly members: readonly Property[];
}

export function classForm(
  declaration: ClassDeclaration,
  index: SchemaIndex,
): ClassForm {
  const { base, collection, properties } = declaration;
  const isDerived = base !== undefined && canDerive(declaration, index);
  return {
    declaration,
    base: isDerived && collection?.kind !== "list" ? base : undefined,
    interfaces: interfacesOf(declaration, index),
    members: collection
      ? []
      : isDerived
        ? properties
        : allProperties(declaration, index),
  };
}

/**
 * The base with its arguments. `class Find extends QueryDb<Data<Find>>` would ask for the members of
 * `Find` before its base is known, and so would a request that derives from it: those stay as they
 * are, methods included.
 */
export function baseExpression(
  { id }: ClassDeclaration,
  base: ReferenceType,
  index: SchemaIndex,
): string {
  return referenceExpression(base, withoutOwnNeeds(id, base, index));
}

/** What `baseExpression` mentions. */
export function baseImports(
  { id }: ClassDeclaration,
  base: ReferenceType,
  index: SchemaIndex,
): readonly Imported[] {
  return referenceImports(base, withoutOwnNeeds(id, base, index), false);
}

function withoutOwnNeeds(
  id: TypeId,
  { args }: ReferenceType,
  index: SchemaIndex,
): SchemaIndex {
  return requestsIn(args, index).length === 0
    ? index
    : withoutRequests(index, (it) => basesNeed(it, index).has(id));
}

/** What has to be known of other types before the members of a class are. */
function basesNeed(id: TypeId, index: SchemaIndex): ReadonlySet<TypeId> {
  const needed = new Set<TypeId>();
  const pending = [id];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    const level = index.declarations.get(next);
    if (level?.kind !== "class" || !level.base) continue;
    pending.push(level.base.id, ...requestsIn(level.base.args, index));
  }
  return needed;
}

function requestsIn(
  types: readonly TypeRef[],
  index: SchemaIndex,
): readonly TypeId[] {
  return typesWithin(types)
    .flatMap((it) => (it.kind === "ref" ? [it.id] : []))
    .filter((it) => index.withMethods.has(it));
}

/** Those of its interfaces that the class is in TypeScript's eyes, too. */
function interfacesOf(
  declaration: ClassDeclaration,
  index: SchemaIndex,
): readonly ReferenceType[] {
  const own = new Map(
    allProperties(declaration, index).map((it) => [it.name, it]),
  );
  // `[DataMember(Name = "q")] Id` is `q` here, and `id` in an interface.
  const isThere = (demanded: Property): boolean => {
    const property = own.get(demanded.name);
    const allowed = alternativesOf(demanded, index);
    return (
      property !== undefined &&
      alternativesOf(property, index).every((it) => allowed.includes(it))
    );
  };
  return declaration.implements.filter((it) =>
    isReturn(it.id)
      ? index.requests.has(declaration.id)
      : demandedBy(it, index).every(isThere),
  );
}

/** The members of an interface and of those that it extends. */
function demandedBy(
  { id, args }: ReferenceType,
  index: SchemaIndex,
): readonly Property[] {
  const declaration = index.declarations.get(id);
  if (declaration?.kind !== "interface") return [];
  const parameters = parametersOf(declaration, args);
  return [
    ...declaration.properties.map((it) => ({
      ...it,
      type: substitute(it.type, parameters),
    })),
    ...declaration.extends.flatMap((it) => {
      const base = substitute(it, parameters);
      return base.kind === "ref" ? demandedBy(base, index) : [];
    }),
  ];
}

/** The members of all levels; one that is declared again is there once, as it was declared last. */
function allProperties(
  declaration: ClassDeclaration,
  index: SchemaIndex,
): readonly Property[] {
  const properties = new Map<string, Property>();
  for (const { level, parameters } of levelsOf(declaration, index))
    for (const property of level.properties)
      properties.set(property.name, {
        ...property,
        type: substitute(property.type, parameters),
      });
  return [...properties.values()];
}

function levelsOf(
  { id, typeParams }: ClassDeclaration,
  index: SchemaIndex,
): readonly ClosedLevel[] {
  const args = typeParams.map((name): TypeRef => ({ kind: "param", name }));
  return closedHierarchy({ kind: "ref", id, args }, index.declarations);
}
