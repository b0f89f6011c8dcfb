/** The report of `diff` for a pull request. */
import { visible } from "../diagnostics/print.js";
import { isBreaking, sides } from "../diff/verdicts.js";
import { changeText, groupsOf, reasonsOf, sidesText, sideWords, summaryOf, } from "./diff-words.js";
export function markdownReport(diff) {
    const groups = groupsOf(diff);
    const breaking = groups.filter(({ changes }) => changes.some((it) => isBreaking(it.verdicts)));
    const others = groups.filter((it) => !breaking.includes(it));
    return [
        `**${summaryOf(diff)}**\n`,
        ...(groups.length > 0 ? [verdictTable(diff.verdicts)] : []),
        ...breaking.map(groupText),
        // What breaks nothing is there for who asks.
        ...(others.length > 0
            ? [
                `<details><summary>Types and operations whose changes break nothing: ${others.length}</summary>\n`,
                ...others.map(groupText),
                "</details>\n",
            ]
            : []),
    ].join("\n");
}
function verdictTable(verdicts) {
    const cells = sides.map((side) => verdicts[side] === "breaking" ? "**breaking**" : "safe");
    return [
        `| ${sides.map((side) => capital(sideWords[side])).join(" | ")} |`,
        `| ${sides.map(() => "---").join(" | ")} |`,
        `| ${cells.join(" | ")} |`,
        "",
    ].join("\n");
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function groupText({ subject, changes }) {
    return [
        `### ${headingOf(subject)}\n`,
        "| Member | Change | Breaks |",
        "| --- | --- | --- |",
        ...changes.map(rowOf),
        "",
    ].join("\n");
}
function headingOf({ of, name }) {
    if (of === "service")
        return "The service";
    return of === "operation" ? `${code(name)} (operation)` : code(name);
}
function rowOf(change) {
    const member = change.member === undefined ? "" : code(change.member);
    const broken = [...reasonsOf(change)].map(([reason, all]) => `${sidesText(all)}: ${reason}`);
    return `| ${member} | ${escaped(changeText(change))} | ${broken.join("; ") || "nothing"} |`;
}
/** A name may hold what Markdown or a table understands. */
function code(name) {
    return `\`${visible(name).replaceAll("`", "ˋ").replaceAll("|", "\\|")}\``;
}
function escaped(text) {
    return text.replaceAll(/[\\`*_[\]<>|#&@]/g, (it) => `\\${it}`);
}
