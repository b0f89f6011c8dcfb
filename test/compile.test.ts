/** One TypeScript program holds all golden output, under every strict flag. */
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { caseNames, filesIn, goldenFolder, root } from "./cases.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
};

test("all golden output compiles under the strictest flags", () => {
  const files = caseNames.flatMap((name) =>
    filesIn(goldenFolder(name))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(goldenFolder(name), file)),
  );
  expect(files.length).toBeGreaterThan(0);
  const typeTests = filesIn(join(root, "test", "types")).map((file) =>
    join(root, "test", "types", file),
  );
  const program = ts.createProgram([...files, ...typeTests], options);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map((it) => ts.formatDiagnostic(it, host));
  expect(problems).toEqual([]);
});

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};
