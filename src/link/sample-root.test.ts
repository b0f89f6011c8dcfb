import { expect, test } from "vitest";
import type { ClassDeclaration } from "../schema/schema.js";
import { createRoots } from "./sample-root.js";

function declared(
  name: string,
  typeParams: readonly string[] = [],
): ClassDeclaration {
  const id =
    typeParams.length > 0 ? `?.${name}\`${typeParams.length}` : `?.${name}`;
  return {
    kind: "class",
    id,
    name,
    typeParams,
    implements: [],
    properties: [],
  };
}

const roots = createRoots([
  declared("Call"),
  declared("CallInfo"),
  declared("Page", ["T"]),
  declared("Pair", ["T1", "T2"]),
]);
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const scalars = "http://schemas.microsoft.com/2003/10/Serialization/";
const call = { kind: "ref", id: "?.Call", args: [] };
const info = { kind: "ref", id: "?.CallInfo", args: [] };

test.each([
  ["Call", "urn:x", call],
  ["ArrayOfCallInfo", "urn:x", { kind: "list", flavour: "list", items: info }],
  [
    "ArrayOfint",
    arrays,
    { kind: "list", flavour: "list", items: { kind: "scalar", scalar: "int" } },
  ],
  ["dateTime", scalars, { kind: "scalar", scalar: "dateTime" }],
  [
    "ArrayOfKeyValueOfstringCallInfoTwvD_Pvls",
    arrays,
    {
      kind: "map",
      flavour: "map",
      key: { kind: "scalar", scalar: "string" },
      value: info,
    },
  ],
  [
    "PageOfCallInfo6hNymxfk",
    "urn:x",
    { kind: "ref", id: "?.Page`1", args: [info] },
  ],
  [
    "PageOfint",
    "urn:x",
    { kind: "ref", id: "?.Page`1", args: [{ kind: "scalar", scalar: "int" }] },
  ],
  [
    "PairOfCallPageOfCallInfo6hNymxfkTwvD_Pvls",
    "urn:x",
    {
      kind: "ref",
      id: "?.Pair`2",
      args: [call, { kind: "ref", id: "?.Page`1", args: [info] }],
    },
  ],
  [
    "PageOfCustomerTTaE8cHG",
    "urn:x",
    {
      kind: "ref",
      id: "?.Page`1",
      args: [{ kind: "unknown", written: "Customer" }],
    },
  ],
  ["Customer", "urn:x", undefined],
  ["boolean", "urn:x", undefined],
])("%s in %s", (name, namespace, type) => {
  expect(roots.typeOf({ name, namespace })).toEqual(type);
});

test("a name made to exhaust the stack names nothing that is declared", () => {
  const name = "ArrayOf".repeat(20_000);
  expect(
    roots.typeOf({ name: `${name}Call`, namespace: arrays }),
  ).toBeUndefined();
});
