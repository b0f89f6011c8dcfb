/** One value, two wires: the generated code reads what .NET wrote and writes what .NET reads. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { caseNames, filesIn, root } from "./cases.js";
import { responseOf } from "./response.js";

/** A null and a missing member are the same thing to .NET. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null && member !== undefined)
      .map(([key, member]) => [key, withoutNulls(member)]),
  );
}

/** Recorded answers that are not written as they came, and why. */
const writtenOtherwise: Readonly<Record<string, string>> = {
  "get-call/call.xml":
    "null objects in lists are read as objects with .NET's defaults, and null values of dictionaries are left out",
};

const recorded = caseNames.filter(
  (name) => filesIn(join(root, "fixtures", name, "wire")).length > 0,
);

describe.each(recorded)("%s", (name) => {
  const folder = join(root, "fixtures", name, "wire");
  const read = (file: string): string =>
    readFileSync(join(folder, file), "utf8");
  const files = filesIn(folder);

  test.each(files.filter((file) => file.endsWith(".json")))(
    "%s and the XML beside it are one value",
    async (file) => {
      const { schema, xml } = await responseOf(name);
      const fromJson = schema.parse(JSON.parse(read(file)));
      const fromXml = xml.read(read(`${basename(file, ".json")}.xml`));
      expect(withoutNulls(fromJson)).toEqual(withoutNulls(fromXml));
      expect(schema.parse(fromXml)).toEqual(fromXml);
      expect(withoutNulls(schema.parse(schema.encode(fromJson)))).toEqual(
        withoutNulls(fromJson),
      );
    },
  );

  test.each(files.filter((file) => file.endsWith(".xml")))(
    "%s is written as the server wrote it",
    async (file) => {
      const { xml } = await responseOf(name);
      const value = xml.read(read(file));
      const written = xml.write(value);
      if (writtenOtherwise[`${name}/${file}`]) {
        expect(written).not.toBe(read(file));
        expect(xml.read(written)).toEqual(value);
      } else expect(written).toBe(read(file));
    },
  );
});
