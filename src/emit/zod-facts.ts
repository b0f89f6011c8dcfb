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
  /** The classes that may stand in the place of another type. */
  readonly derived: ReadonlyMap<TypeId, readonly ClassDeclaration[]>;
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
 * The classes that `__type` may name in the place of a value, by what they derive from or
 * implement. A generic one would need the arguments of its base.
 */
export function derivedClasses(
  emitted: readonly Declaration[],
  { requests }: SchemaIndex,
): ReadonlyMap<TypeId, readonly ClassDeclaration[]> {
  const classes = emitted.filter((it) => it.kind === "class");
  const bases = new Map<TypeId, TypeId[]>();
  for (const { id, derived = [] } of classes)
    for (const it of derived) add(bases, it, id);
  const result = new Map<TypeId, ClassDeclaration[]>();
  for (const it of classes) {
    if (it.typeParams.length > 0 || it.collection || requests.has(it.id))
      continue;
    const interfaces = it.implements.map(({ id }) => id);
    for (const id of new Set([...(bases.get(it.id) ?? []), ...interfaces]))
      add(result, id, it);
  }
  return result;
}

function add<T>(lists: Map<TypeId, T[]>, id: TypeId, item: T): void {
  const list = lists.get(id);
  if (list) list.push(item);
  else lists.set(id, [item]);
}

function derivedOf(
  { id, typeParams }: ClassDeclaration | InterfaceDeclaration,
  { values, derived }: FileContext,
): readonly ClassDeclaration[] {
  return typeParams.length > 0 || !values.has(id)
    ? []
    : (derived.get(id) ?? []);
}

/** As `__type` has it; the simple name where no input told the namespace. */
function typeNameOf(
  { id, name, clr }: ClassDeclaration,
  index: SchemaIndex,
): string {
  return clrNameOf({ kind: "ref", id, args: [] }, index) ?? clr?.name ?? name;
}
