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
  ["Node wrote the text.", [/, .*$/]],
  [
    "The user wrote the text.",
    [/[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[@+!]\(/],
  ],
];

export const exceptions = passed.flatMap(([reason, expressions]) =>
  expressions.map((it) => ({ expression: String(it), reason })),
);
