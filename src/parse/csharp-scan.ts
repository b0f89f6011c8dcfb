/**
 * What the scanner of C# finds, and how it goes on where it finds something else: it skips what it
 * does not know to the next line that begins a declaration.
 */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Attribute } from "../schema/schema.js";
import { takeAttributes } from "./csharp-attributes.js";
import { skipOne, takeBracketed, type Cursor } from "./csharp-cursor.js";
import type { CSharpText } from "./csharp-text.js";
import type { Token } from "./csharp-tokens.js";
import type { DraftDeclaration, DraftType, Fact } from "./draft.js";

export interface Scan {
  readonly cursor: Cursor;
  readonly text: CSharpText;
  /** Filled while scanning. */
  readonly declarations: Scanned[];
  readonly diagnostics: Diagnostic[];
}

/** A declaration, whose bases cannot be told from interfaces before all are known. */
export interface Scanned {
  readonly declaration: DraftDeclaration;
  readonly heritage: readonly Fact<DraftType>[];
}

/** What stands before a declaration or member. */
export interface Lead {
  /** Undefined at the end of the text. */
  readonly first: Token | undefined;
  readonly doc: { readonly doc?: Fact<string> };
  readonly attributes: readonly Fact<Attribute>[];
  readonly modifiers: ReadonlyMap<string, Token>;
}

export function takeLead({ cursor, text }: Scan): Lead {
  const first = cursor.peek();
  const attributes = takeAttributes(cursor, text);
  const doc = text.doc(first?.doc ?? cursor.peek()?.doc);
  const taken = new Map<string, Token>();
  for (
    let token = cursor.peek();
    token && modifiers.has(token.text);
    token = cursor.peek()
  ) {
    taken.set(token.text, token);
    cursor.take();
  }
  return { first, doc, attributes, modifiers: taken };
}

const modifiers: ReadonlySet<string> = new Set([
  "abstract",
  "async",
  "const",
  "extern",
  "file",
  "internal",
  "new",
  "override",
  "partial",
  "private",
  "protected",
  "public",
  "readonly",
  "ref",
  "required",
  "sealed",
  "static",
  "unsafe",
  "virtual",
  "volatile",
]);

/** To the next line that may begin a declaration, or behind the statement or block that is here. */
export function skipDamage(
  { cursor, text, diagnostics }: Scan,
  first: Token | undefined,
  problem: string,
): void {
  do {
    if (cursor.isAt("{")) {
      takeBracketed(cursor);
      break;
    }
    if (cursor.takeIf(";")) break;
    skipOne(cursor);
  } while (cursor.peek() && !begins(cursor));
  const region = {
    start: first?.start ?? 0,
    end: cursor.peek(-1)?.end ?? 0,
  };
  const { at } = text.fact(undefined, region);
  diagnostics.push(diagnostic("listing-damaged", { problem }, at));
}

function begins(cursor: Cursor): boolean {
  const token = cursor.peek();
  return (
    token !== undefined &&
    (token.text === "}" ||
      (token.startsLine &&
        (modifiers.has(token.text) || /^(?:\[|namespace)$/.test(token.text))))
  );
}

/** The text ends inside a declaration. */
export function reportEnd({ cursor, text, diagnostics }: Scan): void {
  const last = cursor.peek(-1);
  const { at } = text.fact(undefined, last ?? { start: 0, end: 0 });
  // One is enough, however deeply it is nested.
  if (!diagnostics.some(({ code }) => code === "listing-incomplete"))
    diagnostics.push(diagnostic("listing-incomplete", {}, at));
}
