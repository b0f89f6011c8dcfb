// Compiles templates/ ahead of time into src/emit/templates.ts, so that a run needs Handlebars'
// runtime only. `--check` fails where that file is not what the templates give.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import Handlebars from "handlebars";

const options = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
};
const folder = new URL("../templates/", import.meta.url);
const target = new URL("../src/emit/templates.ts", import.meta.url);

const entries = ["", "partials/"].flatMap((sub) =>
  readdirSync(new URL(sub, folder))
    .filter((name) => name.endsWith(".hbs"))
    .toSorted()
    .map((name) => {
      const source = readFileSync(new URL(sub + name, folder), "utf8");
      const compiled = Handlebars.precompile(source, options);
      return `  ${JSON.stringify(name.slice(0, -".hbs".length))}: ${compiled},`;
    }),
);
const text = `// @ts-nocheck -- compiled by scripts/templates.mjs from templates/; Handlebars' output is untyped.
export const templates = {
${entries.join("\n")}
};
`;
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("src/emit/templates.ts is out of date: npm run templates");
  process.exit(1);
}
