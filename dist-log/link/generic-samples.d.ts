/** Instances of generic classes, as declarations and samples show them. */
import type { Sample } from "../parse/draft.js";
import type { Declaration, ReferenceType } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
export interface Instance {
    /** An argument that nothing tells is unknown. */
    readonly type: ReferenceType;
    /** What the members hold, by their names. */
    readonly shown: ReadonlyMap<string, Shown>;
}
interface Shown {
    readonly type: ReferenceType;
    readonly at: Place;
}
/** Those of XML first: their names tell the arguments. */
export declare function instancesIn(declarations: readonly Declaration[], samples: readonly Sample[]): readonly Instance[];
export {};
