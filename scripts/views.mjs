// Writes docs/views.md and src/emit/view-names.ts from the doc comments of the views' interfaces and
// what the built-in templates mention. `--check` fails where they are not what the sources give.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import Handlebars from "handlebars";
import { format } from "prettier";
import { Project } from "ts-morph";

const root = new URL("../", import.meta.url);
const project = new Project({ skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths(new URL("src/emit/*.ts", root).pathname);

/** Every interface by name; those of one name in several files are told apart by their file. */
const interfaces = project
  .getSourceFiles()
  .flatMap((file) => file.getInterfaces());

/** @param {import("ts-morph").InterfaceDeclaration} it */
function partialsOf(it) {
  const type = it.getProperty("partial")?.getTypeNode()?.getText() ?? "";
  return [...type.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
}

/**
 * Interfaces that a view's members mention, in the same file or imported, itself first.
 * @param {import("ts-morph").InterfaceDeclaration} view
 * @returns {Set<import("ts-morph").InterfaceDeclaration>}
 */
function treeOf(view, found = new Set([view])) {
  for (const property of view.getProperties())
    for (const [name] of (property.getTypeNode()?.getText() ?? "").matchAll(
      /\b[A-Z]\w+/g,
    )) {
      const here = view.getSourceFile().getInterface(name);
      const other =
        here ??
        interfaces.find((it) => it.getName() === name && it.isExported());
      if (other && !found.has(other)) treeOf(other, found.add(other));
    }
  return found;
}

/** @param {import("ts-morph").Node & import("ts-morph").JSDocableNode} node */
function docOf(node) {
  return node
    .getJsDocs()
    .map((it) =>
      it
        .getDescription()
        .trim()
        .replaceAll(/\s*\n\s*/g, " "),
    )
    .join(" ");
}

/** @param {import("ts-morph").InterfaceDeclaration} it */
function tableOf(it) {
  const rows = it
    .getProperties()
    .filter((property) => property.getName() !== "partial")
    .map((property) => {
      const type = property
        .getTypeNode()
        ?.getText()
        .replaceAll(/^readonly /g, "")
        .replaceAll("|", "\\|");
      return `| \`${property.getName()}\` | \`${type}\` | ${docOf(property)} |`;
    });
  return rows.length === 0
    ? ""
    : `| Name | Type | What it is |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

const views = interfaces
  .filter((it) => partialsOf(it).length > 0)
  .flatMap((view) => partialsOf(view).map((partial) => ({ partial, view })))
  .concat(
    interfaces
      .filter((it) => it.getName() === "ModuleView")
      .map((view) => ({ partial: "file", view })),
  )
  .toSorted((a, b) => (a.partial < b.partial ? -1 : 1));

const sections = views.map(({ partial, view }) => {
  const [, ...others] = treeOf(view);
  return [
    `## ${partial}\n`,
    `${docOf(view)}\n`,
    tableOf(view) || "It has no members.\n",
    ...others
      .filter((it) => it.getName() !== "DeclarationView")
      .map((it) => `\`${it.getName()}\`: ${docOf(it)}\n\n${tableOf(it)}`),
  ].join("\n");
});
const documentation = await format(
  `# The views of the templates

Each template of \`templates/partials\` renders one kind of declaration, and \`file\` a whole module,
in which \`declarations\` are texts already. \`doc\` and \`members\` are partials of partials: they are given
what they need where they are named. \`scripts/views.mjs\` writes this file from the doc comments of the types.

${sections.join("\n")}`,
  { parser: "markdown" },
);

/** Names that a template may mention: of its view, and what the built-in one of that name mentions. */
/** @type {Record<string, readonly string[]>} */
const names = {};
for (const sub of ["", "partials/"])
  for (const file of readdirSync(new URL(`templates/${sub}`, root))
    .filter((it) => it.endsWith(".hbs"))
    .toSorted()) {
    const name = file.slice(0, -".hbs".length);
    const view = views.find((it) => it.partial === name)?.view;
    const members = view
      ? [...treeOf(view)].flatMap((it) =>
          it.getProperties().map((property) => property.getName()),
        )
      : [];
    const text = readFileSync(new URL(`templates/${sub}${file}`, root), "utf8");
    names[name] = [
      ...new Set([...members, ...mentioned(Handlebars.parse(text))]),
    ].toSorted();
  }

/** @param {hbs.AST.Program} program */
function mentioned(program) {
  /** @type {string[]} */
  const found = [];
  const visitor = new Handlebars.Visitor();
  visitor.PathExpression = (it) => {
    if (!it.data) found.push(...it.parts);
  };
  visitor.accept(program);
  return found.filter((it) => !["if", "unless", "each"].includes(it));
}

const table = await format(
  `/** What each template may mention of its view; written by scripts/views.mjs. */
export const viewNames: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(names)};
`,
  { parser: "typescript" },
);

let stale = false;
for (const [path, text] of [
  ["docs/views.md", documentation],
  ["src/emit/view-names.ts", table],
]) {
  const target = new URL(path ?? "", root);
  if (!process.argv.includes("--check")) writeFileSync(target, text ?? "");
  else if (readFileSync(target, "utf8") !== text) {
    console.error(`${path} is out of date: npm run templates`);
    stale = true;
  }
}
if (stale) process.exit(1);
