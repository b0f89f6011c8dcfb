/** What values are in TypeScript, where the user has a choice. */
import { scalars, type ScalarName } from "../schema/scalars.js";
import type { Schema, TypeRef } from "../schema/schema.js";
import { byId, isValueType, mapTypes } from "../schema/visit.js";
import { foreignTypes } from "./client.js";

export interface ValueOptions {
  /** 64-bit integers: as JSON.parse has them, or exact. */
  readonly int64: "number" | "bigint";
  /** Decimals: as JSON.parse has them, or with all their digits. */
  readonly decimal: "number" | "string";
  /** DateTime and DateTimeOffset: with all that .NET says, or as JavaScript's. */
  readonly dates: "string" | "Date";
  readonly bytes: "base64" | "Uint8Array";
  /** Null items of lists and dictionaries stay null. */
  readonly nullItems: boolean;
}

export const defaultValues: ValueOptions = {
  int64: "number",
  decimal: "number",
  dates: "string",
  bytes: "base64",
  nullItems: false,
};

/**
 * The schema with the types that give the chosen values.
 *
 * @param client The module whose types stay as it declares them: its `ResponseStatus` has
 *   `errors?: ResponseError[]`, whose items are never null.
 */
export function withValues(
  schema: Schema,
  options: ValueOptions,
  client?: string,
): Schema {
  const { int64, decimal, dates, bytes, nullItems } = options;
  const forms: Partial<Record<ScalarName, ScalarName>> = {
    ...(int64 === "bigint" && { long: "longBigint", ulong: "ulongBigint" }),
    ...(decimal === "string" && { decimal: "decimalString" }),
    ...(dates === "Date" && {
      dateTime: "dateTimeDate",
      dateTimeOffset: "dateTimeOffsetDate",
    }),
    ...(bytes === "Uint8Array" && { bytes: "bytesArray" }),
    ...objectForm(options),
  };
  if (Object.keys(forms).length === 0 && !nullItems) return schema;
  const declarations = byId(schema);
  const item = (type: TypeRef): TypeRef =>
    !nullItems || type.kind === "nullable" || isValueType(type, declarations)
      ? type
      : { kind: "nullable", of: type, reference: true };
  const shaped = mapTypes(schema, (type) => {
    switch (type.kind) {
      case "scalar":
        return { ...type, scalar: forms[type.scalar] ?? type.scalar };
      case "list":
        return { ...type, items: item(type.items) };
      case "map":
        return { ...type, key: keyForm(type.key), value: item(type.value) };
      default:
        return type;
    }
  });
  if (client === undefined) return shaped;
  const { names } = foreignTypes(schema, client);
  return {
    ...shaped,
    declarations: shaped.declarations.map((it) =>
      names.has(it.id) ? (declarations.get(it.id) ?? it) : it,
    ),
  };
}

/** A key is text, so what would be an object is in its text form. */
function keyForm(key: TypeRef): TypeRef {
  if (key.kind !== "scalar") return key;
  const { value, formOf } = scalars[key.scalar];
  return formOf && (value === "Date" || value === "Uint8Array")
    ? { ...key, scalar: formOf }
    : key;
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
