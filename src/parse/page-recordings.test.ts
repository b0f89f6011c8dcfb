/** Pages that servers sent: what their tables and samples give. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extract } from "../source/extract.js";
import type { Page } from "../source/page.js";
import type { DraftDeclaration, SampleValue } from "./draft.js";
import { parsePage } from "./page.js";

const recordings = fileURLToPath(
  new URL("../../../shared/recorded", import.meta.url),
);
const present = existsSync(recordings);

interface Member {
  readonly name: string;
  readonly isRequired?: boolean;
  readonly description?: string;
  readonly allowableValues?: readonly string[];
  readonly allowableMin?: number;
  readonly allowableMax?: number;
}

interface Type {
  readonly name: string;
  readonly properties?: readonly Member[];
  readonly enumNames?: readonly string[];
  readonly enumValues?: readonly string[];
  readonly enumMemberValues?: readonly string[];
}

interface Metadata {
  readonly types: readonly Type[];
  readonly operations: readonly {
    readonly request: Type;
    readonly response?: Type;
  }[];
}

function typesOf(service: string): readonly Type[] {
  const path = join(recordings, service, "types", "metadata.json");
  const { types, operations } = JSON.parse(
    readFileSync(path, "utf8"),
  ) as Metadata;
  return [
    ...types,
    ...operations.flatMap(({ request, response }) =>
      response ? [request, response] : [request],
    ),
  ];
}

/** HTML in a description is shown, not written. */
function shown(description: string | undefined): string | undefined {
  const text = description
    ?.replaceAll(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
  return text || undefined;
}

/** Behind the description, what the value may be. */
function described(property: Member): string | undefined {
  const { description, allowableValues, allowableMin, allowableMax } = property;
  const lines = [
    shown(description) ?? [],
    allowableValues ? `Allowed values: ${allowableValues.join(", ")}` : [],
    allowableMin === undefined
      ? []
      : `Range: ${allowableMin} to ${allowableMax}`,
  ].flat();
  return lines.length > 0 ? lines.join("\n") : undefined;
}

function saidByMetadata(type: Type): unknown {
  return {
    members: (type.properties ?? []).map((it) => ({
      name: it.name,
      required: it.isRequired ?? false,
      doc: described(it),
    })),
    constants: (type.enumNames ?? []).map((name, index) => ({
      name,
      said: type.enumMemberValues?.[index] ?? type.enumValues?.[index],
    })),
  };
}

function saidByTables(declaration: DraftDeclaration): unknown {
  return {
    members:
      declaration.kind === "class"
        ? declaration.properties.map(({ name, required, doc }) => ({
            name,
            required: required?.value ?? false,
            doc: doc?.value,
          }))
        : [],
    constants:
      declaration.kind === "enum"
        ? declaration.members.map(({ name, value, text }) => ({
            name,
            said: (text ?? value)?.value,
          }))
        : [],
  };
}

/** The files of each service that have a page in them. */
const services = present
  ? readdirSync(recordings).flatMap(
      (service): [string, readonly string[]][] => {
        const folder = join(recordings, service, "pages");
        if (!existsSync(folder)) return [];
        const files = readdirSync(folder).filter((it) => it.endsWith(".html"));
        return [[service, files.map((it) => join(folder, it))]];
      },
    )
  : [];

/** Undefined for a page that the server could not show, which is empty. */
async function pageIn(path: string): Promise<Page | undefined> {
  const text = readFileSync(path, "utf8");
  const [found] = (await extract([{ file: path, text }])).value;
  return found?.kind === "page" ? found.page : undefined;
}

describe.skipIf(!present)("recorded pages (in ../shared/recorded)", () => {
  test.each(services)("%s is read", async (service, files) => {
    const types = typesOf(service);
    for (const file of files) {
      const page = await pageIn(file);
      if (!page) continue;
      const { value, diagnostics } = parsePage(page);
      expect(diagnostics, file).toEqual([]);
      const bodies = page.samples.filter(({ body }) => body !== undefined);
      expect(value.operation.samples, file).toHaveLength(bodies.length);
      for (const declaration of value.declarations) {
        const said = types
          .filter(({ name }) => name.replace(/`\d+$/, "") === declaration.name)
          .map(saidByMetadata);
        expect(said, `${file}: ${declaration.name}`).toContainEqual(
          saidByTables(declaration),
        );
      }
    }
  });

  test.each(services)(
    "JSON and JSV of %s have the same members",
    async (_, files) => {
      for (const file of files.filter((it) => /\.jsv\./.test(it))) {
        const jsv = await pageIn(file);
        const json = await pageIn(file.replace(".jsv.", ".json."));
        if (!jsv || !json) continue;
        expect(shapesOf(jsv), file).toEqual(shapesOf(json));
      }
    },
  );
});

/** The samples of values with their members' names alone. */
function shapesOf(page: Page): unknown {
  return parsePage(page).value.operation.samples.map((it) =>
    it.format === "json" || it.format === "jsv" ? shapeOf(it.value) : it.format,
  );
}

const nothing: ReadonlySet<unknown> = new Set([null, "", "\0"]);

function shapeOf(value: SampleValue): unknown {
  // JSV writes a list of one empty text as it writes an empty list.
  if (Array.isArray(value))
    return value.filter((it) => !nothing.has(it)).map(shapeOf);
  if (typeof value !== "object" || value === null) return "";
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, SampleValue>>).map(
      ([name, it]) => [keyOf(name), shapeOf(it)],
    ),
  );
}

/** Keys of dictionaries are written as each format writes such values. */
function keyOf(name: string): string {
  return name
    .replace("/Date(-62135596800000-0000)/", "0001-01-01")
    .toLowerCase();
}
