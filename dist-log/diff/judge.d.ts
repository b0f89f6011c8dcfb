import type { Schema, TypeId } from "../schema/schema.js";
import type { Change, Found, Subject } from "./change.js";
import type { DiffOptions } from "./fields.js";
/** Whether answers hold a type, or requests. */
export interface Reach {
    readonly reads: boolean;
    readonly sends: boolean;
    /** No operation holds it, neither before nor now: it may be of use by itself. */
    readonly isAlone: boolean;
}
/** What counts is what both hold: what only one holds, the member that leads there says. */
export declare function reachOf(old: Schema, now: Schema): (id: TypeId) => Reach;
export declare function judge(found: Found, subject: Subject, reach: Pick<Reach, "reads" | "sends">, options: DiffOptions): Change;
