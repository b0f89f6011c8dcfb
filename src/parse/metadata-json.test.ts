/** What JSON.parse reads is the measure: of values, of places, and of what is no JSON. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../source/source-text.js";
import { placeOf, readJson, type JsonNode } from "./metadata-json.js";

function parse(text: string) {
  const read = readJson(
    excerptOf({ file: "x.json", text }, { start: 0, end: text.length }),
  );
  return "root" in read ? read : undefined;
}

/** Back to what JSON.parse gives. */
function valueOf(node: JsonNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "array":
      return node.items.map(valueOf);
    case "object":
      return Object.fromEntries(
        node.names.map((name, index) => {
          const value = node.values[index];
          return [name, value && valueOf(value)];
        }),
      );
    default:
      return node satisfies never;
  }
}

function nodesIn(node: JsonNode): readonly JsonNode[] {
  const inner =
    node.kind === "array"
      ? node.items
      : node.kind === "object"
        ? node.values
        : [];
  return [node, ...inner.flatMap(nodesIn)];
}

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "binary" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,6}$/), tie("value"), {
      maxKeys: 4,
    }),
  ),
})).value;

describe("readJson", () => {
  test("reads what JSON.parse reads, and knows where it stands", () => {
    fc.assert(
      fc.property(json, fc.constantFrom("", "  ", "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = parse(text);
        expect(document && valueOf(document.root)).toEqual(JSON.parse(text));
        for (const node of document ? nodesIn(document.root) : []) {
          const { start, end } = placeOf(node);
          expect(JSON.parse(text.slice(start, end))).toEqual(valueOf(node));
        }
      }),
    );
  });

  test("refuses what JSON.parse refuses, and nothing else", () => {
    const damaged = fc
      .tuple(
        json,
        fc.nat(),
        fc.constantFrom("", ...'{}[]:,"\\0-.eE+tn \n\u0001x'),
      )
      .map(([value, at, character]) => {
        const text = JSON.stringify(value);
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + character + text.slice(cut + 1);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(parse(text) === undefined).toBe(!isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("no depth exhausts the stack", () => {
    const depth = 200_000;
    expect(parse("[".repeat(depth))).toBeUndefined();
    const document = parse("[".repeat(depth) + "]".repeat(depth));
    expect(document?.root.kind).toBe("array");
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
