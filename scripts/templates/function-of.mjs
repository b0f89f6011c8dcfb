// A template's tree → the source of a function (view, partial) => text. It does what Handlebars does
// with the options of src/emit/custom-templates.ts, for what our templates are written in.

/** What has been written, pieces of a text that have still to be appended, and what partials mention.
 * @typedef {{ lines: string[], pieces: string[], namesOf: (partial: string) => ReadonlySet<string> }} Writer */
/** The expression of a view; of one that `each` goes through, those of the list and the position.
 * @typedef {{ view: string, all?: string, at?: string }} Scope */
/** A node of Handlebars' tree, each kind of which has members of its own. @typedef {any} Node */
/** @typedef {(node: Node, scopes: readonly Scope[], writer: Writer) => void} Write */

/**
 * @param {Node} program
 * @param {Writer["namesOf"]} namesOf
 */
export function functionOf(program, namesOf) {
  /** @type {Writer} */
  const writer = { lines: [], pieces: [], namesOf };
  const self = { view: "view" };
  body(program, [self], writer);
  flush(writer);
  return `(view, partial) => {
let text = "";
${writer.lines.join("\n")}
return text;
}`;
}

/** @type {Write} Scopes are those of `each`, the innermost last. */
const body = (program, scopes, writer) => {
  for (const statement of program?.body ?? []) {
    const write = statements[statement.type];
    if (!write) throw unsupported(statement);
    write(statement, scopes, writer);
  }
};

/** @type {Readonly<Record<string, Write>>} */
const statements = {
  CommentStatement: () => {},
  ContentStatement({ value }, _, { pieces }) {
    if (value !== "") pieces.push(JSON.stringify(value));
  },
  MustacheStatement(statement, scopes, { pieces }) {
    if (statement.params.length > 0) throw unsupported(statement);
    pieces.push(written(statement.path, scopes));
  },
  PartialStatement(statement, scopes, { pieces, namesOf }) {
    const { name, hash, indent } = statement;
    const given = new Map(
      hash?.pairs.map((/** @type {Node} */ it) => [
        it.key,
        expression(it.value, scopes),
      ]),
    );
    for (const it of namesOf(name.original))
      if (!given.has(it))
        throw new Error(`The partial ${name.original} is not given ${it}.`);
    const values = [...given].map(([key, value]) => `${key}: ${value}`);
    if (indent) pieces.push(JSON.stringify(indent));
    pieces.push(
      `partial(${JSON.stringify(name.original)}, ${innermost(scopes).view}, { ${values.join(", ")} })`,
    );
  },
  BlockStatement(statement, scopes, writer) {
    const write = blocks[statement.path.original];
    if (!write || statement.params.length !== 1) throw unsupported(statement);
    flush(writer);
    write(statement, scopes, writer);
  },
};

/** @type {Readonly<Record<string, Write>>} */
const blocks = {
  if: ({ params, program, inverse }, scopes, writer) =>
    branches(condition(params[0], scopes), program, inverse, scopes, writer),
  unless: ({ params, program, inverse }, scopes, writer) =>
    branches(
      `!(${condition(params[0], scopes)})`,
      program,
      inverse,
      scopes,
      writer,
    ),
  each(statement, scopes, writer) {
    const { params, program, inverse } = statement;
    if (inverse || program.blockParams) throw unsupported(statement);
    const depth = scopes.length;
    const [all, at, view] = [`all${depth}`, `at${depth}`, `it${depth}`];
    const list = `items(${expression(params[0], scopes)})`;
    writer.lines.push(
      `for (let ${all} = ${list}, ${at} = 0; ${at} < ${all}.length; ${at}++) {`,
      `const ${view} = ${all}[${at}];`,
    );
    body(program, [...scopes, { view, all, at }], writer);
    flush(writer);
    writer.lines.push("}");
  },
};

/**
 * @param {string} test
 * @param {Node} program
 * @param {Node} inverse
 * @param {readonly Scope[]} scopes
 * @param {Writer} writer
 */
function branches(test, program, inverse, scopes, writer) {
  writer.lines.push(`if (${test}) {`);
  body(program, scopes, writer);
  flush(writer);
  if (inverse) {
    writer.lines.push("} else {");
    body(inverse, scopes, writer);
    flush(writer);
  }
  writer.lines.push("}");
}

/**
 * @param {Node} it
 * @param {readonly Scope[]} scopes
 */
function condition(it, scopes) {
  return it.type === "PathExpression" && it.data
    ? expression(it, scopes)
    : `holds(${expression(it, scopes)})`;
}

/**
 * @param {Node} it
 * @param {readonly Scope[]} scopes
 * @returns {string}
 */
function expression(it, scopes) {
  if (it.type === "StringLiteral") return JSON.stringify(it.value);
  if (it.type !== "PathExpression") throw unsupported(it);
  const { view, all, at } = innermost(scopes, it.depth);
  if (it.data) {
    if (it.original === "@first") return `${at} === 0`;
    if (it.original === "@last") return `${at} === ${all}.length - 1`;
    throw unsupported(it);
  }
  return [view, ...it.parts].join(".");
}

/**
 * What is written has to be there, unlike what is only asked for.
 *
 * @param {Node} path
 * @param {readonly Scope[]} scopes
 */
function written(path, scopes) {
  const name = path.parts.at(-1);
  const value = expression(path, scopes);
  if (name === undefined) return value;
  const object = value.slice(0, -`.${name}`.length);
  return `(${value} ?? absent(${object}, ${JSON.stringify(name)}))`;
}

/** @param {readonly Scope[]} scopes */
function innermost(scopes, depth = 0) {
  const scope = scopes.at(-1 - depth);
  if (!scope) throw new Error("There is no view so far outside.");
  return scope;
}

/**
 * What has been put together so far is appended at once.
 *
 * @param {Writer} writer
 */
function flush({ lines, pieces }) {
  if (pieces.length > 0) lines.push(`text += ${pieces.join(" + ")};`);
  pieces.length = 0;
}

/**
 * The names of the view itself that a template mentions.
 *
 * @param {Node} program
 * @returns {ReadonlySet<string>}
 */
export function namesMentioned(program) {
  /** @type {Set<string>} */
  const names = new Set();
  visit(program, 0);
  return names;

  /**
   * @param {Node} node
   * @param {number} depth
   */
  function visit(node, depth) {
    if (typeof node !== "object" || node === null) return;
    if (node.type === "PathExpression" && !node.data) {
      if (node.depth === depth && node.parts.length > 0)
        names.add(node.parts[0]);
      return;
    }
    if (node.type === "BlockStatement") {
      for (const it of node.params) visit(it, depth);
      const inner = node.path.original === "each" ? depth + 1 : depth;
      visit(node.program, inner);
      visit(node.inverse, depth);
      return;
    }
    if (node.type === "PartialStatement") {
      visit(node.hash, depth);
      return;
    }
    for (const it of Object.values(node)) visit(it, depth);
  }
}

/** @param {Node} node */
function unsupported({ type, loc }) {
  return new Error(
    `Line ${loc.start.line}: a ${type} of this form is not compiled ahead.`,
  );
}
