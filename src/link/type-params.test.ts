import { expect, test } from "vitest";
import type { DraftClass, DraftType, Fact } from "../parse/draft.js";
import { withTypeParams } from "./type-params.js";

const at = { file: "page.txt", start: 0, end: 1 };
const fact = <T>(value: T): Fact<T> => ({ value, at, by: "tables" });
const named = (name: string, ...args: readonly DraftType[]): DraftType => ({
  kind: "name",
  name,
  args,
  at,
});

/** A class `Page` with these parameters, which stand in all the places where a type may. */
function page(typeParams: readonly string[], t: DraftType): DraftClass {
  const types: readonly DraftType[] = [
    t,
    named("List", t),
    { kind: "list", flavour: "array", items: t },
    { kind: "map", flavour: "map", key: named("Foo"), value: t },
    { kind: "nullable", of: t },
    { kind: "scalar", scalar: "int" },
    { kind: "unknown", written: "Call" },
  ];
  return {
    kind: "class",
    name: "Page",
    at,
    attributes: [],
    typeParams,
    base: fact(named("Base", t)),
    implements: [fact(named("IHas", t))],
    collection: fact({ kind: "list", flavour: "list", items: t }),
    properties: types.map((type, index) => ({
      name: `m${index}`,
      naming: "json",
      at,
      type: fact(type),
      attributes: [],
    })),
  };
}

test("a parameter is renamed wherever a type names it", () => {
  expect(withTypeParams(page(["Call"], named("Call")), ["T"])).toEqual(
    page(["T"], named("T")),
  );
});

test("an interface's, too", () => {
  const { properties } = page(["Call"], named("Call"));
  const shared = {
    kind: "interface",
    name: "IPage",
    at,
    attributes: [],
  } as const;
  expect(
    withTypeParams(
      {
        ...shared,
        typeParams: ["Call"],
        extends: [fact(named("IHas", named("Call")))],
        properties,
      },
      ["T"],
    ),
  ).toEqual({
    ...shared,
    typeParams: ["T"],
    extends: [fact(named("IHas", named("T")))],
    properties: page(["T"], named("T")).properties,
  });
});

test("a parameter that has no other name keeps its own", () => {
  const { properties } = withTypeParams(page(["Call", "Key"], named("Key")), [
    "T",
  ]);
  expect(properties[0]?.type.value).toEqual(named("Key"));
});

test("nothing changes where the names are the same", () => {
  const given = page(["T"], named("T"));
  expect(withTypeParams(given, ["T"])).toBe(given);
});
