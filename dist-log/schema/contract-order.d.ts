/** The order of a class's elements in XML (docs/datacontract.md, "Members"). */
import type { Property } from "./schema.js";
/**
 * Members without an order first, then by order; ties by the ordinal comparison of names, which
 * JavaScript's comparison of strings is.
 *
 * @param properties Of one class, with encoded XML names.
 */
export declare function inContractOrder<P extends Pick<Property, "order" | "xmlName" | "wires">>(properties: readonly P[]): readonly P[];
