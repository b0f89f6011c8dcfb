import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../src/generate.js";
import { resolveOptions, type PartialOptions } from "../../src/options.js";
import { root } from "../cases.js";
import { exceptions } from "./exceptions.js";
import { cut, type GapName } from "./gaps.js";
import { differences, viewOf, type Json, type View } from "./view.js";

const recorded = join(root, "..", "shared", "recorded");

interface Source {
  /** The files of a service's folder. */
  readonly files: (folder: string) => readonly string[];
  readonly gaps: readonly GapName[];
}

const one =
  (file: string) =>
  (folder: string): readonly string[] => [join(folder, "types", file)];

const pages =
  (ending: RegExp) =>
  (folder: string): readonly string[] =>
    readdirSync(join(folder, "pages"))
      .filter((it) => ending.test(it))
      .map((it) => join(folder, "pages", it));

const listing: readonly GapName[] = [
  "lineBreaks",
  "namespaces",
  "clrTypes",
  "flavours",
  "abstract",
  "nonNullable",
  "allowableValues",
  "routeNotes",
  "descriptions",
  "roles",
  "tags",
  "authentication",
  "enumKeys",
  "nullableItems",
];
const page: readonly GapName[] = [
  "lineBreaks",
  "namespaces",
  "clrTypes",
  "flavours",
  "abstract",
  "nonNullable",
  "allowableValues",
  "markup",
  "returnsVoid",
  "tags",
  "enumKeys",
  "nullableItems",
];

const tables: readonly GapName[] = [
  ...page,
  "documentation",
  "constraints",
  "interfaces",
  "enumNumbers",
];

const types: Readonly<Record<string, Source>> = {
  "app.json": {
    files: one("app.json"),
    gaps: ["errorRequired", "authentication"],
  },
  listing: { files: one("typescript.ts"), gaps: listing },
  "listing of declarations": {
    files: one("typescript.d.ts"),
    gaps: [...listing, "optional", "enumNumbers", "verbs", "dictionaryBase"],
  },
  "C# listing": {
    files: one("csharp.cs"),
    gaps: [
      "lineBreaks",
      "abstract",
      "nonNullable",
      "allowableValues",
      "routeNotes",
      "descriptions",
      "roles",
      "tags",
      "verbs",
    ],
  },
};

const textPages: Readonly<Record<string, Source>> = {
  "pages as text": {
    files: pages(/\.(?:xml|json)\.typescript\.innerText\.txt$/),
    gaps: page,
  },
};

const htmlPages: Readonly<Record<string, Source>> = {
  "pages as HTML": {
    files: pages(/\.(?:xml|json)\.typescript\.html$/),
    gaps: page,
  },
  "pages with C#": { files: pages(/\.csharp\.html$/), gaps: page },
  "pages with tables": { files: pages(/^[^.]*\.xml\.html$/), gaps: tables },
};

const versions: Readonly<Record<string, Source>> = {
  metadata: { files: one("metadata.json"), gaps: ["authentication"] },
  listing: {
    files: one("typescript.ts"),
    gaps: ["authentication"],
  },
  pages: { ...textPages["pages as text"], gaps: ["authentication"] } as Source,
};

const json = (it: View): Json => it as unknown as Json;

async function view(
  files: readonly string[],
  selected: Partial<PartialOptions> = {},
): Promise<View> {
  const { schema } = await generate(
    resolveOptions({
      inputs: files.map((it) => relative(process.cwd(), it)),
      emit: ["schema"],
      ...selected,
    }),
  );
  return viewOf(schema);
}

/** Services of which the project has a copy; of the others the recordings are read where they are. */
const copied = join(root, "fixtures", "services");
const hasRecordings = existsSync(recorded);

function unexpected(
  service: string,
  source: string,
  found: readonly string[],
): readonly string[] {
  const rows = exceptions.filter(
    (it) => it.service === service && it.sources.includes(source),
  );
  const unused = rows
    .filter(({ at }) => !found.some((it) => at.test(it)))
    .map(({ reason }) => `no longer true: ${reason}`);
  return [
    ...found.filter((it) => !rows.some(({ at }) => at.test(it))),
    ...unused,
  ];
}

async function compare(
  folder: string,
  service: string,
  name: string,
  { files, gaps }: Source,
): Promise<readonly string[]> {
  const metadata = await view([
    join(folder, service, "types", "metadata.json"),
  ]);
  const other = await view(files(join(folder, service)));
  const found = differences(json(cut(metadata, gaps)), json(cut(other, gaps)));
  return unexpected(service, name, found);
}

describe.each(["telephony", "shop"])("%s", (service) => {
  test.each(Object.entries({ ...types, ...textPages }))(
    "its metadata says what is in: %s",
    async (name, source) => {
      expect(await compare(copied, service, name, source)).toEqual([]);
    },
  );

  test.skipIf(!hasRecordings).each(Object.entries(htmlPages))(
    "its metadata says what is in: %s (skipped where ../shared is absent)",
    async (name, source) => {
      expect(await compare(recorded, service, name, source)).toEqual([]);
    },
  );
});

describe.skipIf(!hasRecordings)(
  "recorded services (skipped where ../shared is absent)",
  () => {
    describe.each(["contracts", "collections", "enums", "scalars", "returns"])(
      "%s",
      (service) => {
        test.each(Object.entries(types))(
          "its metadata says what is in: %s",
          async (name, source) => {
            expect(await compare(recorded, service, name, source)).toEqual([]);
          },
        );
      },
    );

    test.each(
      Object.entries({ ...textPages, ...htmlPages }).filter(
        ([name]) => name !== "pages with tables",
      ),
    )("the metadata of contracts says what is in: %s", async (name, source) => {
      expect(await compare(recorded, "contracts", name, source)).toEqual([]);
    });
  },
);

/** What one operation's page says, the listing says of that operation. */
describe.each(["telephony", "shop"])("%s", (service) => {
  const folder = join(copied, service, "pages");
  const ending = /\.xml\.typescript\.innerText\.txt$/;
  const operations = readdirSync(folder)
    .filter((it) => ending.test(it))
    .map((it) => it.replace(ending, ""));
  test.each(operations)("the page of %s is the listing of it", async (name) => {
    const listed = await view(
      [join(copied, service, "types", "typescript.ts")],
      {
        include: [`${name}.*`],
      },
    );
    const shown = await view([
      join(folder, `${name}.xml.typescript.innerText.txt`),
    ]);
    const gaps: readonly GapName[] = [
      ...listing,
      ...page,
      "xmlNames",
      "recursion",
    ];
    expect(
      unexpected(
        service,
        `page of ${name}`,
        differences(json(cut(listed, gaps)), json(cut(shown, gaps))),
      ),
    ).toEqual([]);
  });
});

const gapsOfVersion: Readonly<Record<string, readonly GapName[]>> = {
  "pages of v6.0": ["optional"],
  "pages of v6.4": ["optional"],
};

/** The same C# classes on another version of ServiceStack. */
describe.each(["telephony", "shop"])("%s", (service) => {
  describe.each(["v6.0", "v6.4", "v6.11", "v8.10"])("on %s", (version) => {
    test.each(Object.entries(versions))("has the same %s", async (name, it) => {
      const newest = await view(it.files(join(copied, service)));
      const old = await view(it.files(join(copied, `${service}-${version}`)));
      const gaps = [
        ...it.gaps,
        ...(gapsOfVersion[`${name} of ${version}`] ?? []),
      ];
      const found = differences(json(cut(newest, gaps)), json(cut(old, gaps)));
      expect(unexpected(service, `${name} of ${version}`, found)).toEqual([]);
    });
  });
});
