// Joins the compiled modules into few files, as each file that is loaded takes its time: the command
// line, the library, and chunks for what loads late. What is in node_modules stays there.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

const bundle = await rolldown({
  input: { cli: `${dist}/cli.js`, index: `${dist}/index.js` },
  platform: "node",
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
await bundle.write({
  dir: dist,
  format: "esm",
  chunkFileNames: "chunk-[name].js",
});
