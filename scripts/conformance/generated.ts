/** Type descriptors → generated code, imported: parse's result is linked, emitted and run. */
import { closedClasses, keyOf } from "../../src/emit/closed.js";
import { contractOf } from "../../src/emit/contracts.js";
import { emit } from "../../src/emit/emit.js";
import { indexOf } from "../../src/emit/types.js";
import { defaultValues, withValues } from "../../src/emit/values.js";
import { link } from "../../src/link/link.js";
import type * as runtime from "../../src/runtime/xml.js";
import { scalars } from "../../src/schema/scalars.js";
import type { TypeRef } from "../../src/schema/schema.js";
import { draftOf } from "./drafts.js";
import type { TypeDescriptor } from "./format.js";
import { importFiles } from "./modules.js";
import type { ValueContext } from "./values.js";

type Runtime = typeof runtime;

/** What xml.ts exports for roots that are no declared types. */
interface Roots {
  readonly xmlList: Runtime["list"];
  readonly xmlMap: Runtime["mapOf"];
  readonly xmlScalars: Runtime["scalars"];
}

export interface GeneratedCode extends ValueContext {
  /** The mapper of documents, which may be null. */
  rootOf(type: TypeRef): RootMapper;
}

/** Of a type that cannot be written it has no `write`. */
export type RootMapper = Pick<runtime.XmlMapper<unknown>, "read"> &
  Partial<Pick<runtime.XmlMapper<unknown>, "write">>;

/** @param names The .NET types that cases read, write, or name in values. */
export async function generatedFor(
  types: readonly TypeDescriptor[],
  names: readonly string[],
): Promise<GeneratedCode> {
  const linked = link([draftOf(types, names)]);
  const { placeOf } = linked;
  const schema = withValues(linked.value, {
    ...defaultValues,
    int64: "bigint",
    decimal: "string",
    nullItems: true,
  });
  const index = indexOf(schema);
  const { value: files } = await emit(schema, {
    emit: ["xml"],
    header: [],
    placeOf,
  });
  const modules = await importFiles(files);
  const classes = modules["classes"] as Readonly<Record<string, never>>;
  const mappers = modules["xml"] as Readonly<
    Record<string, runtime.XmlMapper<unknown>>
  >;
  const x = modules["xml-runtime"] as Runtime;
  const roots = modules["xml"] as unknown as Roots;
  const xmlScalars = new Map<string, unknown>(Object.entries(roots.xmlScalars));
  const closed = new Map(
    closedClasses(schema, index, placeOf).value.map((it) => [it.key, it.name]),
  );
  const byName = new Map(
    schema.operations.flatMap(({ response }, position) =>
      response ? [[names[position] ?? "", response] as const] : [],
    ),
  );

  const mapperOf = (type: TypeRef): runtime.XmlMapper<unknown> => {
    switch (type.kind) {
      case "scalar":
        return xmlScalars.get(type.scalar) as runtime.XmlMapper<unknown>;
      case "nullable":
        return type.reference
          ? x.orNull(mapperOf(type.of))
          : x.nullable(mapperOf(type.of), contractOf(type, index)?.name);
      case "list":
        return roots.xmlList(
          mapperOf(type.items),
        ) as runtime.XmlMapper<unknown>;
      case "map":
        return roots.xmlMap(
          mapperOf(type.key),
          mapperOf(type.value),
        ) as runtime.XmlMapper<unknown>;
      case "ref": {
        const name =
          closed.get(keyOf(type)) ?? index.declarations.get(type.id)?.name;
        const mapper = mappers[`${name}Xml`];
        if (mapper) return mapper;
        throw new Error(`no mapper for ${type.id}`);
      }
      default:
        throw new Error(`no mapper for ${JSON.stringify(type)}`);
    }
  };

  return {
    declarations: index.declarations,
    rootOf(type) {
      const mapper = mapperOf(type);
      if (type.kind === "scalar" && scalars[type.scalar].valueType)
        return mapper;
      return "write" in mapper ? x.orNull(mapper) : x.readOrNull(mapper);
    },
    typeOf: (name) => byName.get(name) ?? { kind: "unknown", written: name },
    constantsOf: ({ name }) => classes[name] ?? {},
  };
}
