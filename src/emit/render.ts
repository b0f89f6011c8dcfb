/** Views → text, through Handlebars' runtime and the templates compiled ahead. */
import type Handlebars from "handlebars";
import handlebarsRuntime from "handlebars/runtime.js";
import { broken } from "./breaking.js";
import type { DeclarationView, FileView, OutputFile } from "./emitter.js";
import { templates } from "./templates.js";

/** Turns a view into text; `name` is a template's or a partial's. */
export type Render = (name: string, view: object) => string;

/** An instance of our own, so that nothing registered elsewhere reaches the templates. */
export function createRenderer(): Render {
  // The package types its runtime as an empty module.
  const { create } = handlebarsRuntime as unknown as typeof Handlebars;
  const handlebars = create();
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, specification] of Object.entries(templates)) {
    const template = handlebars.template(specification);
    compiled.set(name, template);
    handlebars.registerPartial(name, template);
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`There is no template ${name}.`);
    return template(view);
  };
}

/** The text of a file, in the form prettier's defaults give. */
export async function renderFile(
  view: FileView,
  header: readonly string[],
  render: Render,
): Promise<OutputFile> {
  const declarations: string[] = [];
  for (const declaration of view.declarations)
    declarations.push(await renderDeclaration(declaration, render));
  return {
    path: view.path,
    text: render("file", { ...view, header, declarations }),
  };
}

async function renderDeclaration(
  view: DeclarationView,
  render: Render,
): Promise<string> {
  const text = render(view.partial, view).trimEnd();
  return broken(text) ?? (await formatted(text)).trimEnd();
}

/** TypeScript in prettier's form, by prettier itself: it takes long to load. */
export async function formatted(text: string): Promise<string> {
  const [prettier, babel, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return prettier.format(text, {
    parser: "babel-ts",
    plugins: [babel, estree],
  });
}
