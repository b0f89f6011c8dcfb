// Joins the compiled modules into few files, as each file that is loaded takes its time: the command
// line, the library, what a run loads in any case, and chunks for what loads late. What is in
// node_modules stays there.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * What these modules import, at any depth.
 *
 * @param {readonly string[]} from
 * @param {(id: string) => { readonly importedIds: readonly string[] } | null} infoOf
 */
function reachedFrom(from, infoOf) {
  /** @type {Set<string>} */
  const reached = new Set();
  const pending = from.map((it) => `${dist}/${it}.js`);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    pending.push(...(infoOf(id)?.importedIds ?? []));
  }
  return reached;
}

/** Loaded before it shows whether there is anything to do. */
const early = ["cli", "commands/last-run", "commands/report"];
/** Loaded whenever something is generated; metadata is read without anything else. */
const run = ["commands/generate", "parse/metadata"];

const bundle = await rolldown({
  input: { cli: `${dist}/cli.js`, index: `${dist}/index.js` },
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  external: (id) => !/^[./]|^[A-Z]:|^(?:cli|index)$/i.test(id),
  plugins: [
    {
      // A module that looks for files beside it goes on looking from where it was.
      name: "own-place",
      transform: (code, id) =>
        code.replaceAll(
          "import.meta.url",
          () =>
            `new URL("./${relative(dist, id).replaceAll("\\", "/")}", import.meta.url).href`,
        ),
    },
  ],
});
/** @type {ReadonlySet<string> | undefined} */
let later;
/** @type {ReadonlySet<string> | undefined} */
let before;
await bundle.write({
  dir: dist,
  format: "esm",
  chunkFileNames: "chunk-[name].js",
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "run",
        name: (id, chunking) => {
          const infoOf = (/** @type {string} */ it) =>
            chunking.getModuleInfo(it);
          later ??= reachedFrom(run, infoOf);
          before ??= reachedFrom(early, infoOf);
          return later.has(id) && !before.has(id) ? "run" : null;
        },
      },
    ],
  },
});
