/**
 * Generic types whose definition the metadata does not give. An operation's response is a generic
 * type in a form that every version has changed, here for `PageResult<CustomerInfo>`:
 *
 * | version       | genericArgs        | a member        |
 * | ------------- | ------------------ | --------------- |
 * | 6.0           | `["'T"]`           | `'T`            |
 * | 6.4 to 8.0    | `["CustomerInfo"]` | `CustomerInfo`  |
 * | 8.5 and later | `["T"]`            | `CustomerInfo`  |
 *
 * Only what the operation returns names the arguments in every version.
 */
import { scalars } from "../schema/scalars.js";
import { namesIn } from "./draft-names.js";
import type { DraftClass, DraftProperty, DraftType, Fact } from "./draft.js";
import type { Place } from "../source/source-text.js";
import type { MetadataObject } from "./metadata-document.js";
import { argumentsOf } from "./metadata-references.js";
import { stringsIn, trueIn } from "./metadata-values.js";

/** A generic class with its members closed over arguments. */
export interface Instance {
  readonly declaration: DraftClass;
  readonly args: readonly DraftType[];
}

/**
 * The arguments of a type that is closed; undefined where its `genericArgs` are the names of its
 * parameters, which look the same.
 */
export function closedArguments(
  json: MetadataObject,
  isDeclared: (name: string) => boolean,
): readonly DraftType[] | undefined {
  if (trueIn(json, "isGenericTypeDef")) return undefined;
  if (stringsIn(json, "genericArgs").some((it) => it?.value.startsWith("'")))
    return undefined;
  const args = argumentsOf(json);
  const isClosed = args.some(
    (it) =>
      it.kind !== "name" ||
      it.args.length > 0 ||
      isDeclared(it.name) ||
      scalarNames.has(`System.${it.name}`),
  );
  return isClosed ? args : undefined;
}

const scalarNames: ReadonlySet<string> = new Set(
  Object.values(scalars).flatMap((it) => ("clr" in it ? [it.clr] : [])),
);

/** Whether the members mention the parameters, as those of a definition do. */
export function usesParameters(declaration: DraftClass): boolean {
  return namesIn(declaration).some(
    ({ name, args }) =>
      args.length === 0 && declaration.typeParams.includes(name),
  );
}

/**
 * A definition that is right for all the instances there are: a type is a parameter where it is that
 * parameter's argument in each of them. With `Page<int> { total: int; items: List<int> }` alone,
 * `total` becomes a `T`, too, which does no harm until another instance shows that it is none.
 */
export function generalise(
  instances: readonly [Instance, ...Instance[]],
  typeParams: readonly string[],
): DraftClass {
  const [{ declaration }] = instances;
  const args = instances.map((it) => it.args.map(textOf));
  const lift = (
    select: (of: DraftClass) => Fact<DraftType> | undefined,
  ): Fact<DraftType> | undefined => {
    const facts = instances.flatMap((it) => select(it.declaration) ?? []);
    const [first, ...more] = facts;
    // Instances that differ in their members cannot be compared.
    if (!first || facts.length < instances.length) return first;
    const types = [first.value, ...more.map(({ value }) => value)] as const;
    return {
      ...first,
      value: lifted(types, { args, typeParams, at: first.at }),
    };
  };
  const base = lift((it) => it.base);
  const collection = lift((it) => it.collection);
  return {
    ...declaration,
    typeParams,
    ...(base && { base }),
    ...((collection?.value.kind === "list" ||
      collection?.value.kind === "map") && {
      collection: { ...collection, value: collection.value },
    }),
    properties: declaration.properties.map((property): DraftProperty => {
      const type = lift(
        ({ properties }) =>
          properties.find(({ name }) => name === property.name)?.type,
      );
      return { ...property, ...(type && { type }) };
    }),
  };
}

interface Lifting {
  /** Of each instance, as text. */
  readonly args: readonly (readonly string[])[];
  readonly typeParams: readonly string[];
  readonly at: Place;
}

/** One type of the definition, from the same type of each instance. */
function lifted(
  types: readonly [DraftType, ...DraftType[]],
  lifting: Lifting,
): DraftType {
  const { args, typeParams, at } = lifting;
  const [first, ...more] = types;
  const texts = types.map(textOf);
  const param = typeParams.find((_, position) =>
    texts.every((text, index) => args[index]?.[position] === text),
  );
  if (param !== undefined) return { kind: "name", name: param, args: [], at };
  const parts = partsOf(first);
  return withParts(
    first,
    parts.map((part, index) =>
      lifted([part, ...more.map((it) => partsOf(it)[index] ?? it)], lifting),
    ),
  );
}

/** The types that a type is made of. */
function partsOf(type: DraftType): readonly DraftType[] {
  switch (type.kind) {
    case "name":
      return type.args;
    case "list":
      return [type.items];
    case "map":
      return [type.key, type.value];
    case "nullable":
      return [type.of];
    case "scalar":
    case "unknown":
      return [];
    default:
      return type satisfies never;
  }
}

function withParts(type: DraftType, parts: readonly DraftType[]): DraftType {
  const [first, second] = parts;
  switch (type.kind) {
    case "name":
      return { ...type, args: parts };
    case "list":
      return { ...type, items: first ?? type.items };
    case "map":
      return { ...type, key: first ?? type.key, value: second ?? type.value };
    case "nullable":
      return { ...type, of: first ?? type.of };
    case "scalar":
    case "unknown":
      return type;
    default:
      return type satisfies never;
  }
}

/** Equal texts are equal types: without namespaces, which arguments do not have. */
function textOf(type: DraftType): string {
  const parts = partsOf(type).map(textOf).join(",");
  const name = type.kind === "name" ? type.name : "";
  const rest =
    type.kind === "scalar"
      ? type.scalar
      : type.kind === "unknown"
        ? type.written
        : "";
  return `${type.kind} ${name}${rest}<${parts}>`;
}
