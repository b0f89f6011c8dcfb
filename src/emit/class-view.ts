/** A class: its heading, members and constructor, and the methods of a request. */
import { isReturn } from "../schema/returns.js";
import type { ClassDeclaration, Operation } from "../schema/schema.js";
import {
  baseExpression,
  baseImports,
  type ClassForm,
} from "./class-members.js";
import type { DeclarationView } from "./emitter.js";
import type { Imported } from "./imports.js";
import { memberView, type MemberView } from "./member-view.js";
import { dataImport, referenceImports, typeImports } from "./mentions.js";
import {
  operationImports,
  operationView,
  returnExpression,
  type OperationView,
} from "./request-methods.js";
import { docView, type DocView } from "./text.js";
import { typeParameters, usedOrMarked } from "./type-parameters.js";
import {
  dataOf,
  referenceExpression,
  typeExpression,
  type SchemaIndex,
} from "./types.js";

export interface ClassView extends DeclarationView {
  readonly partial: "class";
  readonly doc: DocView;
  /** `export class Page<T> extends Base implements IGet`. */
  readonly heading: string;
  /** `[key: string]: unknown` for a class that is a dictionary. */
  readonly indexSignature: string | undefined;
  readonly members: readonly MemberView[];
  readonly construct: ConstructorView | undefined;
  readonly operation: OperationView | undefined;
  readonly empty: boolean;
}

interface ConstructorView {
  readonly parameter: string;
  readonly derived: boolean;
}

export function classView(
  { declaration, base: derivesFrom, interfaces, members }: ClassForm,
  operation: Operation | undefined,
  index: SchemaIndex,
): ClassView {
  const { collection } = declaration;
  const self = declaration.name + typeParameters(declaration.typeParams);
  const base =
    collection?.kind === "list"
      ? `Array<${typeExpression(collection.items, index)}>`
      : derivesFrom && baseExpression(declaration, derivesFrom, index);
  const implemented = interfaces.map((it) =>
    isReturn(it.id)
      ? returnExpression(it, index)
      : referenceExpression(it, index),
  );
  // The constructor mentions all of them, and a list has none.
  const parameters = typeParameters(
    collection?.kind === "list"
      ? usedOrMarked(declaration)
      : declaration.typeParams,
  );
  const heading = [
    `export ${declaration.abstract ? "abstract " : ""}class ${declaration.name}${parameters}`,
    ...(base ? [`extends ${base}`] : []),
    ...(implemented.length > 0 ? [`implements ${implemented.join(", ")}`] : []),
  ];
  const init = dataOf(declaration.id, self, index);
  return {
    partial: "class",
    doc: classDoc(declaration, operation),
    heading: heading.join(" "),
    indexSignature:
      collection?.kind === "map"
        ? typeExpression(collection.value, index)
        : undefined,
    members: members.map((it) => memberView(it, index)),
    construct:
      collection?.kind === "list"
        ? undefined
        : {
            parameter: collection ? self : `Partial<${init}>`,
            derived: derivesFrom !== undefined && !collection,
          },
    operation: operation && operationView(declaration, operation, index),
    empty: collection?.kind === "list" && operation === undefined,
  };
}

/** What the view mentions. */
export function classImports(
  { declaration, base, interfaces, members }: ClassForm,
  operation: Operation | undefined,
  index: SchemaIndex,
): readonly Imported[] {
  const { collection } = declaration;
  return [
    ...(base ? baseImports(declaration, base, index) : []),
    ...(collection ? typeImports(collection, index) : []),
    ...interfaces.flatMap((it) => referenceImports(it, index)),
    ...members.flatMap(({ type }) => typeImports(type, index)),
    ...(collection?.kind !== "list" ? dataImport(declaration, index) : []),
    ...(operation ? operationImports(declaration, operation, index) : []),
  ];
}

function classDoc(
  declaration: ClassDeclaration,
  operation: Operation | undefined,
): DocView {
  const description = declaration.doc ?? operation?.description;
  const routes =
    operation?.routes.map(({ path, verbs }) =>
      verbs.length > 0 ? `${verbs.join(", ")} ${path}` : path,
    ) ?? [];
  const separator = description && routes.length > 0 ? [""] : [];
  return docView([description, ...separator, ...routes]);
}
