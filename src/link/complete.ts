/** Declarations with what samples, optionality policy and cycles add to them. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { DraftDeclaration, DraftOverride, Fact } from "../parse/draft.js";
import type {
  ClassDeclaration,
  Contract,
  Declaration,
  EnumDeclaration,
  Operation,
  Property,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import {
  byId,
  isValueType,
  typesOf,
  typesWithin,
  valueTypesOf,
  type DeclarationsById,
} from "../schema/visit.js";
import { simpleName } from "./merge.js";
import { xmlNameOf } from "./names.js";
import { collectionItem, type Evidence } from "./samples.js";

interface Facts {
  readonly drafts: ReadonlyMap<TypeId, DraftDeclaration>;
  readonly overrides: ReadonlyMap<TypeId, DraftOverride>;
  readonly evidence: Evidence;
  readonly recursive: ReadonlySet<TypeId>;
  readonly requestOnly: ReadonlySet<TypeId>;
}

export function complete(
  declarations: readonly Declaration[],
  facts: Facts,
): readonly Declaration[] {
  const known = byId({ declarations });
  return declarations.map((declaration): Declaration => {
    switch (declaration.kind) {
      case "enum":
        return { ...declaration, ...contractOf(declaration, facts) };
      case "interface":
        return {
          ...declaration,
          // A response that implements it has the member, a request may leave it out.
          properties: declaration.properties.map((it) => ({
            ...withOptionality(it, it.optional, false, known),
            optional: true,
          })),
        };
      case "class":
        return completeClass(declaration, known, facts);
      default:
        return declaration satisfies never;
    }
  });
}

function completeClass(
  declaration: ClassDeclaration,
  known: DeclarationsById,
  facts: Facts,
): ClassDeclaration {
  const { drafts, evidence, recursive, requestOnly } = facts;
  const { id } = declaration;
  const draft = drafts.get(id);
  const stated = new Map(
    draft?.kind === "class"
      ? draft.properties.map((it) => [xmlNameOf(it), it])
      : [],
  );
  const seen = evidence.members.get(id);
  const collection = seen?.get(collectionItem)?.type ?? declaration.collection;
  return {
    ...declaration,
    ...(recursive.has(id) && { recursive: true }),
    ...((collection?.kind === "list" || collection?.kind === "map") && {
      collection,
    }),
    ...contractOf(declaration, facts),
    properties: declaration.properties.map((property) => {
      const shown = seen?.get(property.name);
      const said = stated.get(property.xmlName);
      const told = {
        ...property,
        ...(shown && { type: shown.type }),
        ...(shown &&
          !isOverridden(said?.xmlName) && { xmlName: shown.xmlName }),
      };
      return isOverridden(said?.optional)
        ? told
        : withOptionality(
            told,
            said?.optional?.value ?? false,
            requestOnly.has(id),
            known,
          );
    }),
  };
}

/** What the user says, no sample and no policy changes. */
function isOverridden(fact: Fact<unknown> | undefined): boolean {
  return fact?.by === "overrides";
}

/**
 * A `?` in a listing is no promise: its rule changed five times. What .NET can leave out may be
 * missing: reference types and `Nullable<T>`. Any member of a request may be, unless required.
 */
function withOptionality(
  property: Property,
  listedOptional: boolean,
  ofRequest: boolean,
  known: DeclarationsById,
): Property {
  const isValue = isValueType(property.type, known);
  if (ofRequest)
    return {
      ...property,
      type: nullableIf(isValue && listedOptional, property.type),
      optional: property.required !== true,
    };
  return {
    ...property,
    type: nullableIf(isValue && listedOptional, property.type),
    optional: !isValue || listedOptional,
  };
}

function nullableIf(condition: boolean, type: TypeRef): TypeRef {
  return condition ? { kind: "nullable", of: type } : type;
}

function contractOf(
  declaration: ClassDeclaration | EnumDeclaration,
  { evidence, overrides }: Facts,
): { contract?: Contract } {
  const shown = evidence.contracts.get(declaration.id);
  const said = overrides.get(declaration.id)?.contract?.value;
  const stated = declaration.contract;
  if (!shown) return stated ? { contract: stated } : {};
  const arity =
    declaration.kind === "class" ? declaration.typeParams.length : 0;
  return {
    contract: {
      ...stated,
      name: shown.name ?? stated?.name ?? simpleName(declaration.name, arity),
      namespace: shown.namespace,
      ...(said?.name !== undefined && { name: said.name }),
      ...(said?.namespace !== undefined && { namespace: said.namespace }),
    },
  };
}

/** Requests, and classes that are only ever the base of requests. */
export function requestOnlyIds(
  declarations: readonly Declaration[],
  operations: readonly Operation[],
): ReadonlySet<TypeId> {
  const requests = new Set(operations.map(({ request }) => request));
  const classes = declarations.filter((it) => it.kind === "class");
  const asValue = new Set<TypeId>();
  const mention = (type: TypeRef): void => {
    for (const inner of typesWithin(type))
      if (inner.kind === "ref") asValue.add(inner.id);
  };
  for (const { response } of operations) if (response) mention(response);
  for (const type of declarations.flatMap(valueTypesOf)) mention(type);

  const result = new Set(requests);
  const derivedFrom = new Map<TypeId, ClassDeclaration[]>();
  for (const it of classes) {
    if (!it.base) continue;
    const known = derivedFrom.get(it.base.id);
    if (known) known.push(it);
    else derivedFrom.set(it.base.id, [it]);
  }
  // Derived classes stand after their bases, so one pass from the end sees them first.
  for (const declaration of classes.toReversed()) {
    if (result.has(declaration.id) || asValue.has(declaration.id)) continue;
    const derived = derivedFrom.get(declaration.id) ?? [];
    if (derived.length > 0 && derived.every(({ id }) => result.has(id)))
      result.add(declaration.id);
  }
  return result;
}

/** What the inputs leave open, once for the whole schema. */
export function reportGaps(schema: Schema): Diagnostic[] {
  const scalars = schema.declarations
    .flatMap(typesOf)
    .flatMap((type) => [...typesWithin(type)])
    .flatMap((type) => (type.kind === "scalar" ? [type.scalar] : []));
  const strings = scalars.filter((it) => it === "anyString").length;
  const numbers = scalars.filter((it) => it === "anyNumber").length;
  return strings + numbers > 0
    ? [diagnostic("untyped-values", { strings, numbers })]
    : [];
}
