/** Which members may be missing, and which may be null. */
import type { Property, TypeRef } from "../schema/schema.js";
import { isValueType, type DeclarationsById } from "../schema/visit.js";

/** Which members may be missing: what .NET can leave out, all, or those with a `?` in a listing. */
export type OptionalPolicy = "references" | "all" | "listing";

/**
 * A `?` in a listing is no promise: its rule changed five times. What .NET can leave out may be
 * missing: reference types and `Nullable<T>`. Any member of a request may be, unless required.
 *
 * @param listed Whether the inputs say that it may be missing.
 */
export function withOptionality(
  written: Property,
  listed: boolean,
  ofRequest: boolean,
  known: DeclarationsById,
  policy: OptionalPolicy,
): Property {
  const property = withoutAnnotation(written, known);
  const isValue = isValueType(property.type, known);
  return {
    ...property,
    type: nullableIf(isValue && listed, property.type),
    optional: ofRequest
      ? property.required !== true
      : policy === "all" || listed || (policy === "references" && !isValue),
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
