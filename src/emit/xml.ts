/** Schema → view of `xml.ts`: a DataContract XML mapper for each class and enum. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { EnumDeclaration } from "../schema/schema.js";
import { idsWithin, valueIds } from "../schema/visit.js";
import { closedClasses, keyOf, type ClosedClass } from "./closed.js";
import type { DeclarationView, EmitOptions, Emitter } from "./emitter.js";
import { importOf, importsOf, unionImport, type Imported } from "./imports.js";
import { knownTypesOf } from "./known-types.js";
import { createNamespaces, type Namespaces } from "./namespaces.js";
import { specifierOf } from "./specifier.js";
import { access, objectKey, stringLiteral } from "./text.js";
import { indexOf, isListRequest, type SchemaIndex } from "./types.js";
import { moduleFile, runtimeFile } from "./module-file.js";
import { classMapperView } from "./xml-class.js";
import { createMappers } from "./xml-mappers.js";
import { encodeName } from "../schema/xml-names.js";
import { writableTypes, type Obstacle } from "./xml-writable.js";

export const xmlEmitter: Emitter = {
  name: "xml",
  needs: ["classes"],
  emit: async (schema, options) => {
    const index = indexOf(schema, options);
    const { serverTimeZone } = options.json ?? {};
    const closed = closedClasses(schema, index, options.placeOf);
    const classes = closed.value.filter((it) => !it.collection);
    const collections = closed.value.filter((it) => it.collection);
    const enums = schema.declarations.filter((it) => it.kind === "enum");

    const known = knownTypesOf(schema, closed.value);
    const writable = writableTypes(closed.value, known, index);
    const mappers = createMappers(
      closed.value,
      writable,
      index,
      serverTimeZone,
    );
    const namespaces = createNamespaces(
      new Set(
        [...schema.declarations, ...closed.value].flatMap(({ name }) => [
          name,
          `${name}Xml`,
        ]),
      ),
    );
    const values = valueIds(schema);
    // A class that is a collection has a mapper even where no other type mentions it.
    for (const { type } of collections) mappers.of(type);
    const selfKnown = classes.filter(
      (it) =>
        writable.class(it) &&
        known(it).some((type) => type.kind === "ref" && keyOf(type) === it.key),
    );
    const context = {
      index,
      mappers,
      namespaces,
      writable,
      known,
      standIns: new Set(
        [...index.unions.values()].flatMap(({ derived }) =>
          derived.map(({ id }) => id),
        ),
      ),
      bases: new Set(
        classes.flatMap(({ base }) =>
          base && values.has(base.id) ? keyOf(base) : [],
        ),
      ),
      selfKnown,
    };
    const declarations: readonly DeclarationView[] = [
      ...enums.map((it) =>
        enumView(it, namespaces, options.openEnums ?? false),
      ),
      ...classes.map((it) => classMapperView(it, context)),
      ...mappers.collections(),
    ];
    const unwritten = (obstacle: Obstacle): readonly string[] => [
      ...new Set(
        closed.value
          .filter((it) => writable.obstacle(it) === obstacle)
          .map(({ declaration: { name } }) => name),
      ),
    ];
    const module = moduleFile("xml.ts", {
      imports: importsOf(
        importedBy(enums, closed.value, index),
        { runtime: "xml", alias: "x" },
        options,
      ),
      declarations: [
        ...namespaces.views(),
        ...declarations,
        exportsView(options),
      ],
    });
    return {
      files: [module, await runtimeFile("xml")],
      diagnostics: [
        ...closed.diagnostics,
        ...reportUnwritten("unknown-namespace", unwritten("namespace")),
        ...reportUnwritten("unwritable-types", unwritten("values")),
      ],
    };
  },
};

function reportUnwritten(
  code: "unknown-namespace" | "unwritable-types",
  types: readonly string[],
): readonly Diagnostic[] {
  return types.length > 0 ? [diagnostic(code, { types })] : [];
}

interface ExportsView extends DeclarationView {
  readonly partial: "xml-exports";
  /** The module of the runtime. */
  readonly runtime: string;
  /** The mappers of scalars for this server, where they are not the runtime's. */
  readonly scalars: string | undefined;
}

function exportsView(options: EmitOptions): ExportsView {
  const { serverTimeZone } = options.json ?? {};
  return {
    partial: "xml-exports",
    runtime: specifierOf("xml-runtime.ts", options),
    scalars: serverTimeZone && `x.scalarsIn(${stringLiteral(serverTimeZone)})`,
  };
}

interface EnumMapperView extends DeclarationView {
  readonly partial: "xml-enum" | "xml-flags";
  readonly name: string;
  /** The function of the runtime that makes it. */
  readonly make: "enumeration" | "openEnumeration" | "flags";
  readonly contractName: string;
  readonly namespace: string;
  /** Where XML's texts are not the constant's keys, and for flags. */
  readonly members: readonly MemberView[];
  /** Members whose number another has before them. */
  readonly aliases: readonly MemberView[];
}

interface MemberView {
  readonly key: string;
  readonly value: string;
}

function enumView(
  { name, contract, members: all, flags }: EnumDeclaration,
  namespaces: Namespaces,
  openEnums: boolean,
): EnumMapperView {
  const members = all.filter(({ wires }) => wires !== "json");
  const asKeys =
    members.length === all.length &&
    members.every(({ xml }) => xml === undefined);
  const firstByValue = new Map(
    members.toReversed().map((it) => [it.value, it] as const),
  );
  return {
    partial: flags ? "xml-flags" : "xml-enum",
    name,
    make: flags ? "flags" : openEnums ? "openEnumeration" : "enumeration",
    contractName: stringLiteral(encodeName(contract?.name ?? name)),
    namespace: contract ? namespaces.of(contract.namespace) : "undefined",
    members:
      asKeys && !flags
        ? []
        : members.map((it) => ({
            key: flags
              ? stringLiteral(it.xml ?? it.name)
              : objectKey(it.xml ?? it.name),
            value: access(name, it.name),
          })),
    aliases: members.flatMap((it) => {
      const first = firstByValue.get(it.value);
      return first === undefined || first === it
        ? []
        : [
            {
              key: `[${access(name, it.name)}]`,
              value: access(name, first.name),
            },
          ];
    }),
  };
}

function importedBy(
  enums: readonly EnumDeclaration[],
  classes: readonly ClosedClass[],
  index: SchemaIndex,
): readonly Imported[] {
  return [
    ...interfacesIn(classes, index).map((name) => ({ name, typeOnly: true })),
    ...classes.flatMap(({ declaration }) => unionImport(declaration, index)),
    ...enums.map(({ name }) => ({ name, typeOnly: false })),
    ...classes
      .filter(({ declaration }) => !isListRequest(declaration, index))
      .map(({ declaration }) => importOf(declaration, true, index)),
    ...classes
      .filter(
        ({ declaration }) =>
          index.requests.has(declaration.id) &&
          !isListRequest(declaration, index),
      )
      .map(() => ({ name: "Data", typeOnly: true })),
  ];
}

/** The interfaces that members are declared as. */
function interfacesIn(
  classes: readonly ClosedClass[],
  index: SchemaIndex,
): readonly string[] {
  return classes
    .flatMap(({ properties, collection }) => [
      ...(collection ? [collection] : []),
      ...properties.map(({ type }) => type),
    ])
    .flatMap(idsWithin)
    .flatMap((id) => {
      const declaration = index.declarations.get(id);
      return declaration?.kind === "interface"
        ? [index.unions.get(id)?.name ?? declaration.name]
        : [];
    });
}
