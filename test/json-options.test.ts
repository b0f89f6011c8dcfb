/** Generated code with every option that says what JSON is like: one value on both wires. */
import { expect, test } from "vitest";
import { parseJson, stringifyJson } from "../generated/json-options/json.js";
import { DayXml } from "../generated/json-options/xml.js";
import { DaySchema } from "../generated/json-options/zod.js";

const day = {
  moment: new Date("2024-02-29T13:04:05.25Z"),
  maybeMoment: new Date("2024-07-04T11:04:05Z"),
  offset: new Date("2024-02-29T07:34:05.25Z"),
  date: "2024-02-29",
  blob: new Uint8Array([1, 2, 255]),
  count: 0,
  color: "Blue",
  rights: 3,
  main: { __type: "Zoo.Circle" as const, name: "c", radius: 1.5 },
  shapes: [{ name: "s" }],
  spot: "Zoo.Spot",
  spots: [{ x: 1 }, { x: 0 }],
  release: "1.2",
  byMoment: { "2024-07-04T13:04:05": new Date(0) },
  totals: { Red: 1 },
  pair: { key: "k", value: 1 },
  secret: "00000000-0000-0000-0000-000000000000",
};

const json = `{"moment":1709211845250,"maybeMoment":"\\/Date(1720091045000-0000)\\/","offset":"\\/Date(1709211845250+0530)\\/","date":1709164800000,"blob":"AQL/","color":"Blue","rights":"Read,Write","main":{"__type":"Zoo.Circle, zoo","name":"c","radius":1.5},"shapes":[{"name":"s"}],"byMoment":{"\\/Date(1720091045000-0000)\\/":0},"spot":"Zoo.Spot","spots":[{"x":"1"},{}],"release":{"major":1,"minor":2,"build":-1},"totals":[{"key":"red","value":1}],"pair":{"Key":"k","Value":1}}`;

test("JSON gives the values that were chosen", () => {
  expect(DaySchema.parse(parseJson(json))).toEqual(day);
});

test("what is written is read by servers of all kinds", () => {
  expect(stringifyJson(DaySchema.encode(day))).toBe(
    `{"moment":"2024-02-29T13:04:05.25Z","maybeMoment":"2024-07-04T11:04:05Z","offset":"2024-02-29T07:34:05.25Z","date":"2024-02-29","blob":"AQL/","count":0,"color":"Blue","rights":3,"main":{"__type":"Zoo.Circle, zoo","name":"c","radius":1.5},"shapes":[{"name":"s"}],"byMoment":{"2024-07-04T13:04:05":"1970-01-01T00:00:00Z"},"totals":{"Red":1},"spot":"Zoo.Spot","spots":[{"x":1},{"x":0}],"release":"1.2","pair":{"key":"k","value":1}}`,
  );
  expect(DaySchema.parse(DaySchema.encode(day))).toEqual(day);
});

test("XML gives the same, and is written of it", () => {
  // IReadOnlyDictionary is `object` to DataContractSerializer, which refuses it; and no input says
  // which classes the serializer knows.
  const { totals: _, main: _main, shapes: _shapes, ...rest } = day;
  const others = { ...rest, spot: { x: 5 } };
  const xml = DayXml.write({ ...others, hint: "h" });
  expect(xml).toContain("<Moment>2024-02-29T13:04:05.25Z</Moment>");
  expect(xml).toContain("<Blob>AQL/</Blob>");
  expect(xml).toContain("<Color>Blue</Color>");
  expect(DayXml.read(xml)).toEqual({ ...others, hint: "h" });
});

test("the text of a struct cannot be written to XML", () => {
  const { totals: _, main: _main, shapes: _shapes, ...others } = day;
  expect(() => DayXml.write(others)).toThrow(
    "expected Spot, found 'Zoo.Spot' (at Day/Spot)",
  );
});

test("unknown keys are kept", () => {
  expect(DaySchema.parse({ more: { a: 1 } })).toMatchObject({ more: { a: 1 } });
});

test("what is missing has .NET's default", () => {
  expect(DaySchema.parse({})).toEqual({
    moment: new Date("0001-01-01T00:00:00Z"),
    offset: new Date("0001-01-01T00:00:00Z"),
    date: "0001-01-01",
    count: 0,
    color: "0",
    rights: 0,
    spot: { x: 0 },
    pair: { value: 0 },
    secret: "00000000-0000-0000-0000-000000000000",
  });
  const half = DaySchema.parse({ pair: { Key: "k" }, spot: null });
  expect(half).toMatchObject({ pair: { key: "k", value: 0 }, spot: { x: 0 } });
});
