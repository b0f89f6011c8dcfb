/** What is not the same for every class: the facts that its schema is given. */
import type {
  ClassDeclaration,
  Declaration,
  InterfaceDeclaration,
  TypeId,
} from "../schema/schema.js";
import { clrNameOf } from "./clr-names.js";
import { objectKey, stringLiteral } from "./text.js";
import type { SchemaIndex } from "./types.js";
import type { ZodContext } from "./zod-expressions.js";

/** What the views of a file depend on. */
export interface FileContext extends ZodContext {
  readonly openEnums: boolean;
  /** Types that occur as a value. */
  readonly values: ReadonlySet<TypeId>;
  readonly emitted: readonly Declaration[];
}

/** A line each, as they stand in the object. */
export function factsOf(
  declaration: ClassDeclaration | InterfaceDeclaration,
  context: FileContext,
): readonly string[] {
  const { unknownKeys = "strip", assembly } = context.json;
  const derived = derivedOf(declaration, context);
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

/**
 * The classes that `__type` may name in the place of a value: those that derive from a class, or
 * implement an interface. A generic one would need the arguments of its base.
 */
function derivedOf(
  declaration: ClassDeclaration | InterfaceDeclaration,
  { index, values, emitted }: FileContext,
): readonly ClassDeclaration[] {
  if (declaration.typeParams.length > 0 || !values.has(declaration.id))
    return [];
  const ids = new Set(
    declaration.kind === "class" ? (declaration.derived ?? []) : [],
  );
  return emitted.filter(
    (it) =>
      it.kind === "class" &&
      (ids.has(it.id) ||
        it.implements.some(({ id }) => id === declaration.id)) &&
      it.typeParams.length === 0 &&
      it.collection === undefined &&
      !index.requests.has(it.id),
  ) as readonly ClassDeclaration[];
}

/** As `__type` has it; the simple name where no input told the namespace. */
function typeNameOf(
  { id, name, clr }: ClassDeclaration,
  index: SchemaIndex,
): string {
  return clrNameOf({ kind: "ref", id, args: [] }, index) ?? clr?.name ?? name;
}
