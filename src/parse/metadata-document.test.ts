/** The values are JSON.parse's; what they add is where each of them stands. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObject } from "../schema/json-object.js";
import { excerptOf } from "../source/source-text.js";
import {
  placeOfName,
  placeWithin,
  readMetadata,
  type MetadataDocument,
} from "./metadata-document.js";

function read(text: string) {
  return readMetadata(
    excerptOf({ file: "x.json", text }, { start: 0, end: text.length }),
  );
}

function documentOf(text: string): MetadataDocument {
  const { value } = read(text);
  if (!value) throw new Error(`${text} is no JSON.`);
  return value;
}

/** What stands at the place of each member and item, parsed. */
function misplaced(
  document: MetadataDocument,
  value: unknown,
  text: string,
): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const { start, end } = placeWithin(document, value, name);
    const found: unknown = JSON.parse(text.slice(start, end));
    return [
      ...(JSON.stringify(found) === JSON.stringify(member) ? [] : [member]),
      ...misplaced(document, member, text),
    ];
  });
}

describe("readMetadata", () => {
  test("finds every value where it stands", () => {
    const names = fc.stringMatching(/^[a-z][A-Za-z]{0,6}$/);
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: "binary" }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(names, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(json, fc.constantFrom("", "  ", "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = documentOf(text);
        expect(document.root).toEqual(JSON.parse(text));
        expect(misplaced(document, document.root, text)).toEqual([]);
      }),
    );
  });

  test("names are camelCase, and the last of several counts", () => {
    const text = '{"EnumNames": 1, "is_enum_int": [{"Ab": 2}], "a": 3, "A": 4}';
    const document = documentOf(text);
    expect(document.root).toEqual({
      enumNames: 1,
      isEnumInt: [{ ab: 2 }],
      a: 4,
    });
    expect([...document.names].toSorted()).toEqual([
      "A",
      "Ab",
      "EnumNames",
      "a",
      "is_enum_int",
    ]);
    const { root } = document;
    const last = isObject(root) ? placeWithin(document, root, "a") : undefined;
    expect(last?.start).toBe(text.indexOf("4"));
    expect(placeOfName(document, "A").start).toBe(text.indexOf('"A"'));
  });

  test("a byte order mark stands before what is read", () => {
    const document = documentOf('\uFEFF{"a": 1}');
    expect(document.root).toEqual({ a: 1 });
    expect(placeOfName(document, "a")).toMatchObject({ start: 2, end: 5 });
  });

  test("tells where the text is no JSON", () => {
    const { value, diagnostics } = read('{"a": }');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "metadata-not-json", at: { start: 6, end: 7 } },
    ]);
  });

  test("no depth exhausts the stack", () => {
    const depth = 200_000;
    expect(read("[".repeat(depth)).diagnostics).toHaveLength(1);
    const { root } = documentOf(
      `{"A": ${"[".repeat(depth)}${"]".repeat(depth)}}`,
    );
    expect(isObject(root) && Array.isArray(root["a"])).toBe(true);
  });
});
