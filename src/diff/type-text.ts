/** Types as a report shows them, much as C# writes them. */
import type { ScalarName } from "../schema/scalars.js";
import type { ListType, TypeRef } from "../schema/schema.js";
import { nameOf, type Indexed } from "./fields.js";

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

export function typeText(type: TypeRef, side: Indexed): string {
  switch (type.kind) {
    case "scalar":
      return words[type.scalar] ?? type.scalar;
    case "param":
      return type.name;
    case "unknown":
      return `unknown (${type.written})`;
    case "nullable":
      return `${typeText(type.of, side)}?`;
    case "list":
      return `${listNames[type.flavour]}<${typeText(type.items, side)}>`;
    case "map": {
      const name =
        type.flavour === "map" ? "Dictionary" : "IReadOnlyDictionary";
      return `${name}<${typeText(type.key, side)}, ${typeText(type.value, side)}>`;
    }
    case "ref": {
      const args = type.args.map((it) => typeText(it, side));
      const name = nameOf(type.id, side);
      return args.length === 0 ? name : `${name}<${args.join(", ")}>`;
    }
    default:
      return type satisfies never;
  }
}
