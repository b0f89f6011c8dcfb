/** The generated code of the cases, and documents of its classes to start from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import type { ZodType } from "zod";
import type { Schema } from "../src/schema/schema.js";
import { byId } from "../src/schema/visit.js";
import { stringifyJson } from "../src/runtime/json.js";
import type { XmlMapper } from "../src/runtime/xml.js";
import { randomOf } from "../test/diff/random-source.js";
import { classValue, none } from "../test/diff/values.js";

const generated = fileURLToPath(new URL("../generated", import.meta.url));

/** A class of a case, as its generated code reads and writes it. */
export interface GeneratedClass {
  readonly name: string;
  readonly schema?: Pick<ZodType, "safeDecode" | "encode" | "decode">;
  readonly mapper?: XmlMapper<unknown>;
  /** Values with all that the schema has, as far as a few go. */
  readonly values: readonly unknown[];
}

/** Cases whose options leave the canonical values as they are, so that one generator fits all. */
const cases: ReadonlySet<string> = new Set([
  "builtin-types",
  "collections-metadata",
  "contracts-metadata",
  "enums-csharp",
  "exact-values",
  "generics",
  "get-session",
  "rules",
  "shapes",
  "small-items",
  "telephony-metadata",
]);

export async function generatedClasses(): Promise<readonly GeneratedClass[]> {
  const all = await Promise.all(
    readdirSync(generated)
      .filter((name) => cases.has(name))
      .map(classesOf),
  );
  return all.flat();
}

async function classesOf(name: string): Promise<readonly GeneratedClass[]> {
  const folder = join(generated, name);
  const [zod, xml] = [
    await moduleOf(folder, "zod"),
    await moduleOf(folder, "xml"),
  ];
  const schema = JSON.parse(
    readFileSync(join(folder, "schema.json"), "utf8"),
  ) as Schema;
  const declarations = byId(schema);
  return schema.declarations.flatMap((it): readonly GeneratedClass[] => {
    if (it.kind !== "class" || it.abstract || it.typeParams.length > 0)
      return [];
    const values = [1, 2, 3]
      .map((seed) =>
        classValue(
          { kind: "ref", id: it.id, args: [] },
          { declarations, random: randomOf(seed) },
        ),
      )
      .filter((value) => value !== none);
    const own = zod[`${it.name}Schema`] as GeneratedClass["schema"];
    const mapper = xml[`${it.name}Xml`] as XmlMapper<unknown> | undefined;
    return [
      {
        name: `${name}/${it.name}`,
        ...(own && { schema: own }),
        ...(mapper && "write" in mapper && { mapper }),
        values,
      },
    ];
  });
}

async function moduleOf(
  folder: string,
  name: string,
): Promise<Readonly<Record<string, unknown>>> {
  const file = join(folder, `${name}.ts`);
  return existsSync(file)
    ? ((await import(pathToFileURL(file).href)) as Record<string, unknown>)
    : {};
}

/** What `make` gives for each value that it takes. */
function documents(
  values: readonly unknown[],
  make: (value: unknown) => string,
): readonly string[] {
  return values.flatMap((value) => {
    try {
      return [make(value)];
    } catch {
      return [];
    }
  });
}

export function jsonOf({ schema, values }: GeneratedClass): readonly string[] {
  return schema
    ? documents(values, (it) => stringifyJson(schema.encode(it)))
    : [];
}

export function xmlOf({ mapper, values }: GeneratedClass): readonly string[] {
  return mapper ? documents(values, (it) => mapper.write(it)) : [];
}
