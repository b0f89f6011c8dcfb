import { expect, test } from "vitest";
import type { SampleFormat } from "../schema/scalars.js";
import type { PageSample } from "../source/page.js";
import { excerptOf } from "../source/source-text.js";
import { parseSample } from "./sample.js";

const at = { file: "page.txt", start: 0, end: 0 };

function sampleOf(text: string, format?: SampleFormat): PageSample {
  const body = excerptOf(
    { file: "page.txt", text },
    { start: 0, end: text.length },
  );
  return { role: "response", at, body, ...(format && { format }) };
}

test("XML gives elements", () => {
  expect(
    parseSample(sampleOf('<Pet xmlns="urn:p"><Id>0</Id></Pet>', "xml")),
  ).toMatchObject({
    role: "response",
    format: "xml",
    root: {
      name: "Pet",
      namespace: "urn:p",
      children: [{ name: "Id", text: "0" }],
    },
  });
});

test.each([
  ["_x0031_st", "1st"],
  ["_x003C_Text_x003E_k__BackingField", "<Text>k__BackingField"],
  // .NET would not escape a letter.
  ["_x0041_", "_x0041_"],
])("the element %s is the member %s", (element, name) => {
  const xml = `<Pet xmlns="urn:p"><${element}>0</${element}></Pet>`;
  expect(parseSample(sampleOf(xml, "xml"))).toMatchObject({
    root: { children: [{ name }] },
  });
});

test.each([
  "http://schemas.xmlsoap.org/soap/envelope/",
  "http://www.w3.org/2003/05/soap-envelope",
])("XML in an envelope of %s gives what is in its body", (namespace) => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="${namespace}">
  <soap:Header />
  <soap:Body>
    <Pet xmlns="urn:p"><Id>0</Id></Pet>
  </soap:Body>
</soap:Envelope>`;
  expect(parseSample(sampleOf(xml, "xml"))).toMatchObject({
    format: "xml",
    root: { name: "Pet", namespace: "urn:p", children: [{ name: "Id" }] },
  });
});

test("an envelope of the user's is a sample like any other", () => {
  expect(
    parseSample(sampleOf('<Envelope xmlns="urn:p"><Body /></Envelope>', "xml")),
  ).toMatchObject({ root: { name: "Envelope" } });
});

test("JSON and JSV give values", () => {
  const json = sampleOf('{"id":0}', "json");
  expect(parseSample(json)).toEqual({
    role: "response",
    at,
    format: "json",
    body: json.body,
    value: { id: 0 },
  });
  const jsv = sampleOf("{id:0}", "jsv");
  expect(parseSample(jsv)).toEqual({
    role: "response",
    at,
    format: "jsv",
    body: jsv.body,
    value: { id: "0" },
  });
});

test.each(["(string)", "(byte[])", "(Stream)", "(HttpWebResponse)"])(
  "%s is no DTO",
  (text) => {
    expect(parseSample(sampleOf(text, "json"))).toEqual({
      role: "response",
      at,
      format: "text",
      text,
    });
  },
);

test("a format that is not read says nothing", () => {
  expect(parseSample(sampleOf("{Unable to show}"))).toBeUndefined();
});

test("damaged XML is a diagnostic where it is damaged", () => {
  expect(parseSample(sampleOf("<Pet>\n  <Id>0</Pet>", "xml"))).toMatchObject({
    code: "sample-not-well-formed",
    message: expect.stringContaining("The sample's XML is not well-formed: "),
  });
});
