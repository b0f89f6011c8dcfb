/**
 * Generic classes that a listing prints closed → open again. ServiceStack looks a response up by its
 * simple name, so a page may print `class QueryResponse<T> { results: Book[] }` whatever the
 * operation returns; what that is, the sample shows.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { DraftDeclaration } from "../parse/draft.js";
import type {
  ClassDeclaration,
  Declaration,
  Property,
  ReferenceType,
  TypeRef,
} from "../schema/schema.js";
import {
  byId,
  rewritten,
  typesOf,
  typesWithin,
  withInner,
} from "../schema/visit.js";
import type { Place } from "../source/source-text.js";
import { instancesIn, type Instance } from "./generic-samples.js";
import type { Merged } from "./merge.js";
import { jsonNameOf } from "./names.js";
import { witnessOf } from "./witnesses.js";

export function openGenerics(
  declarations: readonly Declaration[],
  { declarations: drafts, operations }: Merged,
): Outcome<readonly Declaration[]> {
  const unshadowed = withoutShadows(declarations);
  if (!unshadowed.some((it) => unusedParams(it).length > 0))
    return { value: unshadowed, diagnostics: [] };
  const samples = operations.flatMap((it) => it.samples);
  const instances = instancesIn(unshadowed, samples);
  const known = byId({ declarations: unshadowed });
  const nameOf = ({ id }: ReferenceType): string => known.get(id)?.name ?? id;
  const diagnostics: Diagnostic[] = [];
  const value = unshadowed.map((declaration) => {
    const draft = drafts.get(declaration.id);
    // Metadata shows generic classes as they are declared.
    const isAsDeclared = draft && witnessOf(draft) === "metadata";
    if (declaration.kind !== "class" || isAsDeclared) return declaration;
    const own = instances.filter(({ type }) => type.id === declaration.id);
    return unusedParams(declaration).reduce((level, param) => {
      const closed = closedMember(level, param, own);
      if (!closed) return level;
      const { listed, shown, property, at } = closed;
      if (!isSame(listed, shown)) {
        const member = `${level.name}.${property.name}`;
        diagnostics.push(
          diagnostic(
            "sample-contradicts",
            { member, listed: nameOf(listed), shown: nameOf(shown) },
            at,
            placesOf(property, draft),
          ),
        );
      }
      return withParam(level, listed, param);
    }, declaration);
  });
  return { value, diagnostics };
}

/** Where a parameter belongs: what is listed there, and what an instance has there. */
interface ClosedMember {
  readonly property: Property;
  readonly listed: ReferenceType;
  readonly shown: ReferenceType;
  readonly at?: Place;
}

/** An instance that agrees with the listing comes before one that contradicts it. */
function closedMember(
  level: ClassDeclaration,
  param: string,
  instances: readonly Instance[],
): ClosedMember | undefined {
  const position = level.typeParams.indexOf(param);
  const found = instances.flatMap((instance) => {
    const argument = instance.type.args[position];
    return argument?.kind === "ref"
      ? byArgument(level, argument, instance)
      : byItems(level, instance);
  });
  return found.find((it) => isSame(it.listed, it.shown)) ?? found[0];
}

/** `QueryResponseOfAuthor…`: the member listed as authors, or shown with them. */
function byArgument(
  level: ClassDeclaration,
  argument: ReferenceType,
  { shown }: Instance,
): readonly ClosedMember[] {
  return level.properties.flatMap((property): ClosedMember[] => {
    const held = shown.get(property.name);
    const references = typesWithin([property.type]).filter(
      (it): it is ReferenceType => it.kind === "ref",
    );
    const same = references.find((it) => isSame(it, argument));
    const listed =
      same ?? (held && isSame(held.type, argument) ? references[0] : undefined);
    return listed
      ? [{ property, listed, shown: argument, ...(held && { at: held.at }) }]
      : [];
  });
}

/** JSON does not name types: the one list there is holds what the parameter stands for. */
function byItems(
  { properties, typeParams }: ClassDeclaration,
  { shown }: Instance,
): readonly ClosedMember[] {
  const lists = properties.flatMap((property): ClosedMember[] => {
    const { type } = property;
    const held = shown.get(property.name);
    return held && type.kind === "list" && type.items.kind === "ref"
      ? [{ property, listed: type.items, shown: held.type, at: held.at }]
      : [];
  });
  return lists.length === 1 && typeParams.length === 1 ? lists : [];
}

function isSame(a: TypeRef, b: TypeRef): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withParam(
  level: ClassDeclaration,
  listed: TypeRef,
  name: string,
): ClassDeclaration {
  return withTypes(level, (type) =>
    isSame(type, listed) ? { kind: "param", name } : undefined,
  );
}

function withTypes(
  level: ClassDeclaration,
  replace: (type: TypeRef) => TypeRef | undefined,
): ClassDeclaration {
  const { base, collection, properties } = level;
  const inner = (type: TypeRef): TypeRef => rewritten(type, replace);
  return {
    ...level,
    ...(base && { base: withInner(base, inner) }),
    implements: level.implements.map((it) => withInner(it, inner)),
    ...(collection && { collection: withInner(collection, inner) }),
    properties: properties.map((it) => ({ ...it, type: inner(it.type) })),
  };
}

function unusedParams(declaration: Declaration): readonly string[] {
  if (declaration.kind !== "class" || declaration.typeParams.length === 0)
    return [];
  const used = new Set(
    typesWithin(typesOf(declaration)).flatMap((type) =>
      type.kind === "param" ? [type.name] : [],
    ),
  );
  return declaration.typeParams.filter((it) => !used.has(it));
}

/**
 * Versions 6.4 to 8.0 call a parameter after its argument: `class Pair<Item, Outcome_1>` with a
 * `right: Outcome<Item>` is `class Pair<T1, T2>` with a `right: T2`.
 */
function withoutShadows(
  declarations: readonly Declaration[],
): readonly Declaration[] {
  const names = new Map(
    declarations.flatMap((it) =>
      it.kind === "enum" || it.typeParams.length === 0
        ? [[it.name, it.id] as const]
        : [it.name, `${it.name}_${it.typeParams.length}`].map(
            (name) => [name, it.id] as const,
          ),
    ),
  );
  return declarations.map((declaration) => {
    if (declaration.kind !== "class") return declaration;
    const { typeParams } = declaration;
    if (!typeParams.some((it) => names.has(it))) return declaration;
    const renamed = new Map(
      typeParams.map((name, index) => [
        name,
        typeParams.length === 1 ? "T" : `T${index + 1}`,
      ]),
    );
    const byClass = new Map(
      typeParams.map((name) => [names.get(name), renamed.get(name)]),
    );
    return {
      ...withTypes(declaration, (type) => {
        const name =
          type.kind === "param"
            ? renamed.get(type.name)
            : type.kind === "ref"
              ? byClass.get(type.id)
              : undefined;
        return name === undefined ? undefined : { kind: "param", name };
      }),
      typeParams: [...renamed.values()],
    };
  });
}

function placesOf(
  { jsonName }: Property,
  draft: DraftDeclaration | undefined,
): readonly { readonly message: string; readonly at: Place }[] {
  const listed =
    draft?.kind === "class"
      ? draft.properties.find((it) => jsonNameOf(it) === jsonName)
      : undefined;
  return listed ? [{ message: "listed here", at: listed.type.at }] : [];
}
