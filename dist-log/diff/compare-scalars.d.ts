/** Which scalars' values another scalar has as well, in the same text on the wires. */
import type { ScalarName } from "../schema/scalars.js";
type Wires = "both" | "json";
/** On which wires every value of the one is read as the other. */
export declare function widens(from: ScalarName, to: ScalarName): Wires | undefined;
export {};
