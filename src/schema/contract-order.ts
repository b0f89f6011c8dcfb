/** The order of a class's elements in XML (docs/datacontract.md, "Members"). */
import { ordinal } from "./ordinal.js";
import type { Property } from "./schema.js";

/**
 * Members without an order first, then by order; ties by the ordinal comparison of names, which
 * JavaScript's comparison of strings is.
 *
 * @param properties Of one class, with encoded XML names.
 */
export function inContractOrder<
  P extends Pick<Property, "order" | "xmlName" | "wires">,
>(properties: readonly P[]): readonly P[] {
  return properties
    .filter(({ wires }) => wires !== "json")
    .toSorted(
      (a, b) =>
        (a.order ?? -1) - (b.order ?? -1) || ordinal(a.xmlName, b.xmlName),
    );
}
