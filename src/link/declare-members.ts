/** Members of draft declarations → properties, and members of enums. */
import type {
  DraftEnumMember,
  DraftProperty,
  Fact,
  TextCase,
} from "../parse/draft.js";
import type { Attribute, EnumMember, Property } from "../schema/schema.js";
import { jsonNameOf, xmlNameOf } from "./names.js";
import type { Context, Resolver } from "./resolve.js";

export function declareProperty(
  draft: DraftProperty,
  context: Context,
  resolver: Resolver,
  textCase: TextCase | undefined,
): Property {
  const constraints = draft.attributes.flatMap(({ value }) =>
    constraintIn(value),
  );
  const jsonName = jsonNameOf(draft, textCase);
  return {
    // What the client sends as it is has to have the wire's name.
    name: jsonName,
    jsonName,
    xmlName: xmlNameOf(draft),
    ...(draft.order && { order: draft.order.value }),
    type: resolver.type(draft.type.value, context),
    optional: draft.optional?.value ?? true,
    ...(draft.required?.value === true && { required: true }),
    ...(draft.emitDefault?.value === false && { emitDefault: false }),
    ...(draft.hides?.value && { hides: true }),
    ...(draft.readOnly?.value && { readOnly: true }),
    ...wiresOf(draft),
    ...(constraints.length > 0 && { constraints }),
    ...(draft.doc && { doc: draft.doc.value }),
  };
}

/** Attributes that say what a value may be. Source: NativeTypesFeature.cs, ExportAttribute. */
const constraintNames: ReadonlySet<string> = new Set([
  "Validate",
  "StringLength",
  "Required",
  "Range",
  "ApiAllowableValues",
]);

/** Of `[ApiMember]`, which says much else, the format. */
function constraintIn(attribute: Attribute): readonly Attribute[] {
  const { name, args } = attribute;
  const format = args.filter((it) => it.name === "Format");
  if (name === "ApiMember" && format.length > 0)
    return [{ name, args: format }];
  return constraintNames.has(name) ? [attribute] : [];
}

/** A member without a number is one more than the member before, as in C#. */
export function declareMembers(
  members: readonly DraftEnumMember[],
  hasContract: boolean,
): EnumMember[] {
  let next = 0n;
  return members.map((member) => {
    const { name, value, text } = member;
    const number = value ? BigInt(value.value) : next;
    next = number + 1n;
    const json = text?.value ?? name;
    // XML has the [EnumMember] value only where the enum has [DataContract].
    const xml = member.xml?.value ?? (hasContract ? json : name);
    return {
      name,
      value: String(number),
      json,
      ...(xml !== name && { xml }),
      ...wiresOf(member),
      ...(member.doc && { doc: member.doc.value }),
    };
  });
}

/** Nothing is said of a member that travels on both. */
function wiresOf<T extends string>({
  wires,
}: {
  readonly wires?: Fact<T | "both">;
}): { readonly wires?: Exclude<T, "both"> } {
  return wires && wires.value !== "both"
    ? { wires: wires.value as Exclude<T, "both"> }
    : {};
}
