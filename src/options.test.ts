import { expect, test } from "vitest";
import { resolveOptions, type PartialOptions } from "./options.js";

type Given = Omit<PartialOptions, "inputs">;

test("what is not given has its default", () => {
  expect(resolveOptions({ inputs: ["a"] })).toEqual({
    inputs: ["a"],
    out: "generated",
    endOfLine: "auto",
    emit: ["classes", "zod", "xml"],
    strict: false,
    allow: [],
    severity: {},
    headers: {},
    timeout: 30,
    include: [],
    exclude: [],
    emitters: [],
    int64: "number",
    decimal: "number",
    dates: "string",
    bytes: "base64",
    unixTime: "",
    optional: "references",
    missing: "error",
    unknownKeys: "strip",
    openEnums: false,
    nullItems: false,
    zod: "classic",
    importExtension: "js",
    layout: "single",
    jitless: false,
  });
});

test.each<[object, string]>([
  [
    { emit: ["xml", "docs"] },
    "--emit takes classes, zod, xml or schema; 'docs' is none of them.",
  ],
  [
    { allow: ["unresolved-types"] },
    "--allow takes the code of a diagnostic; did you mean 'unresolved-type'?",
  ],
  [
    { severity: { "unresolved-types": "off" } },
    "severity knows no 'unresolved-types'; did you mean 'unresolved-type'?",
  ],
  [
    { severity: { "foreign-file": "off" } },
    'severity takes nothing but "error": without it, what is written would be wrong.',
  ],
  [{ int64: "string" }, "--int64 takes number or bigint."],
  [{ decimal: "bigint" }, "--decimal takes number or string."],
  [{ dates: "date" }, "--dates takes string or Date; did you mean 'Date'?"],
  [{ bytes: "Buffer" }, "--bytes takes base64 or Uint8Array."],
  [{ unixTime: "us" }, "--unix-time takes s or ms."],
  [{ optional: "none" }, "--optional takes references, all or listing."],
  [{ missing: "zero" }, "--missing takes error or default."],
  [{ unknownKeys: "drop" }, "--unknown-keys takes strip, keep or refuse."],
  [
    { serverTimeZone: "Berlin" },
    "--server-time-zone takes the name of a time zone, such as Europe/Berlin.",
  ],
  [
    { serverVersion: "v6" },
    "--server-version takes ServiceStack's version, such as 6.4.",
  ],
  [
    { assembly: 'a", "b' },
    "--assembly takes the name of an assembly, such as Acme.Dtos.",
  ],
])("%j is told", (given, message) => {
  expect(() => resolveOptions({ inputs: ["a"], ...(given as Given) })).toThrow(
    message,
  );
});
