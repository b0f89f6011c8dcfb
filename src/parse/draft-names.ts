import type {
  DraftDeclaration,
  DraftName,
  DraftOperation,
  DraftType,
} from "./draft.js";

/** Every name of a type that a declaration or operation mentions. */
export function namesIn(
  draft: DraftDeclaration | DraftOperation,
): readonly DraftName[] {
  return mentionedTypes(draft).flatMap(namesInType);
}

function mentionedTypes(
  draft: DraftDeclaration | DraftOperation,
): readonly DraftType[] {
  if (!("kind" in draft)) return draft.response ? [draft.response.value] : [];
  switch (draft.kind) {
    case "enum":
      return [];
    case "interface":
      return [...draft.extends, ...draft.properties.map((it) => it.type)].map(
        ({ value }) => value,
      );
    case "class":
      return [
        ...(draft.knownTypes?.value ?? []),
        ...[
          ...(draft.base ? [draft.base] : []),
          ...draft.implements,
          ...(draft.collection ? [draft.collection] : []),
          ...draft.properties.map((it) => it.type),
        ].map(({ value }) => value),
      ];
    default:
      return draft satisfies never;
  }
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
