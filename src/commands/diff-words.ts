/** What the reports of `diff` say alike. */
import { append } from "../schema/append.js";
import { visible } from "../diagnostics/print.js";
import type { Change, Subject } from "../diff/change.js";
import type { SchemaDiff } from "../diff/diff-schemas.js";
import { kinds } from "../diff/kinds.js";
import { isBreaking, sides, type Side } from "../diff/verdicts.js";

export const sideWords: Readonly<Record<Side, string>> = {
  readsJson: "reading JSON",
  readsXml: "reading XML",
  sendsJson: "sending JSON",
  sendsXml: "sending XML",
};

export interface Group {
  readonly subject: Subject;
  readonly changes: readonly Change[];
}

/** Changes by what they are changes of, in their order; within, what breaks comes first. */
export function groupsOf({ changes }: SchemaDiff): readonly Group[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.of} ${change.id}`;
    append(groups, key, change);
  }
  return [...groups.values()].flatMap((all) => {
    const [subject] = all;
    return subject ? [{ subject, changes: all.toSorted(breakingFirst) }] : [];
  });
}

function breakingFirst(a: Change, b: Change): number {
  return Number(isBreaking(b.verdicts)) - Number(isBreaking(a.verdicts));
}

/**
 * `is of a wider type: int → long`
 *
 * @param show What a name or value is shown as: an input may have any.
 */
export function changeText(
  { kind, old, now, perhaps }: Change,
  show: (text: string) => string = visible,
): string {
  const values = [old, now].filter((it) => it !== undefined).map(show);
  const behind = values.length === 0 ? "" : `: ${values.join(" → ")}`;
  const guess =
    perhaps === undefined ? "" : `; perhaps renamed to ${show(perhaps)}`;
  return `${kinds[kind].says}${behind}${guess}`;
}

/** Each reason, and the sides that break for it. */
export function reasonsOf({
  reasons,
}: Change): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>();
  for (const side of sides) {
    const reason = reasons[side];
    if (reason === undefined) continue;
    append(found, reason, side);
  }
  return found;
}

export function sidesText(broken: readonly Side[]): string {
  return broken.map((side) => sideWords[side]).join(", ");
}

export function summaryOf(diff: SchemaDiff): string {
  const { changes, verdicts } = diff;
  if (changes.length === 0) return "Nothing changed.";
  const breaking = changes.filter((it) => isBreaking(it.verdicts)).length;
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  const broken = sides.filter((side) => verdicts[side] === "breaking");
  return breaking === 0
    ? `${count}, none of them breaking.`
    : `${count}, ${breaking} breaking: ${sidesText(broken)}.`;
}
