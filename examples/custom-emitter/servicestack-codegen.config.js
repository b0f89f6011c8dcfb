// Two emitters of one's own: one gives a text, one a view and the template for it.
import { defineConfig, defineEmitter } from "servicestack-codegen";

const routes = defineEmitter({
  name: "routes",
  emit: ({ operations }) => ({
    files: [
      {
        path: "operations.json",
        text: JSON.stringify({
          operations: operations.map(({ request, verbs, routes: all }) => ({
            request,
            verbs,
            routes: all.map(({ path }) => path),
          })),
        }),
      },
    ],
  }),
});

const names = defineEmitter({
  name: "names",
  needs: ["classes"],
  templates: {
    names: `import * as classes from "./classes.js";

/** Every class by its .NET name. */
export const classesByName = {
{{#each classes}}
  "{{clr}}": classes.{{name}},
{{/each}}
};
`,
  },
  emit: ({ declarations }) => ({
    files: [
      {
        path: "names.ts",
        exported: true,
        template: "names",
        view: {
          classes: declarations
            .filter(({ kind }) => kind === "class")
            .map(({ name, clr }) => ({ name, clr: clr?.name ?? name })),
        },
      },
    ],
  }),
});

export default defineConfig({
  inputs: ["dtos.ts"],
  out: "api",
  emit: ["classes", "names", "routes"],
  emitters: [routes, names],
});
