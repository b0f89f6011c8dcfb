import { expect, test } from "vitest";
import { isGlob, isUrl } from "./input.js";
import { displayAddress, displayUrl, parseUrl } from "./url.js";

test.each([
  ["https://host", "https://host/"],
  ["https://me:secret@host:81/api?key=secret#part", "https://host:81/api"],
  [
    "https://host/xml/metadata?key=secret&op=Get%20It&lang=typescript&t=secret",
    "https://host/xml/metadata?op=Get%20It&lang=typescript",
  ],
  [
    "https://host/types/typescript?IncludeTypes=A.*&Op",
    "https://host/types/typescript?IncludeTypes=A.*&Op",
  ],
])("%s is shown as %s", (url, shown) => {
  expect(displayUrl(new URL(url))).toBe(shown);
});

test.each([
  ["ftp://me:secret@host/a?b", "ftp://host/a"],
  ["https://me:sec?ret@ho st/a", "https://…"],
  ["http://me:secret@[bad", "http://…"],
])("the address %s, which cannot be fetched, is shown as %s", (text, shown) => {
  expect(parseUrl(text)).toBeUndefined();
  expect(displayAddress(text)).toBe(shown);
});

test.each([
  ["https://host", true],
  ["HTTP://HOST", true],
  ["file:///a", true],
  ["C:\\dtos.ts", false],
  ["C:/dtos.ts", false],
  ["src//dtos.ts", false],
  ["-", false],
])("isUrl: %s is %s", (input, expected) => {
  expect(isUrl(input)).toBe(expected);
});

test.each([
  ["src/*.ts", true],
  ["src/dtos?.ts", true],
  ["src/{a,b}.ts", true],
  ["page[12].txt", true],
  ["src/!(a).ts", true],
  ["page (1).txt", false],
  ["{guid}.txt", false],
  ["dtos.ts", false],
])("isGlob: %s is %s", (input, expected) => {
  expect(isGlob(input)).toBe(expected);
});
