/** What is not the same for every class: the facts that its schema is given. */
import type {
  ClassDeclaration,
  Declaration,
  InterfaceDeclaration,
} from "../schema/schema.js";
import { objectKey, stringLiteral } from "./text.js";
import { typeNameOf } from "./union-view.js";
import type { ZodContext } from "./zod-expressions.js";

/** What the views of a file depend on. */
export interface FileContext extends ZodContext {
  readonly openEnums: boolean;
}

/** A line each, as they stand in the object. */
export function factsOf(
  declaration: ClassDeclaration | InterfaceDeclaration,
  context: FileContext,
): readonly string[] {
  const { unknownKeys = "strip", assembly } = context.json;
  const derived = context.index.unions.get(declaration.id)?.derived ?? [];
  return [
    ...(isInAnyCase(declaration) ? ["anyCase: true,"] : []),
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

/** ServiceStack writes `key` and System.Text.Json `Key`, or the other way round. */
function isInAnyCase({ clr }: Declaration): boolean {
  const name = clr && `${clr.namespace}.${clr.name}`;
  return (
    name === "System.Collections.Generic.KeyValuePair" ||
    name === "System.Tuple"
  );
}
