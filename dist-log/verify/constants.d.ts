/** The constants of a service's enums, by every text that may stand for one. */
import type { Schema } from "../schema/schema.js";
export interface Constants {
    /** Whether two texts are one value of some enum: `Red`, `red` and `1`. */
    isSame(one: string, other: string): boolean;
}
export declare function constantsOf({ declarations }: Schema): Constants;
