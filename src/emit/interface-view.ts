/** An interface, also one that a class of generated code has to implement for the client. */
import type { InterfaceDeclaration } from "../schema/schema.js";
import type { DeclarationView } from "./emitter.js";
import type { Imported } from "./imports.js";
import { memberView, type MemberView } from "./member-view.js";
import { referenceImports, typeImports } from "./mentions.js";
import { isReturn } from "../schema/returns.js";
import { returnMethods } from "./request-methods.js";
import { docView, type DocView } from "./text.js";
import { typeParameters, usedOrMarked } from "./type-parameters.js";
import { referenceExpression, type SchemaIndex } from "./types.js";

export interface InterfaceView extends DeclarationView {
  readonly partial: "interface";
  readonly doc: DocView;
  readonly heading: string;
  readonly members: readonly MemberView[];
  readonly empty: boolean;
  /** What `IReturn<T>` asks for: `createResponse(): T`. */
  readonly method: string | undefined;
}

/** What the view mentions. */
export function interfaceImports(
  { extends: bases, properties }: InterfaceDeclaration,
  index: SchemaIndex,
): readonly Imported[] {
  return [
    ...bases.flatMap((it) => referenceImports(it, index)),
    ...properties.flatMap(({ type }) => typeImports(type, index)),
  ];
}

export function interfaceView(
  declaration: InterfaceDeclaration,
  index: SchemaIndex,
): InterfaceView {
  const bases = declaration.extends.map((it) => referenceExpression(it, index));
  const method = isReturn(declaration.id)
    ? returnMethods[declaration.id]
    : undefined;
  const heading = `export interface ${declaration.name}${typeParameters(usedOrMarked(declaration))}`;
  return {
    partial: "interface",
    doc: docView([declaration.doc]),
    heading:
      bases.length > 0 ? `${heading} extends ${bases.join(", ")}` : heading,
    empty: declaration.properties.length === 0 && method === undefined,
    members: declaration.properties.map((it) => memberView(it, index)),
    method,
  };
}
