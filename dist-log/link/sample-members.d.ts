/** Which member of a class a sample's name stands for. */
import type { Property } from "../schema/schema.js";
import type { ClosedLevel } from "../schema/visit.js";
export type FoundMember = ClosedLevel & {
    readonly property: Property;
};
/** The exact name first, then what servers and listings may have changed about it. */
export declare function findMember(name: string, wire: "xml" | "json", levels: readonly ClosedLevel[]): FoundMember | undefined;
/** `order-id`, `order_id` and `OrderId`. */
export declare function loose(name: string): string;
