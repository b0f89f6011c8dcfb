/**
 * Lines that are too long, broken as prettier breaks them, where their shape is one of those the
 * templates give. Prettier itself takes milliseconds for each declaration, and as long to load as
 * all else.
 */
import { printWidth } from "./text.js";

/** Templates and views give prettier's form where no line is too long; comments are never broken. */
function isTooLong(line: string): boolean {
  return line.length > printWidth && !isComment(line);
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\*\*|\*|\/\/)/.test(line);
}

/** The declaration without long lines; undefined where only prettier knows how. */
export function broken(text: string): string | undefined {
  if (!hasLongLine(text)) return text;
  const lines = text.split("\n");
  const start = lines.findIndex((it) => !isComment(it));
  const head = lines[start];
  const all =
    head !== undefined && isTooLong(head)
      ? [...lines.slice(0, start), ...brokenHead(head, lines.slice(start + 1))]
      : lines;
  const result: string[] = [];
  for (const line of all)
    if (isTooLong(line)) {
      const made = [brokenLine(line)].flat();
      if (made.some((it) => isTooLong(it) && !isUnbreakable(it)))
        return undefined;
      result.push(...made);
    } else result.push(line);
  return result.join("\n");
}

/** Most declarations have none, and need not be cut into lines. */
function hasLongLine(text: string): boolean {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > printWidth && isTooLong(text.slice(start, end)))
      return true;
    start = end + 1;
  }
  return false;
}

/** A lone name stays in its angle brackets, and a text beside a key of up to four letters. */
function isUnbreakable(line: string): boolean {
  return (
    /^export const \w+: [\w.]+<\w+> =$/.test(line) ||
    /^ +\w{1,4}: "[^"\\]*",$/.test(line)
  );
}

function brokenHead(head: string, body: readonly string[]): readonly string[] {
  const constant = /^((?:export )?const \w+(?:: [^=]+)?) = (.+)$/.exec(head);
  if (constant) {
    const [, left = "", right = ""] = constant;
    return brokenConstant(left, right, body);
  }
  // Parameters come first, and are broken before what is returned.
  const generic = /^(export function \w+<[^()]*>\()([^()]+)(\): .* \{)$/.exec(
    head,
  );
  if (generic) {
    const [, start = "", parameters = "", end = ""] = generic;
    return [start, ...listed(parameters.split(", "), ""), end, ...body];
  }
  const heritage =
    /^(export (?:abstract )?class \S+)( extends \S+)?( implements .+) \{$/.exec(
      head,
    );
  if (heritage) {
    const [, start = "", base, markers = ""] = heritage;
    return [
      start,
      ...(base === undefined ? [] : [` ${base}`]),
      ` ${markers}`,
      "{",
      ...body,
    ];
  }
  return [head, ...body];
}

/** `export const X: d.Dto<X> = d.dto<X>(() => ({`. */
function brokenConstant(
  left: string,
  right: string,
  body: readonly string[],
): readonly string[] {
  const call = /^((?:\/\* @__PURE__ \*\/ )?[\w.]+)(?:<([^()]+)>)?\(/.exec(
    right,
  );
  if (!call) return [`${left} = ${right}`, ...body];
  const [start, callee = "", argument = ""] = call;
  const rest = right.slice(start.length);
  if (left.includes(", ") || argument.includes(", "))
    return brokenArguments(left, callee, argument, [`(${rest}`, ...body]);
  const typed =
    isTooLong(`${left} =`) && /^(.* [\w.]+<)(\w+<.+>)(>)$/.exec(left);
  if (typed) {
    const [, before = "", type = "", after = ""] = typed;
    return [before, `  ${type}`, `${after} = ${right}`, ...body];
  }
  if (isShort(rest))
    return [`${left} =`, indented(right), ...body.map(indented)];
  if (!isTooLong(`${left} = ${start}`))
    return brokenArgument(`${left} = ${start}`, rest, body);
  if (argument.includes("<") && !isTooLong(`${left} = ${callee}<`))
    return [`${left} = ${callee}<`, `  ${argument}`, `>(${rest}`, ...body];
  return [`${left} =`, indented(right), ...body.map(indented)];
}

/** `export const X: d.Dto<X, never, AnyX> = d.dto<X, never, AnyX>(`: lists of names are broken. */
function brokenArguments(
  left: string,
  callee: string,
  argument: string,
  [rest = "", ...body]: readonly string[],
): readonly string[] {
  const [, annotated, types = ""] = /^(.*)<([^<>]+)>$/.exec(left) ?? [];
  if (![types, argument].every((it) => /^\w+(?:, \w+)*$/.test(it)))
    return [`${left} = ${callee}<${argument}>${rest}`, ...body];
  const called = (before: string): readonly string[] => {
    const line = `${before}${callee}<${argument}>${rest}`;
    return isTooLong(line)
      ? [`${before}${callee}<`, ...typeList(argument), `>${rest}`, ...body]
      : [line, ...body];
  };
  // A lone name stays in its angle brackets.
  if (isTooLong(`${left} =`) && types.includes(","))
    return [`${annotated}<`, ...typeList(types), ...called("> = ")];
  return isTooLong(`${left} = ${callee}<`)
    ? [
        `${left} =`,
        ...called("  ").map((it, at) => (at === 0 ? it : indented(it))),
      ]
    : called(`${left} = `);
}

/** Without the comma that ends a list of values. */
function typeList(types: string): readonly string[] {
  return types
    .split(", ")
    .map((it, at, all) => `  ${it}${at < all.length - 1 ? "," : ""}`);
}

/** The only argument, a name, an object or what gives one, on lines of its own. */
function brokenArgument(
  start: string,
  rest: string,
  body: readonly string[],
): readonly string[] {
  const [, name] = /^(\w+)\);$/.exec(rest) ?? [];
  if (name !== undefined) return [start, `  ${name},`, ");", ...body];
  const end = body.at(-1);
  if (!/^(?:\(\) => \()?\{$/.test(rest) || !end?.endsWith(");"))
    return [start + rest, ...body];
  return [
    start,
    ...[rest, ...body.slice(0, -1), `${end.slice(0, -2)},`].map(indented),
    ");",
  ];
}

/** A lone name of up to a quarter of the line is not worth a line of its own. */
function isShort(rest: string): boolean {
  const [, name] = /^(\w+)\);$/.exec(rest) ?? [];
  return name !== undefined && name.length <= printWidth / 4;
}

function brokenLine(line: string): string | readonly string[] {
  const [indent = ""] = /^ */.exec(line) ?? [];
  const condition = /^( *if \(.+?\)) (writer\..+)$/.exec(line);
  if (condition) {
    const [, test = "", statement = ""] = condition;
    const inner = `${indent}  ${statement}`;
    return [test, ...(isTooLong(inner) ? brokenLine(inner) : [inner])];
  }
  const [, name, constants = ""] =
    /^(export type \w+ =) (\(typeof \w+\)\[keyof typeof \w+\];)$/.exec(line) ??
    [];
  if (name !== undefined) return [name, `  ${constants}`];
  const [, key, value = ""] = /^( +\w{5,}:) ("[^"\\]*",)$/.exec(line) ?? [];
  if (key !== undefined) return [key, `${indent}  ${value}`];
  const later = /^(const .+? x\.later\w*\(\(\) =>) (x\..+\))\);$/.exec(line);
  if (later) {
    const [, start = "", made = ""] = later;
    return [start, ...brokenMade(`  ${made}`), ");"];
  }
  const call =
    /^( *(?:const \w+ = )?(?:\/\* @__PURE__ \*\/ )?[\w.]+(?:<\w+>)?\()(.+)(\);)$/.exec(
      line,
    ) ?? /^( *[\w.]+: \[)(.+)(\],)$/.exec(line);
  if (!call) return line;
  const [, start = "", items = "", end = ""] = call;
  const all = separated(items);
  return all.length < 2
    ? line
    : [start, ...listed(all, indent), `${indent}${end}`];
}

/** What a function gives, as the last argument. */
function brokenMade(made: string): readonly string[] {
  if (!isTooLong(`${made},`)) return [`${made},`];
  const lines = [brokenLine(`${made};`)].flat();
  return lines.map((it) => it.replace(/\);$/, "),"));
}

function listed(items: readonly string[], indent: string): readonly string[] {
  return items.map((it) => `${indent}  ${it},`);
}

/** The items between the commas; none where something else than names, strings and calls is there. */
function separated(items: string): readonly string[] {
  const result: string[] = [];
  let item = "";
  let depth = 0;
  for (const [piece] of items.matchAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"'(){}[\]<>`=,]+|[^"']/g,
  )) {
    if (/^[{}<>`=]$/.test(piece)) return [];
    if (piece === "(" || piece === "[") depth++;
    if (piece === ")" || piece === "]") depth--;
    if (depth < 0) return [];
    if (piece === "," && depth === 0) {
      result.push(item.trim());
      item = "";
    } else item += piece;
  }
  return [...result, item.trim()];
}

function indented(line: string): string {
  return line === "" ? line : `  ${line}`;
}
