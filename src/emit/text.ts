/** Pieces of TypeScript, in the form prettier gives them. */

import { withoutUnseen, withUnseenEscaped } from "../schema/characters.js";
import { isIdentifier } from "../schema/identifier.js";

/** Prettier's print width. */
export const printWidth = 80;

/** A string literal, in the quotes that need fewer escapes. */
export function stringLiteral(text: string): string {
  // Most texts have nothing to escape.
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  const json = withUnseenEscaped(JSON.stringify(text));
  if (doubles <= singles) return json;
  const inner = json.slice(1, -1).replaceAll('\\"', '"');
  return `'${inner.replaceAll("'", "\\'")}'`;
}

/** `name` as the name of a member: bare where that is possible, else quoted. */
function memberName(name: string): string {
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** The same in a class, where `constructor` by itself, in quotes or not, is no field's name. */
export function fieldName(name: string): string {
  return name === "constructor" ? '["constructor"]' : memberName(name);
}

/** The keys of an object literal. Prettier takes quotes away where none of the keys needs them. */
export function objectKey(name: string): string {
  // `{ __proto__: x }` would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return memberName(name);
}

/** `value.name`, or `value["name"]` where the name is no identifier. */
export function access(object: string, name: string): string {
  return isIdentifier(name)
    ? `${object}.${name}`
    : `${object}[${stringLiteral(name)}]`;
}

/** The name, or with `_2`, `_3` … where it is taken. */
export function freeName(
  wanted: string,
  taken: Pick<ReadonlySet<string>, "has">,
): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
  return name;
}

/**
 * The same for name after name, each of which is taken from then on: where thousands want one, none
 * tries the numbers that others have.
 *
 * @param keyOf What must differ.
 */
export function createFreeNames(
  reserved: Iterable<string>,
  keyOf: (name: string) => string = (name) => name,
): (wanted: string) => string {
  const taken = new Set([...reserved].map(keyOf));
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let n = next.get(keyOf(wanted)) ?? 2;
    for (; taken.has(keyOf(name)); n++) name = `${wanted}_${n}`;
    next.set(keyOf(wanted), n);
    taken.add(keyOf(name));
    return name;
  };
}

/** A doc comment, on one line where it has but one. */
export interface DocView {
  readonly single: string | undefined;
  /** Each with the blank that follows the asterisk. */
  readonly lines: readonly string[];
}

/** A doc comment of these paragraphs, without anything that would end it. */
export function docView(paragraphs: readonly (string | undefined)[]): DocView {
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph === undefined
      ? []
      : paragraph.split(/[\r\n\u0085\u2028\u2029]+/).map(commentLine),
  );
  return lines.length === 1 && lines[0] !== ""
    ? { single: lines[0], lines: [] }
    : { single: undefined, lines: lines.map((it) => (it ? ` ${it}` : "")) };
}

/** What is not seen is gone before the comment's end is looked for: `*`, U+200B, `/`. */
function commentLine(text: string): string {
  return withoutUnseen(text.replaceAll(/\p{Cc}/gu, " "))
    .replaceAll("*/", "*\\/")
    .trim();
}
