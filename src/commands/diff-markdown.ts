/** The report of `diff` for a pull request. */
import { visible } from "../diagnostics/print.js";
import type { Change, Subject } from "../diff/change.js";
import type { SchemaDiff } from "../diff/diff-schemas.js";
import { isBreaking, sides, type Verdicts } from "../diff/verdicts.js";
import {
  changeText,
  groupsOf,
  reasonsOf,
  sidesText,
  sideWords,
  summaryOf,
  type Group,
} from "./diff-words.js";

export function markdownReport(diff: SchemaDiff): string {
  const groups = groupsOf(diff);
  const breaking = groups.filter(({ changes }) =>
    changes.some((it) => isBreaking(it.verdicts)),
  );
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

function verdictTable(verdicts: Verdicts): string {
  const cells = sides.map((side) =>
    verdicts[side] === "breaking" ? "**breaking**" : "safe",
  );
  return [
    `| ${sides.map((side) => capital(sideWords[side])).join(" | ")} |`,
    `| ${sides.map(() => "---").join(" | ")} |`,
    `| ${cells.join(" | ")} |`,
    "",
  ].join("\n");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function groupText({ subject, changes }: Group): string {
  return [
    `### ${headingOf(subject)}\n`,
    "| Member | Change | Breaks |",
    "| --- | --- | --- |",
    ...changes.map(rowOf),
    "",
  ].join("\n");
}

function headingOf({ of, name }: Subject): string {
  if (of === "service") return "The service";
  return of === "operation" ? `${code(name)} (operation)` : code(name);
}

function rowOf(change: Change): string {
  const member = change.member === undefined ? "" : code(change.member);
  const broken = [...reasonsOf(change)].map(
    ([reason, all]) => `${sidesText(all)}: ${reason}`,
  );
  return `| ${member} | ${changeText(change, code)} | ${broken.join("; ") || "nothing"} |`;
}

/** As code, where nobody is mentioned and nothing is a link. */
function code(name: string): string {
  const shown = visible(name);
  // A code span ends at a backtick, and a cell at a pipe; neither knows an escape everywhere.
  return /[`|\\]/.test(shown) || shown.trim() !== shown || shown === ""
    ? `<code>${shown.replaceAll(/[^\p{L}\p{N}]/gu, entityOf)}</code>`
    : `\`${shown}\``;
}

/** Of HTML. */
function entityOf(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
