/** Differences of a member's validation rules. Documentation refuses nothing (README, "Rules and errors"). */
import type { Property } from "../schema/schema.js";
import type { Found } from "./change.js";
/** Whether the server may refuse a request without the member. */
export declare function refusesMissing(property: Property, isValue: boolean): boolean;
export declare function compareRules(old: Property, now: Property): Iterable<Found>;
