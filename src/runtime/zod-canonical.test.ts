/** What is canonical already takes a way of its own: it has to end where the long one ends. */
import { describe, expect, test } from "vitest";
import * as d from "./zod.js";

const two = (number: number): string => String(number).padStart(2, "0");
const upTo = (count: number): readonly number[] => [...Array(count).keys()];

/** JavaScript's calendar, which is .NET's: what it takes for another day does not exist. */
function exists(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

describe("dates", () => {
  test.each(["1900", "2000", "2023", "2024", "9999"])(
    "those of %s are the calendar's",
    (year) => {
      const dates = upTo(14).flatMap((month) =>
        upTo(33).map((day) => `${year}-${two(month)}-${two(day)}`),
      );
      const taken = dates.filter(
        (it) => d.dateTime.safeParse(`${it}T03:04:05`).success,
      );
      expect(taken).toEqual(dates.filter(exists));
    },
  );

  test.each<[part: string, form: (number: string) => string, last: number]>([
    ["hours", (it) => `2024-01-02T${it}:04:05Z`, 23],
    ["minutes", (it) => `2024-01-02T03:${it}:05Z`, 59],
    ["seconds", (it) => `2024-01-02T03:04:${it}Z`, 59],
    ["hours of an offset", (it) => `2024-01-02T03:04:05+${it}:00`, 14],
    ["minutes of an offset", (it) => `2024-01-02T03:04:05-08:${it}`, 59],
  ])("%s", (_, form, last) => {
    const taken = upTo(100).filter(
      (it) => d.dateTime.safeParse(form(two(it))).success,
    );
    expect(taken).toEqual(upTo(last + 1));
  });

  test.each([
    ["2024-01-02T03:04:05", "2024-01-02T03:04:05+00:00"],
    ["2024-01-02T03:04:05.5Z", "2024-01-02T03:04:05.5+00:00"],
    ["2024-01-02T03:04:05.5-08:00", "2024-01-02T03:04:05.5-08:00"],
    ["2024-01-02T03:04:05.50-08:00", "2024-01-02T03:04:05.5-08:00"],
    ["2024-01-02T03:04:05.0", "2024-01-02T03:04:05+00:00"],
  ])("%s has an offset as a DateTimeOffset", (text, canonical) => {
    expect(d.dateTimeOffset.parse(text)).toBe(canonical);
    expect(d.dateTimeOffset.encode(canonical)).toBe(canonical);
  });

  test("zeros behind the fraction are cut", () => {
    expect(d.dateTime.parse("2024-01-02T03:04:05.1200")).toBe(
      "2024-01-02T03:04:05.12",
    );
    expect(d.dateTime.parse("2024-01-02T03:04:05.1234567")).toBe(
      "2024-01-02T03:04:05.1234567",
    );
  });
});

test("a member of an open enum whose text is a number is written as the number", () => {
  const schema = d.openEnumeration({ One: "1", Two: "two" });
  expect(schema.parse("1")).toBe("1");
  expect(schema.encode("1" as never)).toBe(1);
  expect(schema.encode("two")).toBe("two");
});

test("an optional member is asked for, whatever is missing", async () => {
  const length = d.optional(d.string);
  expect([null, undefined, "a"].map((it) => length.parse(it))).toEqual([
    null,
    undefined,
    "a",
  ]);
  expect(length.safeParse(1).success).toBe(false);
  expect(length.unwrap().parse("a")).toBe("a");
  expect(await length.parseAsync("a")).toBe("a");
});

describe("dictionaries", () => {
  const schema = d.map(d.int, d.int);

  test("problems of keys and values tell where they are", () => {
    expect(
      schema
        .safeParse({ a: 1, 2: "x" })
        .error?.issues.map(({ code, path }) => [code, path]),
    ).toEqual([
      ["invalid_type", ["2"]],
      ["invalid_key", ["a"]],
    ]);
    expect(
      d
        .pairs(d.int)
        .safeParse([{ key: "a", value: "x" }, { key: 1, value: 1 }, 3])
        .error?.issues.map(({ code, path }) => [code, path]),
    ).toEqual([
      ["invalid_type", [0, "value"]],
      ["invalid_key", [1, "key"]],
      ["invalid_type", [2]],
    ]);
  });

  test("a key that has rules is asked", () => {
    const short = d.map(d.int, d.ruled(d.string, "Key", d.maximumLength(1)));
    expect(short.safeParse({ ab: 1 }).success).toBe(false);
    expect(short.parse({ a: 1 })).toEqual({ a: 1 });
  });
});
