/**
 * Listings are often not valid TypeScript, and that is ServiceStack's normal output. What a parser
 * would stumble over is masked by text of the same length, so that every offset still holds and
 * names can be read from the original.
 */

interface Mask {
  /** What the listing says there, and why it cannot stay. */
  readonly why: string;
  readonly pattern: RegExp;
  readonly replace: (match: string, ...groups: string[]) => string;
}

const masks: readonly Mask[] = [
  {
    why: "A description may contain `*/`: ServiceStack does not escape it.",
    // To `.`, U+2028 is the end of a line; to ServiceStack, it is none.
    pattern: /(?<![^\n])([ \t]*\/\*\*)([^\n]*)(\*\/[ \t\r]*)(?![^\n])/g,
    replace: (_, open = "", text = "", close = "") =>
      open + withoutCommentEnds(text) + close,
  },
  {
    why: "The same in the three lines of versions up to 6.4.",
    pattern: /^([ \t]*\/\*\*[ \t\r]*\n[ \t]*\*[ \t])([^\n]*)(\n[ \t]*\*\/)/gm,
    replace: (_, open = "", text = "", close = "") =>
      open + withoutCommentEnds(text) + close,
  },
  {
    why: "`return new { [index:string]: Note; }();` is no expression; what is returned is in IReturn<T>.",
    pattern:
      /(\bcreateResponse[ \t]*\(\)[^{\n;]{0,2000}\{)((?:[^{}\n]|\{[^{}\n]*\})*)(\})/g,
    replace: (_, open = "", body = "", close = "") =>
      open + blank(body) + close,
  },
  {
    why: "`Partial<delete>`: the parameter repeats the class's name, whatever that is.",
    pattern:
      /(\bconstructor[ \t]*\()([^\n)]{0,2000})(\)[ \t]*\{)((?:[^{}\n]|\{[^{}\n]*\})*)(\})/g,
    replace: (
      _,
      open = "",
      parameter = "",
      brace = "",
      body = "",
      close = "",
    ) => open + blank(parameter) + brace + blank(body) + close,
  },
  {
    why: "`IReturn<{ []>`: up to 6.0 a dictionary loses what it is made of.",
    pattern: /\{ \[\](?=>)/g,
    replace: () => "any ",
  },
  {
    why: "`public 1st?: string`: [DataMember(Name)] may start with a digit.",
    pattern: /^([ \t]*(?:public[ \t]+)?)\d(\w*\??[ \t]*:)/gm,
    replace: (_, before = "", after = "") => `${before}_${after}`,
  },
  {
    why: "`public constructor?: string` is a member, not a constructor.",
    pattern: /^([ \t]*(?:public[ \t]+)?)c(onstructor\??[ \t]*:)/gm,
    replace: (_, before = "", after = "") => `${before}_${after}`,
  },
];

export function maskListing(text: string): string {
  const masked = masks.reduce(
    (result, { pattern, replace }) => result.replaceAll(pattern, replace),
    text,
  );
  return maskReservedNames(masked);
}

function withoutCommentEnds(text: string): string {
  return text.replaceAll("*/", "* ");
}

/** White space of the same length; lines stay lines. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}

const declared =
  /\b(?:class|interface|enum|type)[ \t]+(?:(break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with)\b|(\d\w*))/g;

/** `export class delete`: C# may name a class so. It is masked where it is declared or used as a type. */
function maskReservedNames(text: string): string {
  const names = new Set(
    [...text.matchAll(declared)].flatMap(
      ([, word, number]) => word ?? number ?? [],
    ),
  );
  let result = text;
  for (const name of names) {
    const use = new RegExp(
      `(?<=(?:\\b(?:class|interface|enum|type|extends|implements|new)[ \\t]+|[:<,|][ \\t]*))${name}(?=[ \\t\\r]*(?:[[\\]<>,;{}()|=?]|\\n|$|implements\\b|extends\\b))`,
      "g",
    );
    result = result.replaceAll(use, `_${name.slice(1)}`);
  }
  return result;
}
