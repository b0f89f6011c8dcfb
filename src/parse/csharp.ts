/**
 * C#: a listing (`/types/csharp`), the C# tab of a page, or the source of DTOs → a draft.
 *
 * No parser of C# is kept up for Node. This one reads declarations, their attributes and comments,
 * and passes over what holds no data.
 *
 * Source: ServiceStack's CSharpGenerator.cs.
 */
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Excerpt } from "../source/source-text.js";
import { operationOfClass } from "./class-operation.js";
import { cursorOf } from "./csharp-cursor.js";
import { scanFile } from "./csharp-namespaces.js";
import { withHeritage } from "./csharp-heritage.js";
import type { Scan } from "./csharp-scan.js";
import { csharpText } from "./csharp-text.js";
import { tokensOf } from "./csharp-tokens.js";
import type { Draft, DraftDeclaration } from "./draft.js";
import { headerOf, serverOf } from "./listing-header.js";

export function parseCSharp(code: Excerpt): Outcome<Draft> {
  const text = csharpText(code);
  const scan: Scan = {
    cursor: cursorOf(tokensOf(code.text)),
    text,
    declarations: [],
    diagnostics: [],
  };
  scanFile(scan);
  const scanned = withHeritage(scan.declarations);
  const declarations = hasOwnNamespace(code.text)
    ? scanned.map(withoutNamespace)
    : scanned;
  const server = serverOf(code.text, (version, start, end) =>
    text.fact(version, { start, end }),
  );
  return {
    value: {
      file: code.file,
      ...(server && { server }),
      declarations,
      operations: declarations.flatMap((it) =>
        it.kind === "class" ? (operationOfClass(it, "csharp") ?? []) : [],
      ),
    },
    diagnostics: scan.diagnostics,
  };
}

/** The option GlobalNamespace puts one namespace in the place of all. */
function hasOwnNamespace(code: string): boolean {
  return /^(?:\/\/)?GlobalNamespace: *\S/m.test(headerOf(code));
}

function withoutNamespace({
  namespace: _namespace,
  ...declaration
}: DraftDeclaration): DraftDeclaration {
  return declaration;
}
