/**
 * Templates that are not compiled ahead: those of `--templates`, and those of the configuration's
 * emitters. Loaded only where there are some, as Handlebars' compiler is not small.
 */
import Handlebars from "handlebars";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { SourceText } from "../source/source-text.js";
import { placeAt, placeOfError } from "./template-place.js";
import { namesIn } from "./template-names.js";
import { viewNames } from "./view-names.js";

/** The same as templates are compiled with ahead: scripts/templates.mjs. */
const options: CompileOptions = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
};

/** An instance that compiles, with what it made of the sources, and what is wrong with them. */
export interface Compiled {
  readonly handlebars: typeof Handlebars;
  readonly templates: ReadonlyMap<string, Handlebars.TemplateDelegate>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param sources By the template's name.
 * @param builtIn Names of the templates that are compiled ahead.
 */
export function compileTemplates(
  sources: ReadonlyMap<string, SourceText>,
  builtIn: readonly string[],
): Compiled {
  const handlebars = Handlebars.create();
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, source] of sources) {
    const parsed = parse(source);
    if ("code" in parsed) {
      diagnostics.push(parsed);
      continue;
    }
    const partials = [...builtIn, ...sources.keys()];
    diagnostics.push(...unknownNames(name, source, parsed, partials));
    templates.set(name, handlebars.compile(parsed, options));
  }
  return { handlebars, templates, diagnostics };
}

function parse(source: SourceText): hbs.AST.Program | Diagnostic {
  try {
    return Handlebars.parse(source.text);
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: "" };
    const [first = "", excerpt = "", pointer = "", expected = ""] =
      message.split("\n");
    const reason =
      expected === "" ? first.replace(/ - \d+:\d+$/, "") : expected;
    return diagnostic(
      "template-damaged",
      { reason: reason.replace(/\.$/, "") },
      pointer.endsWith("^")
        ? placeOfExcerpt(source, first, excerpt.slice(pointer.length - 1))
        : placeOfError(source, error),
    );
  }
}

/** Where what follows the place stands on the line that the parser names. */
function placeOfExcerpt(
  source: SourceText,
  message: string,
  behind: string,
): Diagnostic["at"] {
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  const text = source.text.split("\n")[line - 1] ?? "";
  let length = Math.min(behind.length, text.length);
  while (length > 0 && !text.includes(behind.slice(0, length))) length--;
  const column = length === 0 ? 0 : text.lastIndexOf(behind.slice(0, length));
  return placeAt(source, line, column);
}

/** Names that no view of a built-in template has, and of no partial. Of others only a run can tell. */
function unknownNames(
  template: string,
  source: SourceText,
  program: hbs.AST.Program,
  partials: readonly string[],
): readonly Diagnostic[] {
  const members = viewNames[template];
  return namesIn(program).flatMap(({ name, partial, line, column }) => {
    const known = partial ? partials : members;
    if (!known || known.includes(name)) return [];
    const near = nearest(name, known);
    const at = placeAt(source, line, column);
    return partial
      ? diagnostic(
          "template-unknown",
          { name, nearest: near, there: partials },
          at,
        )
      : diagnostic(
          "template-unknown-name",
          { template, name, nearest: near },
          at,
        );
  });
}
