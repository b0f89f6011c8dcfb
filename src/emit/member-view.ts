/** A member of a class or interface. */
import type { Property } from "../schema/schema.js";
import { docView, fieldName, printWidth, type DocView } from "./text.js";
import { typeExpression, type SchemaIndex } from "./types.js";

export interface MemberView {
  readonly doc: DocView;
  /** `ended` or `log?`, quoted where needed. */
  readonly name: string;
  readonly type: string;
  /** The type's alternatives, each on a line, where one line is too short. */
  readonly alternatives: readonly string[] | undefined;
  /** The type on a line of its own: what prettier gives an object that may be null. */
  readonly broken: boolean;
}

export function memberView(property: Property, index: SchemaIndex): MemberView {
  const name = fieldName(property.name) + (property.optional ? "?" : "");
  const distinct = alternativesOf(property, index);
  const type = distinct.join(" | ");
  const isLong = `  declare ${name}: ${type};`.length > printWidth;
  const isObject = type.startsWith("{");
  return {
    doc: docView([property.doc]),
    name,
    type,
    alternatives:
      isLong && !isObject && distinct.length > 1 ? distinct : undefined,
    broken: isLong && isObject,
  };
}

/** The types of which a value has one. */
export function alternativesOf(
  { type, optional }: Property,
  index: SchemaIndex,
): readonly string[] {
  const value = typeExpression(
    type.kind === "nullable" ? type.of : type,
    index,
  );
  // `unknown | null` is `unknown`.
  if (value === "unknown") return [value];
  return [
    value,
    ...(optional || type.kind === "nullable" ? ["null"] : []),
    ...(optional ? ["undefined"] : []),
  ];
}
