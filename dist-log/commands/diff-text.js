/** The report of `diff` for people. */
import { visible } from "../diagnostics/print.js";
import { isBreaking } from "../diff/verdicts.js";
import { changeText, groupsOf, reasonsOf, sidesText, summaryOf, } from "./diff-words.js";
export function textReport(diff, colours) {
    const paint = (style, text) => colours ? `\u001b[${styles[style].join(`m${text}\u001b[`)}m` : text;
    const groups = groupsOf(diff).map(({ subject, changes }) => [
        paint("bold", headingOf(subject)),
        ...changes.flatMap((it) => linesOf(it, paint)),
    ].join("\n"));
    return `${[...groups, summaryOf(diff)].join("\n\n")}\n`;
}
/** Where each begins and ends, in ECMA-48; Node's own `styleText` differs from version to version. */
const styles = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
};
function headingOf({ of, id, name }) {
    const title = of === "service" ? "The service" : name;
    const detail = of === "operation" ? "operation" : id === name ? "" : id;
    return visible(detail === "" ? title : `${title} (${detail})`);
}
function linesOf(change, paint) {
    const what = change.member === undefined ? "" : `${visible(change.member)} `;
    const verdict = isBreaking(change.verdicts)
        ? paint("red", "breaking")
        : paint("green", "safe    ");
    return [
        `  ${verdict}  ${what}${changeText(change)}`,
        ...[...reasonsOf(change)].map(([reason, broken]) => paint("dim", `            ${sidesText(broken)}: ${reason}`)),
    ];
}
