/** A class: its heading, members and constructor, and the methods of a request. */
import { isReturn } from "../schema/returns.js";
import type { ClassDeclaration, Operation } from "../schema/schema.js";
import {
  allProperties,
  baseExpression,
  canDerive,
  interfacesOf,
} from "./class-members.js";
import type { DeclarationView } from "./emitter.js";
import { memberView, type MemberView } from "./member-view.js";
import {
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
  declaration: ClassDeclaration,
  operation: Operation | undefined,
  index: SchemaIndex,
): ClassView {
  const { collection } = declaration;
  const self = declaration.name + typeParameters(declaration.typeParams);
  const isDerived =
    declaration.base !== undefined && canDerive(declaration, index);
  const base =
    collection?.kind === "list"
      ? `Array<${typeExpression(collection.items, index)}>`
      : isDerived && declaration.base
        ? baseExpression(declaration, declaration.base, index)
        : undefined;
  const interfaces = interfacesOf(declaration, index).map((it) =>
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
    ...(interfaces.length > 0 ? [`implements ${interfaces.join(", ")}`] : []),
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
    members: collection
      ? []
      : (isDerived
          ? declaration.properties
          : allProperties(declaration, index)
        ).map((it) => memberView(it, index)),
    construct:
      collection?.kind === "list"
        ? undefined
        : {
            parameter: collection ? self : `Partial<${init}>`,
            derived: isDerived && !collection,
          },
    operation: operation && operationView(declaration, operation, index),
    empty: collection?.kind === "list" && operation === undefined,
  };
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
