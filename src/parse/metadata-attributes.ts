/** MetadataAttribute → attributes. Source: ServiceStack's NativeTypesMetadata.cs, ToMetadataAttribute. */
import type { Attribute, AttributeArgument } from "../schema/schema.js";
import type { Allowable } from "./allowable-values.js";
import type { Fact } from "./draft.js";
import type { MetadataObject } from "./metadata-document.js";
import {
  fact,
  numberIn,
  objectsIn,
  stringsIn,
  textIn,
} from "./metadata-values.js";
import { canonicalAttribute } from "./validation-attributes.js";

export function attributesOf(json: MetadataObject): readonly Fact<Attribute>[] {
  return objectsIn(json, "attributes").flatMap((it) => {
    const name = textIn(it, "name");
    if (name === undefined) return [];
    const args = [
      ...objectsIn(it, "constructorArgs").map((argument) => ({
        value: valueOf(argument),
      })),
      ...objectsIn(it, "args").map((argument) => ({
        name: textIn(argument, "name") ?? "",
        value: valueOf(argument),
      })),
    ];
    return [fact(canonicalAttribute({ name, args }), it)];
  });
}

/** Values are text, whatever their type; an enum's `Kind.Member` and `typeof(X)` stay as they are. */
function valueOf(argument: MetadataObject): AttributeArgument["value"] {
  const value = textIn(argument, "value");
  if (value === undefined) return null;
  const type = textIn(argument, "type") ?? "";
  return readers.get(type)?.(value) ?? value;
}

type Reader = (text: string) => number | boolean | undefined;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["Boolean", (text) => booleans.get(text.toLowerCase())],
  ...[
    "Byte",
    "SByte",
    "Int16",
    "UInt16",
    "Int32",
    "UInt32",
    "Int64",
    "UInt64",
    "Single",
    "Double",
    "Decimal",
  ].map((type): [string, Reader] => [type, readNumber]),
]);

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** Undefined for what a double would change: then the text stays. */
function readNumber(text: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  return Number.isInteger(number) && !Number.isSafeInteger(number)
    ? undefined
    : number;
}

/** `[ApiAllowableValues]`, which metadata turns into members of the property. */
export function allowableIn(json: MetadataObject): Fact<Allowable> | undefined {
  const minimum = numberIn(json, "allowableMin");
  const maximum = numberIn(json, "allowableMax");
  const values = stringsIn(json, "allowableValues").flatMap((it) =>
    it ? [it.value] : [],
  );
  return minimum || maximum || values.length > 0
    ? fact(
        {
          values,
          ...(minimum && { minimum: minimum.value }),
          ...(maximum && { maximum: maximum.value }),
        },
        json,
      )
    : undefined;
}
