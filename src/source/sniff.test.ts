import { expect, test } from "vitest";
import { sniff } from "./sniff.js";

test.each([
  ["<!DOCTYPE html><p>&lt;back to all web services", "page-html"],
  ["\n<html><body><pre>GET /pets HTTP/1.1\n", "page-html"],
  [
    "<div class='operation'><h2>GetPet</h2><pre>\nHTTP/1.1 200 OK</pre>",
    "page-html",
  ],
  [
    "<!-- saved from url=(0014)about:internet --><p>To override the Content-type in your clients",
    "page-html",
  ],
  ["<!DOCTYPE html><h1>Welcome</h1>", undefined],
  ["<Pet xmlns='urn:x' />", undefined],
  ["<back to all web services\n\nGetPet\n", "page-text"],
  ["GET | /pets/{Id} |\n---|\n", "page-text"],
  ["GET POST\t/pets\t\t\n", "page-text"],
  ["HTTP/1.1 200 OK Content-Type: application/xml", "page-text"],
  ["/* Options:\n*/\nexport class Pet\n{\n}", "listing"],
  ["interface Pet extends Animal\n{\n    id: number;\n}", "listing"],
  ["/* Options:\n*/\n\nusing System;\n", "csharp"],
  [
    "namespace Acme\n{\n    public partial class Pet\n    {\n    }\n}",
    "csharp",
  ],
  ["public class Pet { public int Id { get; set; } }", "csharp"],
  ["namespace Acme { public enum Kind { Cat } }", "csharp"],
  ['{"types":[{"name":"Pet"}]}', "metadata"],
  ['\n{ "Version": 1, "Operations": [] }', "metadata"],
  ['{"app":{},"api":{"namespaces":[]}}', "metadata"],
  ['{"name":"pets","types":"./index.d.ts"}', undefined],
  ['{"compilerOptions":{"types":["node"]}}', undefined],
  ["just some words", undefined],
])("%j is %s", (text, kind) => {
  expect(sniff({ file: "input", text })).toBe(kind);
});

test("blank lines cost no more than their number", () => {
  const start = performance.now();
  sniff({ file: "input", text: "\n".repeat(200_000) });
  expect(performance.now() - start).toBeLessThan(1000);
});
