/** What a parser finds wrong with a listing, or with a part of one. */
import { ts } from "ts-morph";

export interface Problem {
  readonly start: number;
  readonly message: string;
}

/** In their order. */
export function problemsOf(parsed: ts.SourceFile): readonly Problem[] {
  return [
    ...syntaxProblems(parsed),
    ...memberProblems(parsed),
    ...openOptions(parsed),
  ].toSorted((a, b) => a.start - b.start);
}

/** TypeScript has them on the tree, but declares them only where a whole program is checked. */
function syntaxProblems(parsed: ts.SourceFile): readonly Problem[] {
  const { parseDiagnostics } = parsed as unknown as {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics.map(({ start, messageText }) => ({
    start,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}

/** What is valid TypeScript, but nothing a server prints: most likely it is cut off. */
function memberProblems(parsed: ts.SourceFile): readonly Problem[] {
  const problems: Problem[] = [];
  ts.forEachChild(parsed, function visit(node): void {
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node))
      ts.forEachChild(node, visit);
    else if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node))
      problems.push(...[...node.members].flatMap(untypedMember));
    else if (ts.isEnumDeclaration(node))
      problems.push(...node.members.flatMap(joinedMember));
  });
  return problems;
}

/** `public create` */
function untypedMember(
  member: ts.ClassElement | ts.TypeElement,
): readonly Problem[] {
  if (!ts.isPropertyDeclaration(member) && !ts.isPropertySignature(member))
    return [];
  const initializer = ts.isPropertyDeclaration(member) && member.initializer;
  return member.type || initializer
    ? []
    : [{ start: member.end, message: "A type is expected." }];
}

/** `Short = ` and on the next line `Long = 2`: one assignment in another. */
function joinedMember({ initializer }: ts.EnumMember): readonly Problem[] {
  return initializer &&
    ts.isBinaryExpression(initializer) &&
    initializer.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? [{ start: initializer.pos, message: "A value is expected." }]
    : [];
}

/** The listing's options, where its end has been lost: they hide what is declared behind them. */
function openOptions({ text }: ts.SourceFile): readonly Problem[] {
  const [options] = /^\/\* Options:(?:(?!\*\/)[^])*/m.exec(text) ?? [];
  return options !== undefined && /^[ \t]*export[ \t]+\w/m.test(options)
    ? [{ start: text.indexOf(options), message: "'*/' expected." }]
    : [];
}

/** What a part of a listing stands in. */
export interface Context {
  readonly before: string;
  readonly behind: string;
  /** All of it is one declaration. */
  readonly isOne?: true;
}

export const contexts = {
  statements: { before: "", behind: "" },
  /** Comments and decorators. */
  leading: { before: "", behind: "\nclass X {\n}", isOne: true },
  header: { before: "", behind: " {\n}", isOne: true },
  /** Between a declaration's name and its `{`. */
  nothing: { before: "class X ", behind: " {\n}", isOne: true },
  class: { before: "abstract class X {\n", behind: "\n}", isOne: true },
  interface: { before: "interface X {\n", behind: "\n}", isOne: true },
  enum: { before: "enum X {\n", behind: "\n}", isOne: true },
} as const satisfies Record<string, Context>;

/** The first thing wrong with a text, at an offset of it. */
export function firstProblem(
  text: string,
  { before, behind, isOne }: Context = contexts.statements,
): Problem | undefined {
  const whole = before + text + behind;
  const parsed = parseText(whole);
  if (!parsed) return { start: 0, message: "This is nested too deeply." };
  const [problem] = problemsOf(parsed);
  if (problem) return { ...problem, start: problem.start - before.length };
  // `}` and what follows would be outside.
  return isOne && parsed.statements.length !== 1
    ? { start: 0, message: "Declaration or statement expected." }
    : undefined;
}

/** Undefined where it is nested so deeply that a parser has no stack for it: `((((…`. */
export function parseText(text: string): ts.SourceFile | undefined {
  try {
    // Comments are read from the text, and nobody asks a node for what it stands in.
    return ts.createSourceFile("listing.ts", text, {
      languageVersion: ts.ScriptTarget.Latest,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
