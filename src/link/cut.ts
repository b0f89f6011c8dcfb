/** What is left of a type where others are taken out of the schema. */
import type {
  Declaration,
  Property,
  ReferenceType,
  TypeId,
  TypeRef,
} from "../schema/schema.js";

/** A type that is not kept is `unknown`, by its simple name. */
export function cutType(type: TypeRef, kept: ReadonlySet<TypeId>): TypeRef {
  switch (type.kind) {
    case "ref":
      return kept.has(type.id)
        ? { ...type, args: type.args.map((it) => cutType(it, kept)) }
        : { kind: "unknown", written: type.id.replaceAll(/^.*\.|`\d+$/g, "") };
    case "list":
      return { ...type, items: cutType(type.items, kept) };
    case "map":
      return {
        ...type,
        key: cutType(type.key, kept),
        value: cutType(type.value, kept),
      };
    case "nullable": {
      const of = cutType(type.of, kept);
      return of.kind === "unknown" ? of : { ...type, of };
    }
    case "scalar":
    case "param":
    case "unknown":
      return type;
    default:
      return type satisfies never;
  }
}

/** Interfaces and known types that are not kept are left out: no value depends on them. */
export function cutDeclaration(
  declaration: Declaration,
  kept: ReadonlySet<TypeId>,
): Declaration {
  switch (declaration.kind) {
    case "enum":
      return declaration;
    case "interface":
      return {
        ...declaration,
        extends: references(declaration.extends, kept),
        properties: properties(declaration.properties, kept),
      };
    case "class": {
      const { base, collection, derived, knownTypes } = declaration;
      const items = collection && cutType(collection, kept);
      const others = derived?.filter((id) => kept.has(id)) ?? [];
      const { derived: _, ...rest } = declaration;
      return {
        ...rest,
        ...(base && { base: reference(base, kept) }),
        implements: references(declaration.implements, kept),
        ...((items?.kind === "list" || items?.kind === "map") && {
          collection: items,
        }),
        ...(knownTypes && {
          knownTypes: knownTypes
            .map((it) => cutType(it, kept))
            .filter((it) => it.kind !== "unknown"),
        }),
        ...(others.length > 0 && { derived: others }),
        properties: properties(declaration.properties, kept),
      };
    }
    default:
      return declaration satisfies never;
  }
}

function references(
  types: readonly ReferenceType[],
  kept: ReadonlySet<TypeId>,
): readonly ReferenceType[] {
  return types
    .filter(({ id }) => kept.has(id))
    .map((it) => reference(it, kept));
}

function reference(
  type: ReferenceType,
  kept: ReadonlySet<TypeId>,
): ReferenceType {
  return { ...type, args: type.args.map((it) => cutType(it, kept)) };
}

/** A member of a type that is not known may be missing, as any of such a type may. */
function properties(
  all: readonly Property[],
  kept: ReadonlySet<TypeId>,
): readonly Property[] {
  return all.map((property) => {
    const type = cutType(property.type, kept);
    const isLost = type.kind === "unknown" && property.type.kind !== "unknown";
    return { ...property, type, ...(isLost && { optional: true }) };
  });
}
