/** Generated code with every option that says what JSON is like: one value on both wires. */
import { expect, test } from "vitest";
import { parseJson, stringifyJson } from "../generated/json-options/json.js";
import {
  DayXml,
  xmlList,
  xmlMap,
  xmlScalars,
} from "../generated/json-options/xml.js";
import * as d from "../generated/json-options/zod-runtime.js";
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

/** As .NET's `ToUniversalTime` has it in Berlin, but for the ends, which it moves as well. */
const berlin: readonly (readonly [text: string, instant: string])[] = [
  ["2024-02-29T13:04:05.25", "2024-02-29T12:04:05.250Z"],
  ["2024-07-04T13:04:05", "2024-07-04T11:04:05.000Z"],
  ["2024-07-04T13:04:05Z", "2024-07-04T13:04:05.000Z"],
  ["2024-07-04T13:04:05-05:00", "2024-07-04T18:04:05.000Z"],
  // No clock shows it: they are put forward.
  ["2024-03-31T02:30:00", "2024-03-31T01:30:00.000Z"],
  // Clocks show it twice.
  ["2024-10-27T02:30:00", "2024-10-27T01:30:00.000Z"],
  ["0001-01-01T00:00:00", "0001-01-01T00:00:00.000Z"],
  ["0001-01-01T00:30:00", "0001-01-01T00:00:00.000Z"],
  ["9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.999Z"],
];

test.each(berlin)(
  "%s in the server's zone is %s on both wires",
  (text, iso) => {
    const instant = new Date(iso);
    const moment = d.dateTimeDateOf({ timeZone: "Europe/Berlin" });
    const { shape } = DaySchema;
    expect(shape.moment.parse(text)).toEqual(instant);
    expect(shape.byMoment.parse({ "2024-07-04T13:04:05": text })).toEqual({
      "2024-07-04T13:04:05": instant,
    });

    const { dateTimeDate } = xmlScalars;
    const { main: _main, shapes: _shapes, totals: _, ...rest } = day;
    const xml = DayXml.write({ ...rest, spot: { x: 0 } })
      .replace(/<Moment>[^<]*/, `<Moment>${text}`)
      .replace(/<MaybeMoment>[^<]*/, `<MaybeMoment>${text}`)
      .replace(/(<\w+:Value>)[^<]*/, `$1${text}`);
    expect(DayXml.read(xml)).toMatchObject({
      moment: instant,
      maybeMoment: instant,
      byMoment: { "2024-07-04T13:04:05": instant },
    });
    const root = `<dateTime xmlns="http://schemas.microsoft.com/2003/10/Serialization/">${text}</dateTime>`;
    expect(dateTimeDate.read(root)).toEqual(instant);
    const list = xmlList(dateTimeDate);
    const map = xmlMap(xmlScalars.string, dateTimeDate);
    const ofText = xmlMap(xmlScalars.string, xmlScalars.dateTime);
    expect(list.read(xmlList(xmlScalars.dateTime).write([text]))).toEqual([
      instant,
    ]);
    expect(map.read(ofText.write({ k: text }))).toEqual({ k: instant });

    // What is written is the same instant wherever the server is, and the same text on both wires.
    const written = moment.encode(instant);
    expect(list.write([instant])).toContain(`<dateTime>${String(written)}</`);
    expect(moment.parse(written)).toEqual(instant);
    expect(dateTimeDate.read(dateTimeDate.write(instant))).toEqual(instant);
  },
);

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
