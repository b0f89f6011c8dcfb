/** The names of views that a template mentions. */
import Handlebars from "handlebars";

export interface TemplateName {
  readonly name: string;
  /** Whether it is that of a partial. */
  readonly partial: boolean;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
}

/** Helpers that Handlebars has itself. */
const helpers: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "each",
  "with",
  "lookup",
  "log",
]);

/** Not those that the template itself gives: `as |item|`, `@index`, parameters of partials. */
export function namesIn(program: hbs.AST.Program): readonly TemplateName[] {
  const found: TemplateName[] = [];
  const given = new Set<string>();
  const visitor = new Handlebars.Visitor();
  visitor.Program = (it): void => {
    for (const name of it.blockParams ?? []) given.add(name);
    Handlebars.Visitor.prototype.Program.call(visitor, it);
  };
  visitor.PartialStatement = (it): void => {
    // Its name is a path, too; that of a block, `{{> (lookup . "partial")}}`, only a run knows.
    const { name } = it;
    if (name.type === "PathExpression")
      found.push({
        name: (name as hbs.AST.PathExpression).original,
        partial: true,
        ...name.loc.start,
      });
    for (const parameter of it.params) visitor.accept(parameter);
    for (const { value } of it.hash?.pairs ?? []) visitor.accept(value);
  };
  visitor.PathExpression = (it): void => {
    const [head] = it.parts;
    if (it.data || head === undefined || given.has(head)) return;
    if (helpers.has(it.original)) return;
    found.push(
      ...it.parts.map((name) => ({
        name,
        partial: false,
        ...it.loc.start,
      })),
    );
  };
  visitor.accept(program);
  return found;
}
