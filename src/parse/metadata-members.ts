/** MetadataPropertyType → properties; the lists of an enum → its members. */
import { withAllowable, withAllowableAttribute } from "./allowable-values.js";
import { memberFacts } from "./attribute-facts.js";
import type { DraftEnumMember, DraftProperty } from "./draft.js";
import { allowableIn, attributesOf } from "./metadata-attributes.js";
import type { MetadataObject } from "./metadata-document.js";
import { propertyType } from "./metadata-references.js";
import {
  booleanIn,
  numberIn,
  objectIn,
  objectsIn,
  stringIn,
  stringsIn,
  trueIn,
} from "./metadata-values.js";

export function propertiesOf(json: MetadataObject): readonly DraftProperty[] {
  const hasContract = objectIn(json, "dataContract") !== undefined;
  return objectsIn(json, "properties").flatMap((it) => {
    const name = stringIn(it, "name");
    if (!name) return [];
    const member = objectIn(it, "dataMember");
    const doc = stringIn(it, "description");
    const readOnly = trueIn(it, "readOnly");
    const attributes = attributesOf(it);
    const allowable = allowableIn(it);
    return [
      {
        name: name.value,
        naming: "clr" as const,
        at: name.at,
        type: propertyType(it),
        ...(member && dataMemberFacts(member, hasContract)),
        ...requiredFacts(it, member, attributes),
        ...(readOnly && { readOnly }),
        ...withAllowable(doc, allowable),
        attributes: withAllowableAttribute(attributes, allowable),
      },
    ];
  });
}

type DataMemberFacts = Pick<
  DraftProperty,
  "jsonName" | "xmlName" | "order" | "emitDefault"
>;

/**
 * `[DataMember]` without `[DataContract]` renames in JSON alone: DataContract XML knows it only
 * inside a contract.
 */
function dataMemberFacts(
  member: MetadataObject,
  hasContract: boolean,
): DataMemberFacts {
  const name = stringIn(member, "name");
  const order = numberIn(member, "order");
  const emitDefault = booleanIn(member, "emitDefaultValue");
  return {
    ...(name && { jsonName: name }),
    ...(name && hasContract && { xmlName: name }),
    // Version 4.0.24 writes an order that is not given as -1.
    ...(order && order.value >= 0 && hasContract && { order }),
    ...(emitDefault?.value === false && { emitDefault }),
  };
}

type RequiredFacts = Pick<DraftProperty, "required" | "optional">;

/**
 * `isRequired: false` is what versions 6.5 to 8.9 say of `string?`. Where it is missing, nothing is
 * said: later versions say nothing of `string?` either.
 */
function requiredFacts(
  property: MetadataObject,
  member: MetadataObject | undefined,
  attributes: DraftProperty["attributes"],
): RequiredFacts {
  const said = booleanIn(property, "isRequired");
  const required =
    (member && trueIn(member, "isRequired")) ??
    said ??
    memberFacts(attributes).required;
  return {
    ...(required && { required }),
    ...(said?.value === false && { optional: { ...said, value: true } }),
  };
}

/**
 * Metadata leaves the numbers out where they are 0, 1, 2, …, and the texts where each is its
 * member's name.
 */
export function enumMembersOf(
  json: MetadataObject,
): readonly DraftEnumMember[] {
  const values = stringsIn(json, "enumValues");
  const texts = stringsIn(json, "enumMemberValues");
  const docs = stringsIn(json, "enumDescriptions");
  return stringsIn(json, "enumNames").flatMap((name, index) => {
    if (!name) return [];
    const value = values[index];
    const text = texts[index];
    const doc = docs[index];
    return [
      {
        name: name.value,
        at: name.at,
        ...(value && /^-?\d+$/.test(value.value) && { value }),
        ...(text && { text }),
        ...(doc && { doc }),
      },
    ];
  });
}
