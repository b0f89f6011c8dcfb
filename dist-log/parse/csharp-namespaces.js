/** The namespaces of C#, and what stands in them beside types. */
import { skipTo, takeType } from "./csharp-cursor.js";
import { deepest, scanType } from "./csharp-declarations.js";
import { reportEnd, skipDamage, takeLead } from "./csharp-scan.js";
const globalScope = { outer: [], depth: 0 };
export function scanFile(scan) {
    scanNamespace(scan, globalScope, false);
}
/** To the `}` of the namespace, or to the end of the text. */
function scanNamespace(scan, outside, isBlock) {
    const { cursor } = scan;
    let scope = outside;
    while (cursor.peek()) {
        if (cursor.isAt("}")) {
            if (isBlock) {
                cursor.take();
                return;
            }
            skipDamage(scan, cursor.peek(), "nothing is open that this could close.");
            continue;
        }
        const lead = takeLead(scan);
        if (skipDirective(scan) || scanType(scan, lead, scope))
            continue;
        // `namespace Acme;` is that of all that follows.
        if (cursor.isAt("namespace") && scope.depth <= deepest)
            scope = enterNamespace(scan, scope);
        else if (cursor.peek())
            skipDamage(scan, lead.first, "this is no declaration.");
        else if (lead.attributes.length > 0 || lead.modifiers.size > 0)
            reportEnd(scan);
    }
    if (isBlock)
        reportEnd(scan);
}
function skipDirective({ cursor }) {
    const isDirective = ["using", "extern", "global", "delegate"].some((it) => cursor.isAt(it));
    if (isDirective)
        skipTo(cursor, ";");
    return isDirective;
}
function enterNamespace(scan, outside) {
    const { cursor, text } = scan;
    cursor.take();
    const name = takeType(cursor);
    const written = name && text.code.text.slice(name.start, name.end);
    const around = outside.namespace?.value;
    const scope = {
        ...outside,
        ...(name && {
            namespace: text.fact([around, written].filter((it) => it !== undefined).join("."), name),
        }),
    };
    if (cursor.takeIf(";"))
        return scope;
    cursor.takeIf("{");
    scanNamespace(scan, { ...scope, depth: scope.depth + 1 }, true);
    return outside;
}
