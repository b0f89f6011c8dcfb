/** Schema → view of `xml.ts`: a DataContract XML mapper for each class and enum. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { EnumDeclaration, Schema } from "../schema/schema.js";
import { closedClasses, keyOf, type ClosedClass } from "./closed.js";
import type { DeclarationView, EmitOptions } from "./emitter.js";
import type { Runtime } from "./imports.js";
import { knownTypesOf } from "./known-types.js";
import { importOf } from "./mentions.js";
import { moduleFiles, type Contents, type Group } from "./modules.js";
import { createNamespaces, type Namespaces } from "./namespaces.js";
import { placed, placesOf, type Places } from "./places.js";
import { specifierOf } from "./specifier.js";
import { access, objectKey, stringLiteral } from "./text.js";
import type { IndexedEmitter } from "./types.js";
import { runtimeFile } from "./module-file.js";
import { classMapperImports, classMapperView } from "./xml-class.js";
import { mapperFactory } from "./xml-mappers.js";
import { encodeName } from "../schema/xml-names.js";
import { writableTypes, type Obstacle } from "./xml-writable.js";

export const xmlEmitter: IndexedEmitter = {
  name: "xml",
  needs: ["classes"],
  emit: async (schema, options, index) => {
    const { serverTimeZone } = options.json ?? {};
    const closed = closedClasses(schema, index, options.placeOf);
    const places = placesOfMappers(schema, closed.value, options);
    const classes = closed.value.filter((it) => !it.collection);
    const enums = schema.declarations.filter((it) => it.kind === "enum");

    const known = knownTypesOf(closed.value, index);
    const writable = writableTypes(closed.value, known, index);
    const mappersIn = mapperFactory(
      closed.value,
      writable,
      index,
      places,
      serverTimeZone,
    );
    const selfKnown = classes.filter(
      (it) =>
        writable.class(it) &&
        known(it).some((type) => type.kind === "ref" && keyOf(type) === it.key),
    );
    const shared = {
      index,
      places,
      writable,
      known,
      standIns: new Set(
        [...index.unions.values()].flatMap(({ derived }) =>
          derived.map(({ id }) => id),
        ),
      ),
      bases: new Set(
        classes.flatMap(({ base }) =>
          base && index.values.has(base.id) ? keyOf(base) : [],
        ),
      ),
      selfKnown,
    };
    const contentsOf = ({
      path,
      types,
      isShared,
    }: Group<EnumDeclaration | ClosedClass>): Contents => {
      const enums = types.filter((it) => "kind" in it);
      const all = types.filter((it) => "key" in it);
      const mappers = mappersIn(path);
      const namespaces = createNamespaces();
      const context = { ...shared, mappers, namespaces };
      // A class that is a collection has a mapper even where no other type mentions it.
      for (const { type, collection } of all) if (collection) mappers.of(type);
      const views = [
        ...enums.map((it) =>
          enumView(it, namespaces, options.openEnums ?? false),
        ),
        ...all
          .filter(({ collection }) => !collection)
          .map((it) => classMapperView(it, context)),
        ...mappers.collections(),
      ];
      return {
        declarations: [
          ...namespaces.views(),
          ...views,
          ...(isShared ? [exportsView(options)] : []),
        ],
        imported: [
          ...enums.map((it) => importOf(it, false, index)),
          ...all.flatMap((it) => classMapperImports(it, context)),
          ...mappers.imported(),
        ],
        ...((views.length > 0 || (isShared && serverTimeZone)) && { runtime }),
      };
    };
    const unwritten = (obstacle: Obstacle): readonly string[] => [
      ...new Set(
        closed.value
          .filter((it) => writable.obstacle(it) === obstacle)
          .map(({ declaration: { name } }) => name),
      ),
    ];
    const modules = moduleFiles(
      "xml",
      [...enums, ...closed.value],
      (it) => ("kind" in it ? it.id : it.key),
      places,
      contentsOf,
      options,
    );
    return {
      files: [...modules, await runtimeFile("xml")],
      diagnostics: [
        ...closed.diagnostics,
        ...reportUnwritten("unknown-namespace", unwritten("namespace")),
        ...reportUnwritten("unwritable-types", unwritten("values")),
      ],
    };
  },
};

const runtime: Runtime = { file: "xml-runtime.ts", alias: "x" };

/** Instances of generic classes have files of their own, in the folder of the class. */
function placesOfMappers(
  { declarations }: Schema,
  classes: readonly ClosedClass[],
  { layout }: EmitOptions,
): Places {
  return placesOf(
    [
      ...declarations.map(placed),
      ...classes
        .filter(({ type }) => type.args.length > 0)
        .map(({ key, name, declaration }) => ({
          ...placed(declaration),
          key,
          name,
        })),
    ],
    layout,
  );
}

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
