import { expect, test } from "vitest";
import { readConfig, readConfigValue } from "./read.js";

function read(file: string, config: object): ReturnType<typeof readConfig> {
  return readConfig({ file, text: JSON.stringify(config) });
}

test("paths are relative to the file", () => {
  const inputs = ["page.txt", "../*.ts", "/dtos.ts", "-", "https://a.example"];
  const { value, diagnostics } = read("shop/codegen.json", {
    $schema: "https://a.example/schema.json",
    inputs,
    out: "..",
    timeout: 5,
    headers: { Authorization: "Bearer x" },
  });
  expect(diagnostics).toEqual([]);
  expect(value.targets).toEqual([]);
  expect(value.options).toEqual({
    inputs: ["shop/page.txt", "*.ts", "/dtos.ts", "-", "https://a.example"],
    out: ".",
    timeout: 5,
    headers: { Authorization: "Bearer x" },
  });
});

test("overrides keep their place in the file", () => {
  const text = '\uFEFF{ "strict": true, "overrides": { "types": {} } }';
  const source = { file: "codegen.json", text };
  const start = text.indexOf('{ "types"');
  expect(readConfig(source).value.options).toEqual({
    strict: true,
    overrides: { source, region: { start, end: text.length - 2 } },
  });
});

test.each<[object, string]>([
  [[], "'codegen.json' takes an object."],
  [{ inputs: "dtos.ts" }, "'inputs' takes a list."],
  [{ timeout: "5" }, "'timeout' takes seconds, more than 0 and up to 300."],
  [{ strict: null }, "'strict' takes true or false."],
  [
    { header: {} },
    "The configuration knows no 'header' here; did you mean 'headers'?",
  ],
  [{ constructor: 1 }, "The configuration knows no 'constructor' here."],
  [
    { overrides: { types: { Order: { properties: { id: { order: 1.5 } } } } } },
    "'order' takes a whole number.",
  ],
  [
    { overrides: { types: { Order: { kind: "struct" } } } },
    `'kind' takes "class", "enum" or "interface".`,
  ],
  [
    { overrides: { types: { Size: { members: { Big: { value: "1e3" } } } } } },
    "'value' takes a whole number, or one in a string.",
  ],
])("%j is told, and nothing is taken of it", (config, message) => {
  const { value, diagnostics } = read("codegen.json", config);
  expect(diagnostics.map((it) => it.message)).toEqual([message]);
  expect(value).toEqual({ options: {}, targets: [] });
});

test("a target has what the top level says, unless it says it itself", () => {
  const { value } = read("shop/codegen.json", {
    strict: true,
    emit: ["classes"],
    targets: [
      { name: "orders", inputs: ["orders.txt"], out: "orders" },
      { inputs: ["stock.txt"], out: "stock", emit: ["zod"], overrides: {} },
    ],
  });
  expect(value.targets).toMatchObject([
    {
      name: "orders",
      options: {
        strict: true,
        emit: ["classes"],
        inputs: ["shop/orders.txt"],
        out: "shop/orders",
      },
    },
    {
      name: "stock",
      options: {
        strict: true,
        emit: ["zod"],
        inputs: ["shop/stock.txt"],
        out: "shop/stock",
        overrides: { source: { file: "shop/codegen.json" } },
      },
    },
  ]);
});

test("the key of package.json is read at its place", () => {
  const text =
    '{ "name": "shop",\n  "servicestack-codegen": { "targets": [{ "emit": ["xm"] }] } }';
  const { diagnostics } = readConfig({ file: "a/package.json", text });
  expect(diagnostics).toMatchObject([
    {
      message: `'emit' takes "classes", "zod", "xml" or "schema".`,
      at: { file: "a/package.json", start: text.indexOf('"xm"') },
    },
  ]);
});

test("a value of code is told by its path", () => {
  const config = {
    out: undefined,
    targets: [{}, { emit: ["xm"], overrides: { type: {} } }],
  };
  const { diagnostics } = readConfigValue(config, "codegen.config.ts");
  expect(diagnostics.map((it) => it.message)).toEqual([
    `'targets[1].emit[0]' takes "classes", "zod", "xml" or "schema".`,
    "The configuration knows no 'targets[1].overrides.type' here; did you mean 'types'?",
  ]);
});
