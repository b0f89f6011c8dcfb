import { expect, test } from "vitest";
import type { Property } from "../schema/schema.js";
import { findMember } from "./sample-members.js";

function property(jsonName: string, xmlName: string): Property {
  return {
    name: jsonName,
    jsonName,
    xmlName,
    type: { kind: "scalar", scalar: "string" },
    optional: true,
  };
}

const level = {
  kind: "class",
  id: "Order",
  name: "Order",
  typeParams: [],
  implements: [],
  properties: [
    property("callSid", "CallSid"),
    property("order_id", "Order_id"),
    property("some_name", "Some_name"),
    property("1st", "1st"),
    property("gr__e", "Gr__e"),
  ],
} as const;

test.each([
  ["CallSid", "xml", "callSid"],
  ["CallSID", "xml", "callSid"],
  ["order-id", "xml", "order_id"],
  ["some name", "xml", "some_name"],
  ["1st", "xml", "1st"],
  ["größe", "xml", "gr__e"],
  ["Secret", "xml", undefined],
  ["order-id", "json", "order_id"],
  ["some name", "json", "some_name"],
  ["größe", "json", "gr__e"],
  ["CallSid", "json", "callSid"],
  ["secret", "json", undefined],
] as const)("%s in %s is %s", (shown, wire, name) => {
  const found = findMember(shown, wire, [{ level, parameters: new Map() }]);
  expect(found?.property.name).toBe(name);
});
