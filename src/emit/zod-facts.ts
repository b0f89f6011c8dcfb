/** What is not the same for every class: the facts that its schema is given. */
import type {
  ClassDeclaration,
  InterfaceDeclaration,
} from "../schema/schema.js";
import { hierarchy } from "../schema/visit.js";
import { isInAnyCase } from "./any-case.js";
import { objectKey, stringLiteral } from "./text.js";
import { typeNameOf } from "./union-view.js";
import type { WireForms } from "./wire-forms.js";
import type { ZodContext } from "./zod-expressions.js";

/** What the views of a file depend on. */
export interface FileContext extends ZodContext {
  readonly openEnums: boolean;
  readonly forms: WireForms;
}

/** A line each, as they stand in the object. */
export function factsOf(
  declaration: ClassDeclaration | InterfaceDeclaration,
  context: FileContext,
): readonly string[] {
  const { unknownKeys = "strip", assembly } = context.json;
  const { derived = [], text } = context.index.unions.get(declaration.id) ?? {};
  return [
    ...(isInAnyCase(declaration) ? ["anyCase: true,"] : []),
    ...(hasInheritedName(declaration, context) ? ["ownKeys: true,"] : []),
    ...(text ? ["text: true,"] : []),
    ...(unknownKeys === "strip"
      ? []
      : [`unknownKeys: ${stringLiteral(unknownKeys)},`]),
    ...(derived.length > 0
      ? [
          "derived: () => ({",
          ...derived.map(
            (it) =>
              `  ${objectKey(typeNameOf(it, context.index))}: ${it.name}Schema,`,
          ),
          "}),",
        ]
      : []),
    ...(derived.length > 0 && assembly !== undefined
      ? [`assembly: ${stringLiteral(assembly)},`]
      : []),
  ];
}

/** Whether a member is called like what every object inherits: `toString`. */
function hasInheritedName(
  declaration: ClassDeclaration | InterfaceDeclaration,
  { index }: FileContext,
): boolean {
  const levels =
    declaration.kind === "class"
      ? hierarchy(declaration, index.declarations)
      : [declaration];
  return levels.some(({ properties }) =>
    properties.some(({ name }) => name in Object.prototype),
  );
}
