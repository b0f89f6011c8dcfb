/** Types as a report shows them, much as C# writes them. */
import type { ScalarName } from "../schema/scalars.js";
import type { ListType, TypeId, TypeRef } from "../schema/schema.js";
import { nameOf, type Context, type Indexed } from "./fields.js";

const listNames: Readonly<Record<ListType["flavour"], string>> = {
  list: "List",
  array: "Array",
  set: "ISet",
  readonlyList: "IReadOnlyList",
  opaque: "Queue",
};

/** What a listing says where it does not tell the type, shown as other unknown types are. */
const words: Readonly<Partial<Record<ScalarName, string>>> = {
  anyString: "unknown (string)",
  anyNumber: "unknown (number)",
};

/** Two types as a report shows them: by their full names where others do not tell them apart. */
export function typeTexts(
  old: TypeRef,
  now: TypeRef,
  { old: before, now: after }: Pick<Context, "old" | "now">,
): { readonly old: string; readonly now: string } {
  const texts = { old: typeText(old, before), now: typeText(now, after) };
  return texts.old === texts.now
    ? {
        old: typeText(old, before, fullName),
        now: typeText(now, after, fullName),
      }
    : texts;
}

type NameOf = (id: TypeId, side: Indexed) => string;

/** ``Acme.Page`1`` → `Acme.Page`; the arguments follow. */
function fullName(id: TypeId, side: Indexed): string {
  return side.declarations.get(id)?.clr
    ? id.replace(/`\d+$/, "")
    : nameOf(id, side);
}

export function typeText(
  type: TypeRef,
  side: Indexed,
  naming: NameOf = nameOf,
): string {
  switch (type.kind) {
    case "scalar":
      return words[type.scalar] ?? type.scalar;
    case "param":
      return type.name;
    case "unknown":
      return `unknown (${type.written})`;
    case "nullable":
      return `${typeText(type.of, side, naming)}?`;
    case "list":
      return `${listNames[type.flavour]}<${typeText(type.items, side, naming)}>`;
    case "map": {
      const name =
        type.flavour === "map" ? "Dictionary" : "IReadOnlyDictionary";
      return `${name}<${typeText(type.key, side, naming)}, ${typeText(type.value, side, naming)}>`;
    }
    case "ref": {
      const args = type.args.map((it) => typeText(it, side, naming));
      const name = naming(type.id, side);
      return args.length === 0 ? name : `${name}<${args.join(", ")}>`;
    }
    default:
      return type satisfies never;
  }
}
