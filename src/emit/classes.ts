/** Schema → view of `classes.ts`: the DTOs as TypeScript classes, enums and interfaces. */
import type {
  Declaration,
  Operation,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { typesOf, typesWithin } from "../schema/visit.js";
import { interfacesOf } from "./class-members.js";
import { classView, type ClassView } from "./class-view.js";
import type { DeclarationView, Emitter } from "./emitter.js";
import { enumView, type EnumView } from "./enum-view.js";
import { importOf, namedImports, type Imported } from "./imports.js";
import { interfaceView, type InterfaceView } from "./interface-view.js";
import { indexOf, type SchemaIndex } from "./types.js";
import { moduleFile } from "./module-file.js";
import { unionView } from "./union-view.js";

export const classesEmitter: Emitter = {
  name: "classes",
  emit: (schema, options) => {
    const index = indexOf(schema, options);
    const { openEnums = false } = options;
    const module = moduleFile("classes.ts", {
      imports: namedImports(foreignImports(schema, index), options),
      declarations: declarationViews(schema, index, openEnums),
    });
    return { files: [module] };
  },
};

/** What classes.ts mentions of the types that another module declares. */
function foreignImports(
  { declarations, operations }: Schema,
  index: SchemaIndex,
): readonly Imported[] {
  const { foreign } = index;
  if (!foreign) return [];
  const own = declarations.filter(({ id }) => !foreign.names.has(id));
  const mentioned = own
    .flatMap((it) =>
      it.kind === "class"
        ? typesOf({ ...it, implements: interfacesOf(it, index) })
        : typesOf(it),
    )
    .flatMap(typesWithin);
  const built = [
    ...own.flatMap((it) => (it.kind === "class" ? (it.base ?? []) : [])),
    ...operations.flatMap(({ response }) => response ?? []),
  ];
  const needed = idsOf(mentioned);
  const values = idsOf(built);
  return declarations
    .filter(({ id }) => foreign.names.has(id) && needed.has(id))
    .map((it) => importOf(it, !values.has(it.id), index));
}

function idsOf(types: readonly TypeRef[]): ReadonlySet<TypeId> {
  return new Set(types.flatMap((it) => (it.kind === "ref" ? [it.id] : [])));
}

interface DataView extends DeclarationView {
  readonly partial: "data";
}

function declarationViews(
  schema: Schema,
  index: SchemaIndex,
  openEnums: boolean,
): readonly DeclarationView[] {
  const operations = new Map(
    schema.operations.map((it) => [it.request, it] as const),
  );
  const data: DataView = { partial: "data" };
  return [
    ...(index.requests.size > 0 ? [data] : []),
    ...schema.declarations
      .filter(({ id }) => !index.foreign?.names.has(id))
      .map((it) =>
        declarationView(
          it,
          index.requests.has(it.id) ? operations.get(it.id) : undefined,
          index,
          openEnums,
        ),
      ),
    ...schema.declarations.flatMap((it) => {
      const union = index.unions.get(it.id);
      return union ? unionView(it, union, index) : [];
    }),
  ];
}

function declarationView(
  declaration: Declaration,
  operation: Operation | undefined,
  index: SchemaIndex,
  openEnums: boolean,
): ClassView | EnumView | InterfaceView {
  switch (declaration.kind) {
    case "class":
      return classView(declaration, operation, index);
    case "enum":
      return enumView(declaration, openEnums);
    case "interface":
      return interfaceView(declaration, index);
    default:
      return declaration satisfies never;
  }
}
