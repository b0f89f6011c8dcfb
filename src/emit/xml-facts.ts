/** What is not the same for every class: the facts that its mapper is given. */
import { scalars, type ScalarName } from "../schema/scalars.js";
import type { TypeId } from "../schema/schema.js";
import { hierarchy, typesWithin } from "../schema/visit.js";
import { clrNameOf } from "./clr-names.js";
import type { ClosedClass } from "./closed.js";
import { isAnyType } from "./contracts.js";
import type { KnownTypes } from "./known-types.js";
import type { Namespaces } from "./namespaces.js";
import type { Places } from "./places.js";
import { objectKey, stringLiteral } from "./text.js";
import type { SchemaIndex } from "./types.js";
import { typeNameOf } from "./union-view.js";
import { pure, type Mappers } from "./xml-mappers.js";
import type { Writable } from "./xml-writable.js";

/** What the views of a file depend on. */
export interface Context {
  readonly index: SchemaIndex;
  readonly places: Places;
  readonly mappers: Mappers;
  readonly namespaces: Namespaces;
  readonly writable: Writable;
  readonly known: KnownTypes;
  /** Classes that a union holds in place of another. */
  readonly standIns: ReadonlySet<TypeId>;
  /** The keys of classes that members hold, and others derive from. */
  readonly bases: ReadonlySet<string>;
  /** Classes that name themselves, which `object` may hold anywhere. */
  readonly selfKnown: readonly ClosedClass[];
}

/** A line each, as they stand in the object. */
export function factsOf(
  closed: ClosedClass,
  context: Context,
): readonly string[] {
  const { index, mappers, known, standIns } = context;
  const { id, abstract, struct, contract } = closed.declaration;
  const type =
    clrNameOf(closed.type, index) ??
    // Its union tells it by this name.
    (standIns.has(id) ? typeNameOf(closed.declaration, index) : undefined);
  const mayBe = known(closed)
    .filter((it) => it.kind !== "scalar" || hasMembers(it.scalar))
    .map((it) => mappers.known(it));
  if (holdsObjects(closed, index))
    for (const it of context.selfKnown) {
      const mapper = mappers.of(it.type);
      if (!mayBe.includes(mapper)) mayBe.push(`x.writeOnly(${mapper})`);
    }
  return [
    ...(closed.base ? [baseFact(closed, context)] : []),
    ...(type === undefined ? [] : [`type: ${stringLiteral(type)}`]),
    ...(abstract ? ["abstract: true"] : []),
    ...(struct ? ["struct: true"] : []),
    ...(contract?.reference ? ["reference: x.reference"] : []),
    ...(mayBe.length > 0 || context.bases.has(closed.key)
      ? [`derived: ${pure(`x.derived(() => [${mayBe.join(", ")}])`)}`]
      : []),
  ];
}

/** Whether a member, or an item in it, is `object` or an interface. */
function holdsObjects(
  { properties }: ClosedClass,
  index: SchemaIndex,
): boolean {
  return typesWithin(properties.map(({ type }) => type)).some((it) =>
    isAnyType(it, index),
  );
}

/** A base in another file may not be declared yet. */
function baseFact(closed: ClosedClass, context: Context): string {
  const mapper = pure(baseMapper(closed, context));
  return context.places.layout === "namespace"
    ? `get base() {\n    return ${mapper};\n  }`
    : `base: ${mapper}`;
}

/** XML has also those members of bases that the class hides (`new` in C#). */
function baseMapper(
  { base, declaration, properties }: ClosedClass,
  { index, mappers }: Context,
): string {
  const mapper = base ? mappers.of(base) : "undefined";
  const levels = hierarchy(declaration, index.declarations).slice(0, -1);
  const hidden = properties.flatMap(({ name, hides }) => {
    if (!hides) return [];
    const level = levels.findLast((it) =>
      it.properties.some((other) => other.name === name),
    );
    const hiddenName = `${level?.clr?.name ?? level?.name}::${name}`;
    return level ? [`${objectKey(name)}: ${stringLiteral(hiddenName)}`] : [];
  });
  return hidden.length > 0
    ? `x.hiding(${mapper}, { ${hidden.join(", ")} })`
    : mapper;
}

/** Built-in types are known anywhere; those with members in XML are not built in there. */
function hasMembers(scalar: ScalarName): boolean {
  const { formOf = scalar } = scalars[scalar];
  return scalars[formOf].contract === undefined;
}
