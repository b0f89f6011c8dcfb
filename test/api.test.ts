/** What the package exports, with its types: a change of it is one that somebody has meant. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Node, Project, type ExportedDeclarations } from "ts-morph";
import { expect, test } from "vitest";
import { root } from "./cases.js";

const snapshot = join(root, "test", "api.txt");

/** `UPDATE_GOLDEN=1` writes it. */
test("the package exports what test/api.txt says, and all of it is documented", () => {
  const project = new Project({ skipAddingFilesFromTsConfig: true });
  const index = project.addSourceFileAtPath(join(root, "dist", "index.d.ts"));
  const api = [...index.getExportedDeclarations()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, declarations]) => declarations.map(signatureOf).join("\n"));
  const text = `${api.join("\n\n")}\n`;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(snapshot, text);
  expect(text).toBe(readFileSync(snapshot, "utf8"));
  expect(undocumentedIn(index.getExportedDeclarations())).toEqual([]);
});

/** As it is declared, without comments. */
function signatureOf(declaration: ExportedDeclarations): string {
  const text = Node.isVariableDeclaration(declaration)
    ? (declaration.getVariableStatement()?.getText() ?? "")
    : declaration.getText();
  return text
    .replaceAll(/\/\*\*.*?\*\//gs, "")
    .replaceAll(/\n\s*\n/g, "\n")
    .trim();
}

function undocumentedIn(
  exported: ReadonlyMap<string, readonly ExportedDeclarations[]>,
): readonly string[] {
  return [...exported].flatMap(([name, declarations]) =>
    declarations.some((it) => Node.isJSDocable(it) && it.getJsDocs().length > 0)
      ? []
      : [name],
  );
}
