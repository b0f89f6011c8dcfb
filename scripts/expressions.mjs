/**
 * Each regular expression of `src` takes time that grows with its text and no more, or stands in the
 * list of exceptions with the reason.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import typescript from "typescript";
import { exceptions } from "./expressions/exceptions.mjs";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** Milliseconds for each, many times what any takes; where they do not suffice, nothing is known. */
const timeout = 60_000;

/** @type {{ readonly file: string; readonly text: string }[]} */
const all = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .toSorted()
  .flatMap(expressionsOf);

const known = new Map(exceptions.map((it) => [it.expression, it.reason]));
let failed = 0;
for (const { file, text } of all) {
  const end = text.lastIndexOf("/");
  const flags = text.slice(end + 1);
  const { status } = await check(text.slice(1, end), flags, { timeout });
  if (status === "safe" || known.has(text)) continue;
  console.error(`src/${file}: ${status}: ${text}`);
  failed++;
}
for (const { expression } of exceptions)
  if (!all.some(({ text }) => text === expression)) {
    console.error(`There is no such expression any more: ${expression}`);
    failed++;
  }
console.log(`expressions: ${all.length}, ${failed} of them wrong`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} file */
function expressionsOf(file) {
  const text = readFileSync(join(source, file), "utf8");
  const tree = typescript.createSourceFile(
    file,
    text,
    typescript.ScriptTarget.Latest,
  );
  /** @type {{ file: string; text: string }[]} */
  const found = [];
  /** @param {import("typescript").Node} node */
  const visit = (node) => {
    if (typescript.isRegularExpressionLiteral(node))
      found.push({ file, text: node.text });
    typescript.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
