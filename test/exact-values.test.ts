/** `int64: bigint`, `decimal: string` and `nullItems`: no digit and no null is lost on either wire. */
import { expect, test } from "vitest";
import { parseJson, stringifyJson } from "../generated/exact-values/json.js";
import { LedgerXml } from "../generated/exact-values/xml.js";
import { LedgerSchema } from "../generated/exact-values/zod.js";
import { resolveOptions } from "../src/options.js";

const arrays =
  'xmlns:d2p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays"';
const document = `<?xml version="1.0" encoding="utf-8"?><Ledger xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Bank.Dtos"><Account>9223372036854775807</Account><Balance>79228162514264337593543950.335</Balance><Entries><Entry><Amount>1.50</Amount><Text>a</Text></Entry><Entry i:nil="true" /></Entries><Extra xmlns:d2p1="http://www.w3.org/2001/XMLSchema" i:type="d2p1:long">-9223372036854775808</Extra><Hash>18446744073709551615</Hash><Limit>0.10</Limit><Names ${arrays}><d2p1:KeyValueOfstringstring><d2p1:Key>n</d2p1:Key><d2p1:Value i:nil="true" /></d2p1:KeyValueOfstringstring></Names><Numbers ${arrays}><d2p1:long>9007199254740993</d2p1:long></Numbers><Rates ${arrays}><d2p1:KeyValueOflongdecimal><d2p1:Key>9007199254740993</d2p1:Key><d2p1:Value>0.000</d2p1:Value></d2p1:KeyValueOflongdecimal></Rates></Ledger>`;
const ledger = {
  account: 9223372036854775807n,
  balance: "79228162514264337593543950.335",
  entries: [{ text: "a", amount: "1.50" }, null],
  extra: { __type: "System.Int64", value: -9223372036854775808n },
  hash: 18446744073709551615n,
  limit: "0.10",
  names: { n: null },
  numbers: [9007199254740993n],
  rates: { "9007199254740993": "0.000" },
};

test("XML is read and written with all its digits and nulls", () => {
  expect(LedgerXml.read(document)).toEqual(ledger);
  expect(LedgerXml.write(ledger)).toBe(document);
});

test("what .NET cannot hold is not written", () => {
  const message = "found '9223372036854775808' (at Ledger/Account)";
  expect(() => LedgerXml.write({ ...ledger, account: 2n ** 63n })).toThrow(
    message.replaceAll("'", ""),
  );
  expect(() => LedgerXml.write({ ...ledger, balance: "1e5" })).toThrow(
    "found '1e5' (at Ledger/Balance)",
  );
});

test("JSON has numbers where they are exact, else texts", () => {
  const json = {
    account: "9223372036854775807",
    hash: 7,
    balance: "01.50",
    limit: 1e-7,
    entries: [{ text: "a", amount: 2 }, null],
    numbers: ["9007199254740993", 1],
  };
  const value = {
    account: 9223372036854775807n,
    hash: 7n,
    balance: "1.50",
    limit: "0.0000001",
    entries: [{ text: "a", amount: "2" }, null],
    numbers: [9007199254740993n, 1n],
  };
  expect(LedgerSchema.parse(json)).toEqual(value);
  const encoded = LedgerSchema.encode(value);
  expect(JSON.parse(JSON.stringify(encoded))).toEqual({
    ...json,
    balance: "1.50",
    limit: "0.0000001",
  });
  expect(LedgerSchema.parse(encoded)).toEqual(value);
  for (const account of ["9223372036854775808", 1.5, "x", "1e3"])
    expect(LedgerSchema.safeParse({ ...json, account }).success).toBe(false);
});

test("text of JSON has all digits both ways", () => {
  const text =
    '{"account":9223372036854775807,"hash":7,"balance":1.50,"limit":0.0000001,"entries":[{"amount":2},null],"numbers":[9007199254740993,1],"rates":{"9007199254740993":0.000},"names":{"n":null},"extra":9007199254740993}';
  const value = LedgerSchema.parse(parseJson(text));
  expect(value).toEqual({
    account: 9223372036854775807n,
    hash: 7n,
    balance: "1.50",
    limit: "0.0000001",
    entries: [{ amount: "2" }, null],
    extra: 9007199254740993n,
    names: { n: null },
    numbers: [9007199254740993n, 1n],
    rates: { "9007199254740993": "0.000" },
  });
  expect(stringifyJson(LedgerSchema.encode(value))).toBe(text);
});

test("an option has two values", () => {
  expect(() =>
    resolveOptions({ inputs: ["a"], int64: "string" as "bigint" }),
  ).toThrow("--int64 takes number or bigint.");
  expect(() =>
    resolveOptions({ inputs: ["a"], decimal: "bigint" as "string" }),
  ).toThrow("--decimal takes number or string.");
});
