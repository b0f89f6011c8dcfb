/** TypeScript without its types, and where it is none. Loads TypeScript's parser, which takes its time. */
import { ts } from "ts-morph";
export function transpile(file, written) {
    const { outputText: text, diagnostics = [] } = ts.transpileModule(written, {
        fileName: file,
        reportDiagnostics: true,
        compilerOptions: {
            target: ts.ScriptTarget.ES2022,
            module: ts.ModuleKind.ESNext,
            inlineSourceMap: true,
            allowJs: true,
        },
    });
    const [first] = diagnostics;
    if (!first)
        return { text };
    const { messageText, start = 0, length = 1 } = first;
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    return { text, problem: { message, start, end: start + length } };
}
