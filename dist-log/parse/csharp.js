import { operationOfClass } from "./class-operation.js";
import { cursorOf } from "./csharp-cursor.js";
import { scanFile } from "./csharp-namespaces.js";
import { withHeritage } from "./csharp-heritage.js";
import { csharpText } from "./csharp-text.js";
import { tokensOf } from "./csharp-tokens.js";
import { headerOf, serverOf } from "./listing-header.js";
export function parseCSharp(code) {
    const text = csharpText(code);
    const scan = {
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
    const server = serverOf(code.text, (version, start, end) => text.fact(version, { start, end }));
    return {
        value: {
            file: code.file,
            ...(server && { server }),
            declarations,
            operations: declarations.flatMap((it) => it.kind === "class" ? (operationOfClass(it, "csharp") ?? []) : []),
        },
        diagnostics: scan.diagnostics,
    };
}
/** The option GlobalNamespace puts one namespace in the place of all. */
function hasOwnNamespace(code) {
    return /^(?:\/\/)?GlobalNamespace: *\S/m.test(headerOf(code));
}
function withoutNamespace({ namespace: _namespace, ...declaration }) {
    return declaration;
}
