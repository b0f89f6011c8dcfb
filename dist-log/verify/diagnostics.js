/** Findings → diagnostics. */
import { diagnostic } from "../diagnostics/diagnostic.js";
export function diagnosticOf(finding, wire, type) {
    const { at } = finding;
    switch (finding.kind) {
        case "refused":
            return diagnostic("sample-refused", { wire, type, problem: finding.problem }, at);
        case "lost":
            return diagnostic("sample-loses", { wire, type, ...finding }, at);
        case "changed":
            return diagnostic("sample-changes", { wire, type, ...finding }, at);
        case "misplaced":
            return diagnostic("sample-misplaced", { type, ...finding }, at);
        case "repeated":
            return diagnostic("sample-repeats", { wire, type, ...finding }, at);
        case "unlike":
            return diagnostic("sample-unlike", { wire, type }, at);
        default:
            return finding;
    }
}
