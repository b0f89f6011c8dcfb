/** However a page was copied, its text gives the same schema. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fixture, generateCase } from "./cases.js";

const page = readFileSync(fixture("get-session", "input.txt"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "codegen-shapes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The request's headers on lines of their own, the response's as they were. */
function splitRequest(text: string): string {
  return text.replace(
    /^(GET \S+ HTTP\/1\.1) (Host: \S+) (Accept: \S+)$/m,
    "$1\n$2\n$3\n",
  );
}

/** Each element of the sample on a line of its own, without indentation. */
function splitSample(text: string): string {
  return text.replace(/^HTTP\/1\.1 200 OK .*$/m, (line) =>
    line
      .replace(" Content-Type", "\nContent-Type")
      .replace(" Content-Length", "\nContent-Length")
      .replace("length <", "length\n\n<")
      .replaceAll("> <", ">\n<"),
  );
}

const shapes: readonly (readonly [string, (text: string) => string])[] = [
  ["C: the request on several lines", splitRequest],
  ["C: the response on several lines", splitSample],
  ["C: both on several lines", (text) => splitSample(splitRequest(text))],
  [
    "D: double spaces",
    (text) =>
      text
        .replace(
          "append the .xml suffix or ?format",
          "append  the .xml suffix or  ?format",
        )
        .replace("use the HTTP Accept Header", "use the  HTTP Accept  Header"),
  ],
  [
    "D: spaces that do not break",
    (text) =>
      text
        .replace("append the .xml", "append \u00a0the .xml")
        .replace(
          "To override the Content-type",
          "To override the\u00a0Content-type",
        ),
  ],
  ["CR LF", (text) => text.replaceAll("\n", "\r\n")],
  ["a pipe before the route", (text) => text.replace(/^GET \|/, "| GET |")],
  [
    "B: a route whose cells are glued, behind a heading",
    (text) =>
      text.replace(
        /^GET \| (\S+) \|\n---\|\n/,
        "Evo Voice\n\n<back to all web services\n\nGetSession\nThe following routes are available for this service:\nGET$1\nMetadata\nC#\nTypeScript\n",
      ),
  ],
  [
    "B: the code is indented, and its caption follows",
    (text) =>
      text
        .replaceAll(/^(public |\/\/ @ApiMember|\/\*\*)/gm, "    $1")
        .replace("To override", "TypeScript GetSession DTOs\n\nTo override"),
  ],
];

test.each(shapes)("%s", async (name, change) => {
  const changed = change(page);
  expect(changed).not.toBe(page);
  const file = join(folder, `${name.replaceAll(/\W+/g, "-")}.txt`);
  writeFileSync(file, changed);
  const expected = await generateCase("get-session");
  const { schema } = await generateCase("get-session", [file]);
  expect(schema).toEqual(expected.schema);
});
