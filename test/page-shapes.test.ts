/**
 * One page in every shape in which pages reach this tool: whatever made its text, the schema is the
 * fixture's.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixture, generateCase } from "./cases.js";
import { temporaryFolder } from "./folders.js";

const page = readFileSync(fixture("get-session", "input.txt"), "utf8");

/** Replaces, and fails where there is nothing to replace. */
function change(
  text: string,
  from: string | RegExp,
  to: string | ((...found: string[]) => string),
): string {
  const changed = text.replace(from, to as string);
  expect(changed).not.toBe(text);
  return changed;
}

/** `| GET | /sessions/{sessionId} |`: the table as Markdown tools write it. */
function withLeadingPipes(text: string): string {
  return change(
    change(text, /^GET \| (\S+) \|$/m, "| GET | $1 |"),
    /^---\|$/m,
    "|---|---|",
  );
}

/** The request in lines, the response still on one. */
function withRequestInLines(text: string): string {
  return change(
    text,
    /^(GET \S+ HTTP\/1\.1) (Host: \S+) (Accept: \S+)$/m,
    "$1\n$2\n$3",
  );
}

/** The response in lines, too, without their indentation. */
function withResponseInLines(text: string): string {
  return change(
    text,
    /^(HTTP\/1\.1 200 OK) (Content-Type: \S+) (Content-Length: length) (<.*)$/m,
    (_, status = "", type = "", length = "", body = "") =>
      [status, type, length, "", body.replaceAll("> <", ">\n<")].join("\n"),
  );
}

/** As the HTML has it, where a tag or `&nbsp;` stood between the words. */
function withHardSpaces(text: string): string {
  return change(
    text,
    "append the .xml suffix or ?format=xml",
    "append\u00a0 the .xml suffix or\u00a0 ?format=xml",
  );
}

/** The same without `&nbsp;`. */
function withDoubleSpaces(text: string): string {
  return change(
    change(
      text,
      "append the .xml suffix or ?",
      "append  the .xml suffix or  ?",
    ),
    "use the HTTP Accept Header",
    "use the HTTP  Accept Header",
  );
}

function withCrLf(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

/** What a browser shows, and some tools glue together: heading, tabs, indented code and samples. */
function asInnerText(text: string): string {
  const [, , ...lines] = text.split("\n");
  const codeEnd = lines.findIndex((it) => it.startsWith("To override"));
  const code = lines.slice(0, codeEnd).map((line) =>
    // A class stands apart from the one before; its members are indented.
    /^(?:export |\{$|\}$)/.test(line)
      ? line.replace(/^export /, "\nexport ")
      : `    ${line}`,
  );
  const rest = withResponseInLines(
    withRequestInLines(lines.slice(codeEnd).join("\n")),
  );
  return [
    "Evo Voice",
    "",
    "<back to all web services",
    "",
    "GetSession",
    "Get the specified session",
    "",
    "Requires Authentication",
    "The following routes are available for this service:",
    "GET/sessions/{sessionId}",
    "Metadata",
    "C#",
    "TypeScript",
    "Dart",
    "",
    ...code,
    "",
    "TypeScript GetSession DTOs",
    "",
    change(rest, /^(.*format=xml)\n/, "$1\n\nHTTP + XML\n"),
  ].join("\n");
}

/** Cells kept apart by tabs, as a selection that was copied has them. */
function withTabs(text: string): string {
  return change(
    text,
    "GET/sessions/{sessionId}",
    "GET\t/sessions/{sessionId}\t\t",
  );
}

type Shape = (text: string) => string;

const shapes: Readonly<Record<string, readonly Shape[]>> = {
  "leading pipes": [withLeadingPipes],
  "request in lines, response on one": [withRequestInLines],
  "both samples in lines": [withRequestInLines, withResponseInLines],
  "hard spaces": [withHardSpaces],
  "double spaces": [withDoubleSpaces],
  CRLF: [withCrLf],
  "samples in lines, hard spaces and CRLF": [
    withRequestInLines,
    withResponseInLines,
    withHardSpaces,
    withCrLf,
  ],
};

/** These have the operation's description, too. */
const describedShapes: Readonly<Record<string, readonly Shape[]>> = {
  innerText: [asInnerText],
  "innerText with tabs": [asInnerText, withTabs],
  "innerText with hard spaces and CRLF": [
    asInnerText,
    withHardSpaces,
    withCrLf,
  ],
};

describe.each(Object.entries(shapes))("%s", (_name, steps) => {
  test("gives the fixture's schema", async () => {
    const expected = await generateCase("get-session");
    const { schema } = await generateShape(steps);
    expect(schema).toEqual(expected.schema);
  });
});

describe.each(Object.entries(describedShapes))("%s", (_name, steps) => {
  test("gives the fixture's schema, and the description", async () => {
    const { schema: expected } = await generateCase("get-session");
    const { schema } = await generateShape(steps);
    expect(schema).toEqual({
      ...expected,
      operations: expected.operations.map((it) => ({
        ...it,
        description: "Get the specified session",
      })),
    });
  });
});

describe.each(Object.entries({ ...shapes, ...describedShapes }))(
  "%s",
  (_name, steps) => {
    test("is reported where it stands", async () => {
      const { diagnostics, sources } = await generateShape(steps);
      const expected = await generateCase("get-session");
      expect(diagnostics.map(({ message }) => message)).toEqual(
        expected.diagnostics.map(({ message }) => message),
      );
      const at = diagnostics.find(({ code }) => code === "unresolved-type")?.at;
      expect(sources[0]?.text.slice(at?.start, at?.end)).toBe("NodeParameter");
    });
  },
);

function generateShape(
  steps: readonly Shape[],
): ReturnType<typeof generateCase> {
  const file = join(temporaryFolder(), "page.txt");
  writeFileSync(
    file,
    steps.reduce((text, step) => step(text), page),
  );
  return generateCase("get-session", [file]);
}
