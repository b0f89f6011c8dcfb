/** Declarations with what samples, optionality policy and cycles add to them. */
import type {
  DraftDeclaration,
  DraftOverride,
  DraftProperty,
  Fact,
} from "../parse/draft.js";
import type {
  ClassDeclaration,
  Contract,
  Declaration,
  EnumDeclaration,
  Operation,
  Property,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import {
  byId,
  idsWithin,
  isValueType,
  valueTypesOf,
  type DeclarationsById,
} from "../schema/visit.js";
import { contractIn } from "./contract.js";
import { xmlNameOf } from "./names.js";
import type { Evidence, MemberEvidence } from "./sample-evidence.js";
import { strayMembers } from "./strays.js";

interface Facts {
  readonly drafts: ReadonlyMap<TypeId, DraftDeclaration>;
  readonly overrides: ReadonlyMap<TypeId, DraftOverride>;
  readonly evidence: Evidence;
  readonly recursive: ReadonlySet<TypeId>;
  readonly requestOnly: ReadonlySet<TypeId>;
  readonly optional: OptionalPolicy;
}

/** Which members may be missing: what .NET can leave out, all, or those with a `?` in a listing. */
export type OptionalPolicy = "references" | "all" | "listing";

export function complete(
  declarations: readonly Declaration[],
  facts: Facts,
): readonly Declaration[] {
  const known = byId({ declarations });
  return declarations.map((declaration): Declaration => {
    switch (declaration.kind) {
      case "enum":
        return completeEnum(declaration, facts);
      case "interface": {
        const listed = listedOptions(facts.drafts.get(declaration.id));
        return {
          ...declaration,
          // A response that implements it has the member, a request may leave it out.
          properties: declaration.properties.map((it) => ({
            ...withOptionality(
              it,
              listed.get(it.xmlName) ?? false,
              false,
              known,
              facts.optional,
            ),
            optional: true,
          })),
        };
      }
      case "class":
        return completeClass(declaration, known, facts);
      default:
        return declaration satisfies never;
    }
  });
}

/** XML has the [EnumMember] text of one member only if it has those of all: of a [DataContract]. */
function completeEnum(
  declaration: EnumDeclaration,
  facts: Facts,
): EnumDeclaration {
  const { id, members } = declaration;
  const shown = facts.evidence.enumTexts.get(id);
  const hasTexts =
    members.every(({ name }) => name !== shown) &&
    members.some(({ json }) => json === shown);
  return {
    ...declaration,
    ...withContract(declaration, facts),
    ...(hasTexts && {
      members: members.map((it) =>
        it.json === it.name ? it : { ...it, xml: it.json },
      ),
    }),
  };
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
  const collection = evidence.collections.get(id) ?? declaration.collection;
  return {
    ...declaration,
    ...(recursive.has(id) && { recursive: true }),
    ...(collection && { collection }),
    ...withContract(declaration, facts),
    properties: [
      ...declaration.properties.map((property) => {
        const said = stated.get(property.xmlName);
        const told = {
          ...property,
          ...shownOf(seen?.get(property.name), said),
          ...(!isOverridden(said?.wires ?? said?.emitDefault) &&
            absenceOf(property, declaration, known, evidence)),
        };
        return isOverridden(said?.optional)
          ? told
          : withOptionality(
              told,
              said?.optional?.value ?? false,
              requestOnly.has(id),
              known,
              facts.optional,
            );
      }),
      ...strayMembers(id, evidence).flatMap((it) => it.property ?? []),
    ],
  };
}

/**
 * A sample holds every member at its zero value, so a value type that it lacks is left out at that
 * value; and what JSON shows and XML lacks has no setter, which XML needs.
 */
function absenceOf(
  property: Property,
  { id }: ClassDeclaration,
  known: DeclarationsById,
  evidence: Evidence,
): Partial<Property> {
  const formats = evidence.formats.get(id) ?? new Set();
  const seen = evidence.members.get(id)?.get(property.name);
  const lacksXml = formats.has("xml") && seen?.xmlName === undefined;
  const showsJson = seen?.jsonName !== undefined;
  if (lacksXml && showsJson)
    return property.emitDefault === false ? {} : { wires: "json" };
  const lacksJson = !showsJson && (formats.has("json") || formats.has("jsv"));
  return (lacksXml || lacksJson) && isValueType(property.type, known)
    ? { emitDefault: false }
    : {};
}

/** What the client sends as it is has to have the wire name. */
function shownOf(
  shown: MemberEvidence | undefined,
  said: DraftProperty | undefined,
): Partial<Property> {
  if (!shown) return {};
  const { jsonName, xmlName, type } = shown;
  return {
    ...(jsonName !== undefined &&
      !isOverridden(said?.jsonName) && { name: jsonName, jsonName }),
    ...(xmlName !== undefined && !isOverridden(said?.xmlName) && { xmlName }),
    ...(!isOverridden(said?.type) && { type }),
  };
}

/** What the user says, no sample and no policy changes. */
function isOverridden(fact: Fact<unknown> | undefined): boolean {
  return fact?.by === "overrides";
}

/** What the inputs say of the optionality of each member, by its name in XML. */
function listedOptions(
  draft: DraftDeclaration | undefined,
): ReadonlyMap<string, boolean | undefined> {
  return new Map(
    draft && draft.kind !== "enum"
      ? draft.properties.map((it) => [xmlNameOf(it), it.optional?.value])
      : [],
  );
}

/**
 * A `?` in a listing is no promise: its rule changed five times. What .NET can leave out may be
 * missing: reference types and `Nullable<T>`. Any member of a request may be, unless required.
 */
function withOptionality(
  written: Property,
  listedOptional: boolean,
  ofRequest: boolean,
  known: DeclarationsById,
  policy: OptionalPolicy,
): Property {
  const property = withoutAnnotation(written, known);
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
    optional:
      policy === "all" ||
      listedOptional ||
      (policy === "references" && !isValue),
  };
}

/** C#'s `string?` is a string: only value types have another type where they may be null. */
function withoutAnnotation(
  property: Property,
  known: DeclarationsById,
): Property {
  const { type } = property;
  return type.kind === "nullable" &&
    type.of.kind !== "unknown" &&
    !isValueType(type.of, known)
    ? { ...property, type: type.of }
    : property;
}

function nullableIf(condition: boolean, type: TypeRef): TypeRef {
  return condition ? { kind: "nullable", of: type } : type;
}

/** A sample shows the namespace, and the name where an element is called after the type. */
function withContract(
  { id, contract }: ClassDeclaration | EnumDeclaration,
  { drafts, evidence, overrides }: Facts,
): { contract?: Contract } {
  const shown = evidence.contracts.get(id);
  const draft = drafts.get(id);
  if (!shown || !draft) return contract ? { contract } : {};
  const said = overrides.get(id)?.contract?.value;
  return {
    contract: {
      ...contractIn(said?.namespace ?? shown.namespace, draft),
      ...(shown.name !== undefined &&
        said?.name === undefined && { name: shown.name }),
      ...(shown.reference && { reference: true }),
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
  const asValue = new Set([
    ...operations.flatMap(({ response }) =>
      response ? idsWithin(response) : [],
    ),
    ...declarations.flatMap(valueTypesOf).flatMap(idsWithin),
  ]);
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
