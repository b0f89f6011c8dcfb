/** Views → text, by templates: only those of users need Handlebars. */
import type Handlebars from "handlebars";
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { SourceText } from "../source/source-text.js";
import { broken } from "./breaking.js";
import type { Compiled } from "./custom-templates.js";
import type { DeclarationView, ViewFile } from "./emitter.js";
import { placeOfError } from "./template-place.js";
import type { Partial } from "./template.js";
import { templates } from "./templates.js";

/** Turns a view into text; `name` is a template's or a partial's. */
export type Render = (name: string, view: object) => string;

/** What a template of the user's cannot do with a view; told as what is wrong with an input is. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly diagnostic: Diagnostic;

  constructor(told: Diagnostic) {
    super(told.message);
    this.diagnostic = told;
  }
}

/** The names that templates of the user's may replace. */
export const templateNames: readonly string[] = Object.keys(templates);

/** @param sources Templates that are not compiled ahead; they stand before those of the same name. */
export async function createRenderer(
  sources: ReadonlyMap<string, SourceText> = new Map(),
): Promise<Outcome<Render>> {
  const compiled = new Map<string, (view: object) => string>();
  const custom = new Map<string, Handlebars.TemplateDelegate>();
  const partial: Partial = (name, view, given) =>
    custom.get(name)?.({ ...view, ...given }) ??
    templates[name]?.(given, partial) ??
    "";
  for (const [name, template] of Object.entries(templates))
    compiled.set(name, (view) => template(view, partial));
  const given = sources.size > 0 ? await compiledAtRunTime(sources) : undefined;
  for (const [name, template] of given?.templates ?? []) {
    custom.set(name, telling(name, template, sources.get(name)));
    compiled.set(name, telling(name, template, sources.get(name)));
  }
  for (const [name, template] of compiled)
    given?.handlebars.registerPartial(name, template);
  return {
    value: (name, view) => {
      const template = compiled.get(name);
      if (!template) throw new TemplateError(unknownTemplate(name, compiled));
      return template(view);
    },
    diagnostics: given?.diagnostics ?? [],
  };
}

async function compiledAtRunTime(
  sources: ReadonlyMap<string, SourceText>,
): Promise<Compiled> {
  const { compileTemplates } = await import("./custom-templates.js");
  return compileTemplates(sources, templateNames);
}

function unknownTemplate(
  name: string,
  known: ReadonlyMap<string, unknown>,
): Diagnostic {
  const near = nearest(name, known.keys());
  const there = [...known.keys()];
  return diagnostic("template-unknown", { name, nearest: near, there });
}

/** What it throws of a view is told at the place in its source. */
function telling(
  name: string,
  template: Handlebars.TemplateDelegate,
  source: SourceText | undefined,
): Handlebars.TemplateDelegate {
  return (view: object, options) => {
    try {
      return template(view, options);
    } catch (error) {
      // That of a partial has been told where it stands.
      if (error instanceof TemplateError || !(error instanceof Error))
        throw error;
      const [, missing] = /^"(.+)" not defined in/.exec(error.message) ?? [];
      const at = source && placeOfError(source, error);
      throw new TemplateError(
        missing === undefined
          ? diagnostic("template-damaged", { reason: error.message }, at)
          : diagnostic(
              "template-unknown-name",
              {
                template: name,
                name: missing,
                nearest: nearest(
                  missing,
                  // Elsewhere in the view it may well be.
                  Object.keys(view).filter((it) => it !== missing),
                ),
              },
              at,
            ),
      );
    }
  };
}

/** The text of a file, in the form prettier's defaults give; without its header. */
export async function renderFile(
  { template, view }: ViewFile,
  render: Render,
): Promise<string> {
  if (!view.declarations) return render(template, view);
  const declarations: string[] = [];
  for (const declaration of view.declarations)
    declarations.push(await renderDeclaration(declaration, render));
  return render(template, { ...view, declarations }).replace(/^\n/, "");
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
