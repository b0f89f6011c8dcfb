import type {
  DraftDeclaration,
  DraftInterface,
  DraftName,
  DraftOperation,
  DraftOverride,
  DraftType,
} from "./draft.js";

/** Every name of a type that a declaration, an operation or an override mentions. */
export function namesIn(
  draft: DraftDeclaration | DraftOperation | DraftOverride,
): readonly DraftName[] {
  return "kind" in draft && draft.kind === "enum"
    ? []
    : mentionedTypes(draft).flatMap(namesInType);
}

/** What each of the three may have; none has all of it. */
type Mentioning = Partial<
  Pick<DraftOperation, "response"> &
    Pick<
      DraftOverride,
      "base" | "implements" | "collection" | "knownTypes" | "properties"
    > &
    Pick<DraftInterface, "extends">
>;

function mentionedTypes(draft: Mentioning): readonly DraftType[] {
  const { response, base, collection, knownTypes } = draft;
  const types = [
    response,
    base,
    collection,
    ...(draft.implements ?? []),
    ...(draft.extends ?? []),
    ...(draft.properties ?? []).map(({ type }) => type),
  ];
  return [
    ...types.flatMap((it) => it?.value ?? []),
    ...(knownTypes?.value ?? []),
  ];
}

function namesInType(type: DraftType): readonly DraftName[] {
  switch (type.kind) {
    case "name":
      return [type, ...type.args.flatMap(namesInType)];
    case "list":
      return namesInType(type.items);
    case "map":
      return [...namesInType(type.key), ...namesInType(type.value)];
    case "nullable":
      return namesInType(type.of);
    case "scalar":
    case "unknown":
      return [];
    default:
      return type satisfies never;
  }
}
