/** What TypeScript finds wrong in files under every strict flag. */
import ts from "typescript";
import { root } from "./cases.js";

export const strictOptions: ts.CompilerOptions = {
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
  allowImportingTsExtensions: true,
};

/** How bundlers find modules. */
export const asBundlers: Pick<
  ts.CompilerOptions,
  "module" | "moduleResolution"
> = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** One program holds all of the files; `more` says where it finds packages and modules. */
export function problemsOf(
  files: readonly string[],
  more: Pick<ts.CompilerOptions, "paths" | "module" | "moduleResolution"> = {},
): readonly string[] {
  return problemsIn(ts.createProgram(files, { ...strictOptions, ...more }));
}

export function problemsIn(program: ts.Program): readonly string[] {
  return ts
    .getPreEmitDiagnostics(program)
    .map((it) => ts.formatDiagnostic(it, host));
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};
