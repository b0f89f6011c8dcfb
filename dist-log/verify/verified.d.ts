import type { Place } from "../source/source-text.js";
import type { Finding } from "./finding.js";
/** What came of one sample. */
export interface Verified {
    /** What was read of it; absent where it is refused. */
    readonly value?: unknown;
    readonly findings: readonly Finding[];
    /** Where the sample has a part of the value, as near as can be told. */
    placeOf(path: readonly PropertyKey[]): Place;
}
