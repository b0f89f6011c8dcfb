/** Pages that servers sent, as HTML and as the texts that browsers make of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extract } from "./extract.js";
import type { Page } from "./page.js";

const recordings = fileURLToPath(
  new URL("../../../shared/recorded", import.meta.url),
);

interface Recording {
  readonly folder: string;
  /** `GetCall.xml.csharp` */
  readonly name: string;
  readonly operation: string;
  readonly format: string;
  /** Absent for the Metadata tab. */
  readonly language?: string;
}

/** A page that the server could not show is empty. */
function isEmpty(path: string): boolean {
  return readFileSync(path, "utf8").trim() === "";
}

function recordingsOf(service: string): readonly Recording[] {
  const folder = join(recordings, service, "pages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html") && !isEmpty(join(folder, file)))
    .map((file) => {
      const name = file.slice(0, -".html".length);
      const [operation = "", format = "", language] = name.split(".");
      return {
        folder,
        name,
        operation,
        format,
        ...(language !== undefined && { language }),
      };
    });
}

async function pageIn(path: string): Promise<Page> {
  const text = readFileSync(path, "utf8");
  const { value, diagnostics } = await extract([{ file: path, text }]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual(
    [],
  );
  const [found] = value;
  if (found?.kind !== "page") throw new Error(`${path} is no page.`);
  return found.page;
}

/** What a page says, wherever it stands. */
function contentOf(page: Page): Readonly<Record<string, unknown>> {
  const withoutPlaces = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutPlaces);
    if (typeof value !== "object" || value === null) return value;
    if ("place" in value && "text" in value) return value.text;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== "at" && key !== "unread")
        .map(([key, it]) => [key, withoutPlaces(it)]),
    );
  };
  return withoutPlaces(page) as Readonly<Record<string, unknown>>;
}

interface ListedRoute {
  readonly path: string;
  readonly verbs?: string;
}

interface Metadata {
  readonly operations: readonly {
    readonly request: { readonly name: string };
    readonly routes?: readonly ListedRoute[];
  }[];
}

/** What the same server's metadata says of the operation's routes. */
function routesInMetadata(folder: string, operation: string): unknown {
  const path = join(folder, "..", "types", "metadata.json");
  const { operations } = JSON.parse(readFileSync(path, "utf8")) as Metadata;
  const listed = operations.find(({ request }) => request.name === operation);
  return (listed?.routes ?? []).map(({ path: route, verbs = "ANY" }) => ({
    path: route,
    verbs: verbs === "ANY" ? [] : verbs.split(/[\s,]+/),
  }));
}

/** Where a copy as text tells less than the page, and why. */
const lossy: Readonly<
  Record<string, { readonly lost: string; readonly why: string }>
> = {
  "GetTranscript.xml": {
    lost: "description",
    why: "It is one word, which may as well be a tag; on other tabs the code tells.",
  },
};

const present = existsSync(recordings);
const services = present
  ? readdirSync(recordings).filter((it) => recordingsOf(it).length > 0)
  : [];

describe.skipIf(!present)("recorded pages (in ../shared/recorded)", () => {
  describe.each(services)("%s", (service) => {
    const pages = recordingsOf(service).map((it) => [it.name, it] as const);

    test.each(pages)(
      "%s is read",
      async (_, { folder, name, operation, format, language }) => {
        const page = await pageIn(join(folder, `${name}.html`));
        expect(page.operation?.value).toBe(operation);
        expect(page.code?.language).toBe(language);
        expect(page.otherLanguage).toBeUndefined();
        expect(
          page.routes.map(({ value: { path, verbs } }) => ({ path, verbs })),
        ).toEqual(routesInMetadata(folder, operation));
        const formats = page.samples.flatMap((it) => it.format ?? []);
        expect(new Set(formats)).toEqual(
          new Set(formats.length > 0 ? [format] : []),
        );
        expect(page.tables.flatMap(({ unread }) => unread)).toEqual([]);
      },
    );

    test.each(pages)("%s says the same as text", async (_, it) => {
      const path = join(it.folder, it.name);
      const expected = contentOf(await pageIn(`${path}.html`));
      const copies = [".innerText.txt", ".selection.txt"]
        .map((suffix) => path + suffix)
        .filter((copy) => existsSync(copy) && !isEmpty(copy));
      for (const copy of copies) {
        const said = contentOf(await pageIn(copy));
        const lost = lossy[it.name]?.lost;
        expect({ ...said, ...(lost && { [lost]: undefined }) }, copy).toEqual({
          ...expected,
          ...(lost && { [lost]: undefined }),
        });
      }
    });
  });
});
