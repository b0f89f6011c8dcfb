import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import { root } from "../../test/cases.js";
import { configSchema } from "./schema.js";

test("the schema that ships is what the table of options gives", async () => {
  const path = join(root, "config.schema.json");
  const text = await format(JSON.stringify(configSchema()), { parser: "json" });
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, text);
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("it says what the check says", () => {
  expect(configSchema()).toMatchObject({
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      emit: {
        description:
          "classes, zod, xml, schema; zod and xml bring classes along",
        type: "array",
        minItems: 1,
        items: { enum: ["classes", "zod", "xml", "schema"] },
        default: ["classes", "zod", "xml"],
      },
      unixTime: { enum: ["s", "ms"] },
      timeout: { type: "number", exclusiveMinimum: 0, maximum: 300 },
      headers: { type: "object", additionalProperties: { type: "string" } },
      severity: {
        additionalProperties: false,
        properties: {
          "unresolved-type": { enum: ["off", "info", "warning", "error"] },
          "foreign-file": { const: "error" },
        },
      },
      targets: {
        type: "array",
        items: {
          additionalProperties: false,
          properties: {
            name: { type: "string" },
            out: { $ref: "#/properties/out" },
          },
        },
      },
    },
  });
});
