/** The header of a file, in the form of a comment that its language has. */
import { extname } from "node:path";
import { isObject } from "../schema/json-object.js";
import { jsonText } from "./json.js";

/** What stands before and behind a line, and what would end the comment within it; `source/own-file.ts` knows the same. */
const comments: readonly (readonly [
  extensions: readonly string[],
  before: string,
  behind: string,
  ends?: RegExp,
])[] = [
  [[".md", ".html", ".vue"], "<!-- ", " -->", /--(?=!?>)/g],
  // No comment of XML may hold two of them.
  [[".xml", ".svg"], "<!-- ", " -->", /-(?=-)/g],
  [[".css", ".scss", ".less"], "/* ", " */", /\*(?=\/)/g],
  [[".py", ".rb", ".sh", ".yaml", ".yml", ".toml", ".graphql"], "# ", ""],
];

/**
 * JSON has no comments, so there the header is a member.
 *
 * @throws Error where it cannot be one: a file without a header would be another's to the next run.
 */
export function withHeader(
  path: string,
  text: string,
  header: readonly string[],
): string {
  const extension = extname(path);
  if (extension === ".json") return asMember(text, header);
  const [, before, behind, ends] = comments.find(([extensions]) =>
    extensions.includes(extension),
  ) ?? [[], "// ", ""];
  const lines = header
    .map((line) => (ends ? line.replaceAll(ends, "$& ") : line))
    .map((line) => `${before}${line}${behind}\n`);
  return `${lines.join("")}\n${text}`;
}

function asMember(text: string, header: readonly string[]): string {
  const value: unknown = JSON.parse(text);
  if (!isObject(value))
    throw new Error("JSON must be an object, which has room for a header");
  return `${jsonText({ $comment: header.join(" "), ...value })}
`;
}
