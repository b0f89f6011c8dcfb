/** The types that metadata refers to → draft types. Source: ServiceStack's MetadataTypes.cs. */
import { parseClrType } from "./csharp-types.js";
import type { DraftType, Fact } from "./draft.js";
import type { MetadataObject } from "./metadata-document.js";
import {
  fact,
  objectIn,
  stringIn,
  stringsIn,
  textIn,
  trueIn,
} from "./metadata-values.js";

/** A MetadataTypeName: ``{ "name": "List`1", "namespace": …, "genericArgs": ["Foo"] }``. */
export function typeNameOf(json: MetadataObject): Fact<DraftType> | undefined {
  const name = stringIn(json, "name");
  return name && { ...name, value: typeOf(name, json) };
}

/** The type of a MetadataPropertyType. */
export function propertyType(json: MetadataObject): Fact<DraftType> {
  const name = stringIn(json, "type");
  if (!name) return fact({ kind: "unknown", written: "" }, json);
  // Up to version 5, a struct is called `string`, which is no .NET name: its own is lost.
  const isLost = name.value === "string" && trueIn(json, "isValueType");
  return {
    ...name,
    value: isLost
      ? { kind: "unknown", written: name.value }
      : typeOf(name, json),
  };
}

/** The property says `typeNamespace` up to version 6.0. */
function typeOf({ value, at }: Fact<string>, json: MetadataObject): DraftType {
  const namespace = textIn(json, "namespace") ?? textIn(json, "typeNamespace");
  return parseClrType({
    text: value,
    at,
    ...(namespace !== undefined && { namespace }),
    args: argumentsOf(json),
  });
}

/** `["String", "List<Foo>"]`: arguments come without namespace and arity. */
export function argumentsOf(json: MetadataObject): readonly DraftType[] {
  return stringsIn(json, "genericArgs").map((it) =>
    it
      ? parseClrType({ text: it.value, at: it.at })
      : { kind: "unknown", written: "" },
  );
}

/** What an operation returns; up to version 5.8, its request says so. */
export function returnTypeOf(
  operation: MetadataObject,
): MetadataObject | undefined {
  const request = objectIn(operation, "request");
  return (
    objectIn(operation, "returnType") ??
    (request && objectIn(request, "returnMarkerTypeName"))
  );
}
