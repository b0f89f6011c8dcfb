/** What JSON.parse reads is the measure: of values, of places, and of what is no JSON. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../source/source-text.js";
import {
  memberOf,
  parseJson,
  placeOf,
  type JsonNode,
} from "./metadata-json.js";

function parse(text: string) {
  return parseJson(
    excerptOf({ file: "x.json", text }, { start: 0, end: text.length }),
  );
}

/** Back to what JSON.parse gives; names of members as they are found. */
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

/** Names that are camelCase already, so that they stay as they are. */
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

describe("parseJson", () => {
  test("reads what JSON.parse reads, and knows where it stands", () => {
    fc.assert(
      fc.property(json, fc.constantFrom("", "  ", "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { value: document } = parse(text);
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
        const { value, diagnostics } = parse(text);
        expect(value === undefined).toBe(!isJson(text));
        expect(diagnostics).toHaveLength(isJson(text) ? 0 : 1);
      }),
      { numRuns: 1000 },
    );
  });

  test("names are camelCase, and the last of several counts", () => {
    const { value: document } = parse(
      '{"EnumNames": 1, "is_enum_int": 2, "types": 3, "Types": 4}',
    );
    const root = document?.root;
    expect(root?.kind === "object" && root.names).toEqual([
      "enumNames",
      "isEnumInt",
      "types",
      "types",
    ]);
    expect([...(document?.keys.keys() ?? [])]).toEqual([
      "EnumNames",
      "is_enum_int",
      "types",
      "Types",
    ]);
    const last = root?.kind === "object" ? memberOf(root, "types") : undefined;
    expect(last && valueOf(last)).toBe(4);
  });

  test("no depth exhausts the stack", () => {
    const depth = 200_000;
    expect(parse("[".repeat(depth)).diagnostics).toHaveLength(1);
    const { value } = parse("[".repeat(depth) + "]".repeat(depth));
    expect(value?.root.kind).toBe("array");
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
