/** A TypeScript listing of a ServiceStack server → a draft. */
import { Project, ts } from "ts-morph";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Region, SourceText } from "../source/source-text.js";
import type { Draft, DraftDeclaration, DraftOperation } from "./draft.js";
import { declarationOf } from "./listing-declarations.js";
import { maskListing } from "./listing-mask.js";
import { operationOf } from "./listing-operations.js";
import { isSound, repairListing } from "./listing-repair.js";
import { listingText, type ListingText } from "./listing-text.js";

export function parseListing(
  source: SourceText,
  { start, end }: Region,
): Outcome<Draft> {
  const masked = maskListing(source.text.slice(start, end));
  const parsed = parseText(masked);
  const { value: sound, diagnostics } = isSound(parsed)
    ? { value: parsed, diagnostics: [] as readonly Diagnostic[] }
    : repair(source, masked, start);
  return {
    value: draftOf(source, sound, listingText(source, sound, start)),
    diagnostics,
  };
}

/** A damaged place loses that place, and nothing else. */
function repair(
  source: SourceText,
  masked: string,
  offset: number,
): Outcome<ts.SourceFile> {
  const { value, diagnostics } = repairListing(source, masked, offset);
  return { value: parseText(value), diagnostics };
}

function parseText(text: string): ts.SourceFile {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
  });
  return project.createSourceFile("listing.ts", text).compilerNode;
}

function draftOf(
  { file }: SourceText,
  parsed: ts.SourceFile,
  text: ListingText,
): Draft {
  const declarations: DraftDeclaration[] = [];
  const operations: DraftOperation[] = [];
  for (const statement of statementsOf(parsed)) {
    const declaration = declarationOf(statement, text);
    if (!declaration) continue;
    declarations.push(declaration);
    if (declaration.kind !== "class" || !ts.isClassDeclaration(statement))
      continue;
    const operation = operationOf(declaration, statement, text);
    if (operation) operations.push(operation);
  }
  return { file, declarations, operations };
}

/** Also those inside `module Name { … }`, which GlobalNamespace and version 4 put around all. */
function* statementsOf(
  parent: ts.SourceFile | ts.ModuleBlock,
): Iterable<ts.Statement> {
  for (const statement of parent.statements) {
    if (!ts.isModuleDeclaration(statement)) yield statement;
    else if (statement.body && ts.isModuleBlock(statement.body))
      yield* statementsOf(statement.body);
  }
}
