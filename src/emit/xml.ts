/** Schema → view of `xml.ts`: a DataContract XML mapper for each class and enum. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";
import { valueIds } from "../schema/visit.js";
import { closedClasses, keyOf, type ClosedClass } from "./closed.js";
import type { EmitOptions, Emitter } from "./emitter.js";
import { knownTypesOf } from "./known-types.js";
import { moduleFiles } from "./modules.js";
import { placed, placesOf, type Places } from "./places.js";
import { indexOf } from "./types.js";
import { runtimeFile } from "./module-file.js";
import { xmlContents, type Service } from "./xml-contents.js";
import { mapperFactory } from "./xml-mappers.js";
import { writableTypes, type Obstacle } from "./xml-writable.js";

export const xmlEmitter: Emitter = {
  name: "xml",
  needs: ["classes"],
  emit: async (schema, options) => {
    const index = indexOf(schema, options);
    const closed = closedClasses(schema, index, options.placeOf);
    const places = placesOfMappers(schema, closed.value, options);
    const classes = closed.value.filter((it) => !it.collection);
    const enums = schema.declarations.filter((it) => it.kind === "enum");

    const known = knownTypesOf(schema, closed.value);
    const writable = writableTypes(closed.value, known, index);
    const values = valueIds(schema);
    const selfKnown = classes.filter(
      (it) =>
        writable.class(it) &&
        known(it).some((type) => type.kind === "ref" && keyOf(type) === it.key),
    );
    const service: Service = {
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
          base && values.has(base.id) ? keyOf(base) : [],
        ),
      ),
      selfKnown,
      taken: new Set(
        [...schema.declarations, ...closed.value].flatMap(({ name }) => [
          name,
          `${name}Xml`,
        ]),
      ),
      mappersIn: mapperFactory(
        closed.value,
        writable,
        index,
        places,
        options.json?.serverTimeZone,
      ),
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
      (group) => xmlContents(group, service, options),
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
