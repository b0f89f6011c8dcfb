/** A TypeScript listing of a ServiceStack server → a draft. */
import { Project, ts } from "ts-morph";
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Excerpt } from "../source/source-text.js";
import type { Draft, DraftDeclaration, DraftOperation } from "./draft.js";
import { declarationOf } from "./listing-declarations.js";
import { maskListing } from "./listing-mask.js";
import { operationOf } from "./listing-operations.js";
import { isSound, repairListing } from "./listing-repair.js";
import { listingText } from "./listing-text.js";

export function parseListing(listing: Excerpt): Outcome<Draft> {
  const masked = maskListing(listing.text);
  const parsed = parseText(masked);
  if (isSound(parsed))
    return {
      value: draftOf(listing, parsed),
      diagnostics: [],
    };
  const { value: repaired, diagnostics } = repairListing(listing, masked);
  return { value: draftOf(listing, parseText(repaired)), diagnostics };
}

function parseText(text: string): ts.SourceFile {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
  });
  return project.createSourceFile("listing.ts", text).compilerNode;
}

function draftOf(listing: Excerpt, parsed: ts.SourceFile): Draft {
  const text = listingText(listing, parsed);
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
  return { file: listing.file, declarations, operations };
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
