/** The type of what may stand in a class's place: `AnyShape`. */
import type { ClassDeclaration, Declaration } from "../schema/schema.js";
import { clrNameOf } from "./clr-names.js";
import type { DeclarationView } from "./emitter.js";
import type { Imported } from "./imports.js";
import { dataImport, importOf } from "./mentions.js";
import { printWidth, stringLiteral } from "./text.js";
import { dataOf, type SchemaIndex } from "./types.js";
import type { Union } from "./unions.js";

/** As `__type` has it; the simple name where no input told the namespace. */
export function typeNameOf(
  { id, name, clr }: ClassDeclaration,
  index: SchemaIndex,
): string {
  return clrNameOf({ kind: "ref", id, args: [] }, index) ?? clr?.name ?? name;
}

export interface UnionView extends DeclarationView {
  readonly partial: "union";
  readonly doc: string;
  readonly name: string;
  readonly alternatives: readonly string[];
  /** All of them, where they fit on a line. */
  readonly line: string | undefined;
  /** The line is one of its own. */
  readonly broken: boolean;
}

/** What the view mentions. */
export function unionImports(
  declaration: Declaration,
  { derived, text }: Union,
  index: SchemaIndex,
): readonly Imported[] {
  return [
    importOf(declaration, true, index),
    ...(text ? [] : dataImport(declaration, index)),
    ...(text ? [] : derived).flatMap((it) => [
      importOf(it, true, index),
      ...dataImport(it, index),
    ]),
  ];
}

export function unionView(
  { id, name: of }: Declaration,
  { name, derived, text }: Union,
  index: SchemaIndex,
): UnionView {
  const alternatives = text
    ? [of, "string"]
    : [
        `(${dataOf(id, of, index)} & { __type?: undefined })`,
        ...derived.map(
          (it) =>
            `(${dataOf(it.id, it.name, index)} & { __type: ${stringLiteral(typeNameOf(it, index))} })`,
        ),
      ];
  const line = alternatives.join(" | ");
  const fits = `  ${line};`.length <= printWidth;
  return {
    partial: "union",
    doc: text
      ? `\`${of}\`, or its text where the server writes that; XML cannot be written of it.`
      : `\`${of}\`, or what derives from it: \`__type\` tells which.`,
    name,
    alternatives,
    line: fits ? line : undefined,
    broken: fits && `export type ${name} = ${line};`.length > printWidth,
  };
}
