/** What names of an input may do to whoever shows what a run tells: terminals, pipelines, pull requests. */
import { expect, test, vi } from "vitest";
import { markdownReport } from "../src/commands/diff-markdown.js";
import { printJson } from "../src/commands/print-json.js";
import { diffSchemas } from "../src/diff/diff-schemas.js";
import { withHeader } from "../src/emit/header.js";
import { unifiedDiff } from "../src/output/diff.js";
import type { Schema } from "../src/schema/schema.js";
import { schemaOf } from "./generated-code.js";

/** A service with one member, whose name is the first argument. */
async function serviceWith(name: string, type: string): Promise<Schema> {
  const member = { name, type, namespace: "System" };
  const order = { name: "Order", namespace: "Acme", properties: [member] };
  const { schema } = await schemaOf({
    "a.json": JSON.stringify({ types: [order] }),
  });
  return schema;
}

test.each([
  ["@octocat", "`@octocat`"],
  ["#1", "`#1`"],
  ["<img src=x>", "`<img src=x>`"],
  ["a|b", "<code>a&#124;b</code>"],
  ["a`b", "<code>a&#96;b</code>"],
  ["a\\|b", "<code>a&#92;&#124;b</code>"],
  ["a\n\n# b", "`a  # b`"],
  ["x\u202Ey", "`x y`"],
])("Markdown shows a member called %j as code", async (name, shown) => {
  const report = markdownReport(
    diffSchemas(
      await serviceWith(name, "Int32"),
      await serviceWith(name, "Int64"),
    ),
  );
  expect(report).toContain(
    `\n| ${shown} | is of a wider type: \`int\` → \`long\` | `,
  );
});

test("Markdown shows what a change is about as code", async () => {
  const report = markdownReport(
    diffSchemas(
      await serviceWith("a", "octo|cat"),
      await serviceWith("a", "String"),
    ),
  );
  expect(report).toContain(
    "<code>unknown&#32;&#40;octo&#124;cat&#41;</code> → `string`",
  );
});

test("the report for programs is JSON that no terminal or pipeline obeys", () => {
  const written: string[] = [];
  const write = vi
    .spyOn(process.stdout, "write")
    .mockImplementation((text) => written.push(String(text)) > 0);
  const name = "\u001B[2J\u009B\u202E\u2028###[error]##vso[x]";
  printJson({ name });
  write.mockRestore();
  expect(written.join("")).toBe(
    '{\n  "name": "\\u001b[2J\\u009b\\u202e\\u2028\\u0023\\u0023#[error]\\u0023#vso[x]"\n}\n',
  );
  expect(JSON.parse(written.join(""))).toEqual({ name });
});

test("the diff of --check obeys nothing that lies on disk", () => {
  const shown = unifiedDiff({
    path: "classes.ts",
    status: "changed",
    current: "// \u001B[2J ##[error]\u202E\n",
    text: "// a\n",
  });
  expect(shown).toContain("\n-//  [2J # [error] \n+// a\n");
});

test.each([
  ["notes.md", "a --> b --!> c", "<!-- a -- > b -- !> c -->\n\n"],
  ["a.xml", "--emit a --- b", "<!-- - -emit a - - - b -->\n\n"],
  ["a.css", "a */ b", "/* a * / b */\n\n"],
  ["a.ts", "a */ --> b", "// a */ --> b\n\n"],
])("a header in %s does not end early", (path, line, header) => {
  expect(withHeader(path, "", [line])).toBe(header);
});
