// Compiles templates/ ahead of time into src/emit/templates.ts: functions that join strings, so that
// a run needs nothing of Handlebars. `--check` fails where that file is not what the templates give.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import Handlebars from "handlebars";
import { format } from "prettier";
import { functionOf, namesMentioned } from "./templates/function-of.mjs";

const folder = new URL("../templates/", import.meta.url);
const target = new URL("../src/emit/templates.ts", import.meta.url);

const programs = new Map(
  ["", "partials/"].flatMap((sub) =>
    readdirSync(new URL(sub, folder))
      .filter((name) => name.endsWith(".hbs"))
      .toSorted()
      .map((name) => {
        const text = readFileSync(new URL(sub + name, folder), "utf8");
        return /** @type {const} */ ([
          name.slice(0, -".hbs".length),
          Handlebars.parse(text),
        ]);
      }),
  ),
);
/** @param {string} partial */
const namesOf = (partial) => namesMentioned(programs.get(partial));
const entries = [...programs].map(
  ([name, program]) =>
    `${JSON.stringify(name)}: ${functionOf(program, namesOf)},`,
);
const source = `// @ts-nocheck -- compiled by scripts/templates.mjs from templates/; what views hold, their types tell.
import { absent, holds, items, type Template } from "./template.js";

export const templates: Readonly<Record<string, Template>> = {
${entries.join("\n")}
};
`;
const text = await format(source, { parser: "typescript" });
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("src/emit/templates.ts is out of date: npm run templates");
  process.exit(1);
}
