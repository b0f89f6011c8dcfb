/** Types as a user wrote them. */
import type { DraftType } from "../parse/draft.js";

/** Two types that differ, each with as many namespaces as it takes to tell them apart. */
export function inWords(
  first: DraftType,
  second: DraftType,
): readonly [string, string] {
  const short = [written(first), written(second)] as const;
  return short[0] === short[1]
    ? [written(first, true), written(second, true)]
    : short;
}

export function written(type: DraftType, withNamespace = false): string {
  const inner = (it: DraftType): string => written(it, withNamespace);
  switch (type.kind) {
    case "name": {
      const prefix =
        withNamespace && type.namespace ? `${type.namespace}.` : "";
      const args = type.args.map(inner).join(", ");
      return `${prefix}${type.name}${args && `<${args}>`}`;
    }
    case "list":
      return `${inner(type.items)}[]`;
    case "map":
      return `Dictionary<${inner(type.key)}, ${inner(type.value)}>`;
    case "nullable":
      return `${inner(type.of)}?`;
    case "scalar":
      return scalarWords[type.scalar] ?? type.scalar;
    case "unknown":
      return type.written;
    default:
      return type satisfies never;
  }
}

const scalarWords: Readonly<Record<string, string>> = {
  anyString: "string",
  anyNumber: "number",
  bool: "boolean",
  bytes: "byte[]",
};
