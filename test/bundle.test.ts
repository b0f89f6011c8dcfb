/** What a bundler keeps of `zod.ts` where an application uses one of its schemas. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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
    const code = await bundleOf("CallPartySchema", runtimes[zod]);
    expect(code).toContain("displayName");
    // The member of another class, and a scalar that none of these has.
    expect(code).not.toContain("dateCreated");
    expect(code).not.toContain("PT0S");
    expect(gzipSync(code).length / 1024).toBeLessThan(kibibytes);
  },
);

async function bundleOf(name: string, runtime: string): Promise<string> {
  const zod = join(goldenFolder("telephony-metadata"), "zod.js");
  const entry = "\0entry";
  const build = await rolldown({
    input: entry,
    plugins: [
      {
        name: "entry",
        resolveId: (id) =>
          id === entry
            ? id
            : id.endsWith("zod-runtime.js")
              ? runtime
              : undefined,
        load: (id) =>
          id === entry
            ? `export { ${name} } from ${JSON.stringify(zod)};`
            : undefined,
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  return output[0].code;
}
