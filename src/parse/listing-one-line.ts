/** Declarations whose members stand on one line, as if each stood on its own. */
import { indentOf, isBlank, type Line } from "./listing-pieces.js";

/**
 * `class Order { id: string; total: number; }` is a header, two members and an end; and so is the
 * last member's line where the `}` is on it.
 */
export function unfolded(
  lines: readonly Line[],
  header: number,
): readonly Line[] {
  const declared = lines[header];
  if (!declared) return lines;
  const indent = indentOf(declared);
  return lines.flatMap((line, index) => {
    if (index < header) return [line];
    if (index > header) return withoutEnd(line, indent);
    const opening = openingOf(line.text);
    if (opening === undefined) return [line];
    const body = partOf(line, opening.length);
    if (isBlank(body)) return [line];
    const isEnum = /\benum\b/.test(opening);
    return [
      partOf(line, 0, opening.length),
      ...withoutEnd(body, indent).flatMap((it) =>
        it.indent === undefined ? membersOf(it, isEnum) : [it],
      ),
    ];
  });
}

/** `class Order {` of `class Order { id: string; }` */
function openingOf(text: string): string | undefined {
  const keyword = /\b(?:class|interface|enum)\b/.exec(text);
  const brace = keyword ? text.indexOf("{", keyword.index) : -1;
  return brace === -1 ? undefined : text.slice(0, brace + 1);
}

/** The `}` of the declaration as a line of its own, as far to the right as its header. */
function withoutEnd(line: Line, indent: number): readonly Line[] {
  const { text } = line;
  const end = text.trimEnd().length - 1;
  const isEnd =
    text.charAt(end) === "}" &&
    !isBlank(partOf(line, 0, end)) &&
    countOf(text, "}") !== countOf(text, "{");
  return isEnd
    ? [partOf(line, 0, end), { ...partOf(line, end), indent }]
    : [line];
}

function membersOf(line: Line, isEnum: boolean): readonly Line[] {
  const { text } = line;
  const isBalanced = countOf(text, "{") === countOf(text, "}");
  const members: Line[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: token, index } of withoutEscapes(text).matchAll(
    /"[^"]*"|'[^']*'|[{}()[\];,]/g,
  )) {
    // A damaged member may leave a bracket open: then they no longer tell.
    if (isBalanced && /[{([]/.test(token)) depth++;
    if (isBalanced && /[})\]]/.test(token)) depth--;
    if (depth > 0 || token !== (isEnum ? "," : ";")) continue;
    members.push(partOf(line, start, index + 1));
    start = index + 1;
  }
  const last = partOf(line, start);
  return isBlank(last) ? members : [...members, last];
}

/** So that a quote that nothing closes is looked for once only; `"\""` is `"  "`. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/\\["'\\]/g, "  ");
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

function partOf(line: Line, from: number, to = line.text.length): Line {
  return {
    start: line.start + from,
    end: line.start + to,
    text: line.text.slice(from, to),
  };
}
