/** An input that was cut off, wherever: never an exception, and what stands before is still read. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { positionAt } from "../src/source/source-text.js";
import { fixture } from "./cases.js";
import { schemaOf } from "./generated-code.js";
import { operationsOf, outlineOf } from "./outline.js";

function textOf(name: string, file: string): string {
  return readFileSync(fixture(name, file), "utf8");
}

describe.each([
  ["get-session", "input.txt"],
  ["list-items", "input.txt"],
  ["nothing-declared", "input.txt"],
])("the page of %s", (name, file) => {
  const text = textOf(name, file);
  const lines = text.split("\n");

  test("is read wherever it is cut off", async () => {
    const whole = await schemaOf({ [file]: text });
    const declared = outlineOf(whole.schema).map(nameOf);
    for (const index of lines.keys()) {
      const cut = lines.slice(0, index).join("\n");
      const { schema } = await schemaOf({ [file]: cut });
      const names = outlineOf(schema).map(nameOf);
      // A class whose members are not there yet is there all the same.
      expect(declared, `line ${index}`).toEqual(expect.arrayContaining(names));
      expect(names.length, `line ${index}`).toBeGreaterThanOrEqual(
        completeIn(cut),
      );
    }
  });

  test("is read whatever line is lost", async () => {
    for (const index of lines.keys()) {
      const { schema } = await schemaOf({
        [file]: lines.toSpliced(index, 1).join("\n"),
      });
      expect(operationsOf(schema).length, `line ${index + 1}`).toBeLessThan(2);
    }
  });
});

function nameOf(line: string): string {
  return /^\w+ (\w+)/.exec(line)?.[1] ?? line;
}

/** Declarations of classes and enums that the text holds to their end. */
function completeIn(text: string): number {
  return (text.match(/^export (?:class|enum) .*\n\{\n[^}]*^\}$/gm) ?? [])
    .length;
}

const metadata = JSON.stringify(
  {
    types: [
      {
        name: "Note",
        namespace: "Notes",
        properties: [{ name: "Id", type: "Int32", namespace: "System" }],
      },
    ],
    operations: [
      {
        request: { name: "GetNote", namespace: "Notes", properties: [] },
        returnType: { name: "Note", namespace: "Notes" },
      },
    ],
  },
  undefined,
  1,
);

describe("metadata", () => {
  test("says where it was cut off", async () => {
    for (let end = 1; end < metadata.length; end++) {
      const text = metadata.slice(0, end);
      const { schema, diagnostics } = await schemaOf({ "input.json": text });
      expect(schema.declarations, text).toEqual([]);
      const [told, ...more] = diagnostics;
      expect(more).toEqual([]);
      expect(told?.severity).toBe("error");
      // Before its first list it is no metadata yet.
      expect(told?.code, text).toBe(
        /"types": \[\s+\{/.test(text)
          ? "metadata-not-json"
          : "input-not-recognised",
      );
    }
  });

  test.each([
    {
      what: "a lost comma",
      from: '"Id",',
      to: '"Id"',
      problem: "',' or '}' is expected, not a string.",
      line: 9,
    },
    {
      what: "a lost colon",
      from: '"name": "Id"',
      to: '"name" "Id"',
      problem: "':' is expected, not a string.",
      line: 8,
    },
    {
      what: "a lost quote",
      from: '"Id"',
      to: '"Id',
      problem: "this string is not as JSON writes it.",
      line: 8,
    },
    {
      what: "a stray brace",
      from: '"Id"',
      to: '"Id"}',
      problem: "',' or ']' is expected, not ':'.",
      line: 9,
    },
    {
      what: "a trailing comma",
      from: '"System"\n',
      to: '"System",\n',
      problem: "a string is expected, not '}'.",
      line: 11,
    },
  ])("says where $what is", async ({ from, to, problem, line }) => {
    const text = metadata.replace(from, to);
    expect(text).not.toBe(metadata);
    const { diagnostics } = await schemaOf({ "input.json": text });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        "metadata-not-json",
        `The metadata cannot be read as JSON here: ${problem}`,
      ],
    ]);
    expect(positionAt(text, diagnostics[0]?.at?.start ?? 0).line).toBe(line);
  });
});
