/** `diff` as a process: what it writes, says and returns. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textReport } from "../src/commands/diff-text.js";
import { diffSchemas } from "../src/diff/diff-schemas.js";
import { run } from "./command.js";
import { temporaryFolder } from "./folders.js";
import { schemaOf } from "./generated-code.js";

const declare = (members: string): string =>
  `using ServiceStack;

namespace Acme
{
    [Route("/orders/{Id}", "GET")]
    public class GetOrder : IReturn<Order>, IGet
    {
        public int Id { get; set; }
    }

    public class Order
    {
        ${members}
    }
}
`;

const before = declare("public int Id { get; set; }");
const wider = declare("public long Id { get; set; }");
const more = declare(
  "public int Id { get; set; }\n        public string Note { get; set; }",
);

const files = { "old.cs": before, "wider.cs": wider, "more.cs": more };

function folder(): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(cwd, name), text);
  return cwd;
}

describe("the report for people", () => {
  test("is on stdout, and breaking changes give 5", async () => {
    const result = await run(["diff", "old.cs", "wider.cs"], {
      cwd: folder(),
    });
    expect(result).toEqual({
      code: 5,
      stdout: `Order (Acme.Order)
  breaking  id is of a wider type: int → long
            reading JSON, reading XML: there are values that the old type does not have

1 change, 1 breaking: reading JSON, reading XML.
`,
      stderr: "",
    });
  });

  test("breaks nothing where a member is added", async () => {
    const { code, stdout } = await run(["diff", "old.cs", "more.cs"], {
      cwd: folder(),
    });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Order (Acme.Order)
  safe      note added: string

1 change, none of them breaking.
`,
    });
  });

  test("goes by the options of values", async () => {
    const { code, stdout } = await run(
      ["diff", "old.cs", "more.cs", "--unknown-keys", "refuse"],
      { cwd: folder() },
    );
    expect(code).toBe(5);
    expect(stdout).toContain(
      "reading JSON: keys that are not known are refused",
    );
  });

  test("says what a member may be called now", async () => {
    const cwd = folder();
    const key = declare("public int Key { get; set; }");
    writeFileSync(join(cwd, "key.cs"), key);
    const { stdout } = await run(["diff", "old.cs", "key.cs"], { cwd });
    expect(stdout).toContain("id removed: int; perhaps renamed to key\n");
    const json = await run(["diff", "old.cs", "key.cs", "--json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({
      changes: [
        { kind: "member-added", member: "key" },
        { kind: "member-removed", member: "id", perhaps: "key" },
      ],
    });
  });

  test("says that nothing changed", async () => {
    const { code, stdout } = await run(["diff", "old.cs", "old.cs"], {
      cwd: folder(),
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Nothing changed.\n" });
  });

  test("has colours where they are asked for, and obeys nothing in a name", async () => {
    const [old, now] = await Promise.all(
      [before, wider].map(
        async (text) => (await schemaOf({ "a.cs": text })).schema,
      ),
    );
    if (!old || !now) throw new Error("there are two schemas");
    const declarations = now.declarations.map((it) => ({
      ...it,
      name: it.name === "Order" ? "Order\u001b[2J" : it.name,
    }));
    const diff = diffSchemas(old, { ...now, declarations });
    expect(textReport(diff, true)).toContain("\u001b[31mbreaking\u001b[39m");
    expect(textReport(diff, false)).not.toContain("\u001b");
  });
});

test("--markdown has a table for each type", async () => {
  const { code, stdout } = await run(
    ["diff", "old.cs", "wider.cs", "--markdown"],
    { cwd: folder() },
  );
  expect({ code, stdout }).toEqual({
    code: 5,
    stdout: `**1 change, 1 breaking: reading JSON, reading XML.**

| Reading JSON | Reading XML | Sending JSON | Sending XML |
| --- | --- | --- | --- |
| **breaking** | **breaking** | safe | safe |

### \`Order\`

| Member | Change | Breaks |
| --- | --- | --- |
| \`id\` | is of a wider type: \`int\` → \`long\` | reading JSON, reading XML: there are values that the old type does not have |
`,
  });
});

test("--json is a report of version 1", async () => {
  const { code, stdout, stderr } = await run(
    ["diff", "old.cs", "wider.cs", "--json"],
    { cwd: folder() },
  );
  const reason = "there are values that the old type does not have";
  const verdicts = {
    readsJson: "breaking",
    readsXml: "breaking",
    sendsJson: "safe",
    sendsXml: "safe",
  };
  expect({ code, stderr, report: JSON.parse(stdout) as unknown }).toEqual({
    code: 5,
    stderr: "",
    report: {
      version: 1,
      breaking: true,
      verdicts,
      changes: [
        {
          of: "type",
          id: "Acme.Order",
          name: "Order",
          kind: "type-widened",
          member: "id",
          old: "int",
          now: "long",
          verdicts,
          reasons: { readsJson: reason, readsXml: reason },
        },
      ],
      diagnostics: [],
    },
  });
});

describe("an input", () => {
  test.each(["single", "namespace"])(
    "may be a folder of code in the layout %s, or its schema.json",
    async (layout) => {
      const cwd = folder();
      const args = ["old.cs", "-o", "api", "--layout", layout, "-e"];
      await run([...args, "classes,schema"], { cwd });
      for (const input of ["api", "api/schema.json"]) {
        const same = await run(["diff", input, "old.cs"], { cwd });
        expect(same).toEqual({
          code: 0,
          stdout: "Nothing changed.\n",
          stderr: "",
        });
        const { code } = await run(["diff", input, "wider.cs"], { cwd });
        expect(code).toBe(5);
      }
      await run([...args, "classes"], { cwd });
      const without = await run(["diff", "api", "old.cs"], { cwd });
      expect(without.stderr).toContain("error generated-without-schema: ");
    },
  );

  test("may be standard input", async () => {
    const { code } = await run(["diff", "old.cs", "-"], {
      cwd: folder(),
      stdin: wider,
    });
    expect(code).toBe(5);
  });

  test("that is not there gives 4, and no report", async () => {
    const { code, stdout, stderr } = await run(["diff", "old.cs", "gone.cs"], {
      cwd: folder(),
    });
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toContain("error input-not-found: ");
    expect(stderr).toMatch(/\nNothing was compared\.\n$/);
  });
});

test.each([
  [["diff", "old.cs"], "missing required argument 'new'"],
  [
    ["diff", "old.cs", "wider.cs", "--json", "--markdown"],
    "--json and --markdown exclude each other",
  ],
  [["diff", "old.cs", "wider.cs", "--int64", "x"], "--int64 takes"],
])("%j is wrong usage", async (args, message) => {
  const { code, stdout, stderr } = await run(args, { cwd: folder() });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  if (args.includes("--json"))
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      diagnostics: [{ code: "wrong-usage", severity: "error" }],
    });
  else expect(stdout).toBe("");
});

test("types without a namespace are matched by name and number of type parameters", async () => {
  const named = await schemaOf({ "a.cs": before });
  const listing = await schemaOf({
    "a.ts":
      "export class GetOrder implements IReturn<Order>\n{\n    public id: number;\n}\nexport class Order\n{\n    public id: number;\n}\n",
  });
  const { changes } = diffSchemas(listing.schema, named.schema);
  expect(changes.map(({ kind }) => kind)).not.toContain("type-removed");
  expect(changes.map(({ kind }) => kind)).toContain("type-told");
});
