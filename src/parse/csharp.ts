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
import { csharpText, type CSharpText } from "./csharp-text.js";
import { tokensOf } from "./csharp-tokens.js";
import type { Draft, DraftDeclaration, DraftServer } from "./draft.js";

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
  const server = serverOf(text);
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

/** The comment before a listing, where servers write their version and the options used. */
function headerOf(code: string): string {
  return /^\s*\/\* Options:[\s\S]*?\*\//.exec(code)?.[0] ?? "";
}

/** `Version: 10.15` */
function serverOf({ code, fact }: CSharpText): DraftServer | undefined {
  const found = /^Version: (\S+)/m.exec(headerOf(code.text));
  const [line, version] = found ?? [];
  if (!found || line === undefined || version === undefined) return undefined;
  const end = found.index + line.length;
  return { version: fact(version, { start: end - version.length, end }) };
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
