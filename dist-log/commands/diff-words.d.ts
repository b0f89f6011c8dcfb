import type { Change, Subject } from "../diff/change.js";
import type { SchemaDiff } from "../diff/diff-schemas.js";
import { type Side } from "../diff/verdicts.js";
export declare const sideWords: Readonly<Record<Side, string>>;
export interface Group {
    readonly subject: Subject;
    readonly changes: readonly Change[];
}
/** Changes by what they are changes of, in their order; within, what breaks comes first. */
export declare function groupsOf({ changes }: SchemaDiff): readonly Group[];
/** `is of a wider type: int → long` */
export declare function changeText({ kind, old, now }: Change): string;
/** Each reason, and the sides that break for it. */
export declare function reasonsOf({ reasons, }: Change): ReadonlyMap<string, readonly Side[]>;
export declare function sidesText(broken: readonly Side[]): string;
export declare function summaryOf(diff: SchemaDiff): string;
