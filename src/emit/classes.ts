/** Schema → views of `classes.ts`: the DTOs as TypeScript classes, enums and interfaces. */
import type {
  Declaration,
  Operation,
  Schema,
  TypeId,
} from "../schema/schema.js";
import { classForm } from "./class-members.js";
import { classImports, classView } from "./class-view.js";
import type { DeclarationView, Emitter } from "./emitter.js";
import { enumView } from "./enum-view.js";
import { interfaceImports, interfaceView } from "./interface-view.js";
import { moduleFiles, type Contents } from "./modules.js";
import { indexOf, type SchemaIndex } from "./types.js";
import { unionImports, unionView } from "./union-view.js";

export const classesEmitter: Emitter = {
  name: "classes",
  emit: (schema, options) => {
    const index = indexOf(schema, options);
    const { openEnums = false } = options;
    const operations = operationsOf(schema, index);
    const files = moduleFiles(
      "classes",
      schema.declarations,
      ({ id }) => id,
      index.places,
      ({ types, isShared }) =>
        joined([
          isShared && index.requests.size > 0 ? dataContents : nothing,
          ...types
            .filter(({ id }) => !index.foreign?.names.has(id))
            .map((it) =>
              contentsOf(it, operations.get(it.id), index, openEnums),
            ),
          ...types.map((it) => unionContents(it, index)),
        ]),
      options,
    );
    return { files };
  },
};

/** Of the classes that have the methods of a request. */
function operationsOf(
  { operations }: Schema,
  { requests }: SchemaIndex,
): ReadonlyMap<TypeId, Operation> {
  return new Map(
    operations
      .filter(({ request }) => requests.has(request))
      .map((it) => [it.request, it]),
  );
}

interface DataView extends DeclarationView {
  readonly partial: "data";
}

const nothing: Contents = { declarations: [], imported: [] };

const dataContents: Contents = {
  declarations: [{ partial: "data" } satisfies DataView],
  imported: [],
};

function joined(all: readonly Contents[]): Contents {
  return {
    declarations: all.flatMap(({ declarations }) => declarations),
    imported: all.flatMap(({ imported }) => imported),
  };
}

function contentsOf(
  declaration: Declaration,
  operation: Operation | undefined,
  index: SchemaIndex,
  openEnums: boolean,
): Contents {
  switch (declaration.kind) {
    case "class": {
      const form = classForm(declaration, index);
      return {
        declarations: [classView(form, operation, index)],
        imported: classImports(form, operation, index),
      };
    }
    case "enum":
      return { declarations: [enumView(declaration, openEnums)], imported: [] };
    case "interface":
      return {
        declarations: [interfaceView(declaration, index)],
        imported: interfaceImports(declaration, index),
      };
    default:
      return declaration satisfies never;
  }
}

function unionContents(declaration: Declaration, index: SchemaIndex): Contents {
  const union = index.unions.get(declaration.id);
  return union
    ? {
        declarations: [unionView(declaration, union, index)],
        imported: unionImports(declaration, union, index),
      }
    : nothing;
}
