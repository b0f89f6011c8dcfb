/** What `npm run expressions` passes over, by the reason why it may. */

/** @type {readonly (readonly [reason: string, expressions: readonly RegExp[]])[]} */
const passed = [
  [
    "This program wrote the text.",
    [
      /^(.* [\w.]+<)(\w+<.+>)(>)$/,
      /^(const .+? x\.later\w*\(\(\) =>) (x\..+\))\);$/,
      /^( *if \(.+?\)) (writer\..+)$/,
      / *\/\/ zod\/mini has functions in their place\.\n[^}]*/,
      / \((?:line|column|at) [^)]*\)$/,
    ],
  ],
  [
    "What stands before a brace is limited to 2000 characters; a body ends with its line.",
    [
      /(\bcreateResponse[ \t]*\(\)[^{\n;]{0,2000}\{)((?:[^{}\n]|\{[^{}\n]*\})*)(\})/g,
      /(\bconstructor[ \t]*\()([^\n)]{0,2000})(\)[ \t]*\{)((?:[^{}\n]|\{[^{}\n]*\})*)(\})/g,
    ],
  ],
  [
    "A line of a listing that is damaged is read again: long only where it is made to be. It takes time squared in that line's length.",
    [
      /^.*?\b(?:class|interface|enum)\b[^{]*\{/,
      /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}()[\];,]/g,
      /\b(class|interface|enum)[ \t]+[^{]*(?:\{\s*)?$/,
      /^.*?\b(?:class|interface|enum)[ \t]+[\w$]+(?:<[\w$, \t]*>)?(?=[^\w<]*(?:\s|$))/,
    ],
  ],
  [
    "The text is one value on the wire, of some digits or characters; it takes time squared in that value's length.",
    [
      /"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|-*(?:NaN|Infinity)|-*\d[\d.eE+-]*/g,
      /^([+-]?)(?:0*(\d+)(?:\.(\d*))?|\.(\d+))$/,
      /^\s*(?:([a-z]:)|\\)(\\.*?)\s*$/is,
      /^\s*([a-z][a-z\d+.-]+):(\/\/)?(.*?)\s*$/is,
      /=+$/,
      /[?!]+$/,
      /0+$/,
      /^-?0*(\d*)(?:\.(\d+))?$/,
      /\[([^\]]*)\]|([^.[\]]+)/g,
      /^([+-])?0*(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i,
    ],
  ],
  [
    "A validator's text has at most a million characters (limits.text), of which blanks before a parenthesis count.",
    [/^\s*([A-Za-z_]\w*)\s*(?:\((.*)\))?\s*$/s],
  ],
  ["Node wrote the text.", [/, .*$/]],
  [
    "The user wrote the text.",
    [/[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[@+!]\(/, /\/+$/],
  ],
  [
    "A row of a table, which the browser has put on one line; it takes time squared in its length.",
    [/^[\p{L}_][\p{L}\p{N}_]*?(?:path|query|body|form|header)\S.*?(?:Yes|No)/u],
  ],
  [
    "A line of a page: blanks at its beginning count.",
    [
      /^\s*(?:Requires |Required |The following routes|Metadata$|All Verbs|\|?[ \t]*(?:GET|POST|PUT|PATCH|DELETE)\b)/,
    ],
  ],
];

export const exceptions = passed.flatMap(([reason, expressions]) =>
  expressions.map((it) => ({ expression: String(it), reason })),
);
