/** How servers write names, by ServiceStack.Text's StringExtensions. */
import { describe, expect, test } from "vitest";
import type { DraftProperty } from "../parse/draft.js";
import { jsonNameOf } from "./names.js";

const at = { file: "metadata.json", start: 0, end: 0 };

function property(name: string): DraftProperty {
  return {
    name,
    naming: "clr",
    at,
    type: {
      value: { kind: "scalar", scalar: "string" },
      at,
      by: "metadata",
    },
    attributes: [],
  };
}

describe("jsonNameOf", () => {
  test.each([
    ["Id", "id"],
    ["ID", "id"],
    ["ID2", "iD2"],
    ["IO_Rate", "iO_Rate"],
    ["URLPath", "urlPath"],
    ["callSID", "callSID"],
    ["Größe", "größe"],
    ["Ähre", "Ähre"],
    ["_Hidden", "_Hidden"],
  ])("%s in camel case is %s", (name, expected) => {
    expect(jsonNameOf(property(name), "camelCase")).toBe(expected);
  });

  test.each([
    ["Id", "id"],
    ["CallSid", "call_sid"],
    ["CallSID", "call_s_i_d"],
    ["URLPath", "url_path"],
    ["ID2", "i_d2"],
    ["IO_Rate", "i_o__rate"],
  ])("%s in snake case is %s", (name, expected) => {
    expect(jsonNameOf(property(name), "snakeCase")).toBe(expected);
  });

  test("Pascal case leaves names as they are", () => {
    expect(jsonNameOf(property("callSID"), "pascalCase")).toBe("callSID");
  });
});
