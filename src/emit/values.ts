/** What values are in TypeScript, where the user has a choice. */
import type { ScalarName } from "../schema/scalars.js";
import type { Schema, TypeRef } from "../schema/schema.js";
import { byId, isValueType, mapTypes } from "../schema/visit.js";

export interface ValueOptions {
  /** 64-bit integers: as JSON.parse has them, or exact. */
  readonly int64: "number" | "bigint";
  /** Decimals: as JSON.parse has them, or with all their digits. */
  readonly decimal: "number" | "string";
  /** Null items of lists and dictionaries stay null. */
  readonly nullItems: boolean;
}

export const defaultValues: ValueOptions = {
  int64: "number",
  decimal: "number",
  nullItems: false,
};

/** The schema with the types that give the chosen values. */
export function withValues(schema: Schema, options: ValueOptions): Schema {
  const { int64, decimal, nullItems } = options;
  const forms: Partial<Record<ScalarName, ScalarName>> = {
    ...(int64 === "bigint" && { long: "longBigint", ulong: "ulongBigint" }),
    ...(decimal === "string" && { decimal: "decimalString" }),
    ...objectForm(options),
  };
  if (Object.keys(forms).length === 0 && !nullItems) return schema;
  const declarations = byId(schema);
  const item = (type: TypeRef): TypeRef =>
    !nullItems || type.kind === "nullable" || isValueType(type, declarations)
      ? type
      : { kind: "nullable", of: type, reference: true };
  return mapTypes(schema, (type) => {
    switch (type.kind) {
      case "scalar":
        return { ...type, scalar: forms[type.scalar] ?? type.scalar };
      case "list":
        return { ...type, items: item(type.items) };
      case "map":
        return { ...type, value: item(type.value) };
      default:
        return type;
    }
  });
}

/** An `object` may hold any of them. */
function objectForm({
  int64,
  decimal,
}: ValueOptions): Partial<Record<ScalarName, ScalarName>> {
  if (int64 === "bigint")
    return { object: decimal === "string" ? "objectExact" : "objectBigint" };
  return decimal === "string" ? { object: "objectString" } : {};
}
