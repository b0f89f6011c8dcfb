/** What bundlers keep of the output where an application uses one of its schemas or classes. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { goldenFolder, root } from "./cases.js";

const runtimes = {
  classic: join(root, "src", "runtime", "zod.ts"),
  mini: join(goldenFolder("zod-mini"), "zod-runtime.ts"),
};

test.each<[keyof typeof runtimes, kibibytes: number]>([
  ["classic", 27],
  ["mini", 10],
])(
  "one schema of many, %s, is at most %d KiB with zod, minified and gzipped",
  async (zod, kibibytes) => {
    const code = await withRolldown(
      "CallPartySchema",
      join(goldenFolder("telephony-metadata"), "zod.js"),
      runtimes[zod],
    );
    expect(code).toContain("displayName");
    // The member of another class, and a scalar that none of these has.
    expect(code).not.toContain("dateCreated");
    expect(code).not.toContain("PT0S");
    expect(gzipSync(code).length / 1024).toBeLessThan(kibibytes);
  },
);

/** Enums, flags and 64-bit integers are arguments of mappers and schemas: nothing may keep those. */
test.each([
  ["telephony-metadata", "CallParty", "in one file"],
  ["layout-namespace", "Entry", "in folders by namespace"],
  ["zod-mini", "Day", "with zod/mini"],
  ["enums-csharp", "EchoEnumCollections", "with enums of all kinds"],
  ["exact-values", "Ledger", "with exact values"],
])(
  "one class from the index of %s brings nothing else: %s",
  async (name, type) => {
    const index = join(goldenFolder(name), "index.ts");
    for (const bundled of [withEsbuild, withRolldown]) {
      const code = await bundled(type, index);
      expect(code).toContain("Object.assign(this,");
      // Of the class: a constructor, its methods and what it is exported as.
      expect(code.length).toBeLessThan(350);
    }
  },
);

async function withEsbuild(name: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: exportOf(name, file), resolveDir: root },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

async function withRolldown(
  name: string,
  file: string,
  zodRuntime?: string,
): Promise<string> {
  const entry = "\0entry";
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: "entry",
        resolveId: (id) =>
          id === entry
            ? id
            : id.endsWith("zod-runtime.js")
              ? zodRuntime
              : undefined,
        load: (id) => (id === entry ? exportOf(name, file) : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  return output[0].code;
}

function exportOf(name: string, file: string): string {
  return `export { ${name} } from ${JSON.stringify(file)};`;
}
