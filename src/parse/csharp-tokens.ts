/** C# text → its tokens. Comments are left out, but for the documentation before a declaration. */

export interface Token {
  readonly kind: "name" | "number" | "text" | "sign";
  /** As written; a name without its `@`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The lines of `///` before it. */
  readonly doc?: Doc;
  /** Whether it is the first of its line. */
  readonly startsLine: boolean;
}

export interface Doc {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is not closed ends with its line, or with the text where it may have several lines. */
const pattern = new RegExp(
  [
    /(?<space>[^\S\n]+)/,
    /(?<newline>\n)/,
    /\/\/\/(?<doc>[^\n]*)/,
    /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|#[^\n]*)/,
    /(?<text>\$?@\$?"(?:[^"]|"")*"?|(?<!\$)\$*"""[\s\S]*?(?:"""|$)|\$?"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])+'?)/,
    /@?(?<name>[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<number>\d[\w.]*)/,
    /(?<sign>=>|::|<<|[\s\S])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

const kinds = ["name", "number", "text", "sign"] as const;

export function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = [];
  let doc: Doc | undefined;
  let startsLine = true;
  for (const match of code.matchAll(pattern)) {
    const { index: start, groups = {} } = match;
    const end = start + match[0].length;
    if (groups["newline"] !== undefined) startsLine = true;
    if (groups["doc"] !== undefined) {
      const text = groups["doc"].trim();
      doc = doc
        ? { text: `${doc.text}\n${text}`, start: doc.start, end }
        : { text, start, end };
    }
    const kind = kinds.find((it) => groups[it] !== undefined);
    if (!kind) continue;
    const text = groups[kind] ?? "";
    tokens.push({ kind, text, start, end, startsLine, ...(doc && { doc }) });
    doc = undefined;
    startsLine = false;
  }
  return tokens;
}
