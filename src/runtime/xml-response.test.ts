/** Answers and errors told apart, and roots that are no declared types. */
import { describe, expect, expectTypeOf, test } from "vitest";
import { contract, xmlError, type Value } from "../../test/contract.js";
import * as x from "./xml.js";

const namespace = "http://schemas.datacontract.org/2004/07/Voice";
const types = "http://schemas.servicestack.net/types";
const declaration = '<?xml version="1.0" encoding="utf-8"?>';
const Call = contract({
  name: "Call",
  namespace,
  members: [
    ["Sid?", x.string],
    ["Seconds", x.int],
  ],
  defaults: { Seconds: 0 },
});
const answer = (content: string): string =>
  `${declaration}<Call xmlns="${namespace}">${content}</Call>`;
const failure = `${declaration}<ErrorResponse xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="${types}"><ResponseStatus><ErrorCode>NotFound</ErrorCode><Message>no such call</Message><StackTrace i:nil="true" /><Errors /><Meta xmlns:d3p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays" i:nil="true" /></ResponseStatus></ErrorResponse>`;
const error = { errorCode: "NotFound", message: "no such call", errors: [] };

describe("an answer", () => {
  test("is its value", () => {
    const source = answer("<Sid>a</Sid><Seconds>7</Seconds>");
    expect(x.readResponse(Call, source)).toEqual({
      ok: true,
      value: { Sid: "a", Seconds: 7 },
    });
    expect(x.readResponse(Call, new TextEncoder().encode(source)).ok).toBe(
      true,
    );
    expectTypeOf(x.readResponse(Call, source)).toEqualTypeOf<
      x.XmlResponse<Value>
    >();
  });
  test("may be an ErrorResponse", () => {
    expect(x.readResponse(Call, failure)).toEqual({ ok: false, error });
  });
  test("may be of its own type, with nothing but a ResponseStatus", () => {
    const source = answer(
      `<Seconds>0</Seconds><ResponseStatus xmlns:d2p1="${types}"><d2p1:ErrorCode>Empty</d2p1:ErrorCode><d2p1:Errors><d2p1:ResponseError><d2p1:ErrorCode>E</d2p1:ErrorCode><d2p1:FieldName>Sid</d2p1:FieldName></d2p1:ResponseError></d2p1:Errors></ResponseStatus>`,
    );
    expect(x.readResponse(Call, source)).toEqual({
      ok: false,
      error: {
        errorCode: "Empty",
        errors: [{ errorCode: "E", fieldName: "Sid" }],
      },
      partial: { Seconds: 0 },
    });
  });
  test("with a ResponseStatus that tells of no error is none", () => {
    const source = answer("<ResponseStatus><ErrorCode/></ResponseStatus>");
    expect(x.readResponse(Call, source).ok).toBe(true);
  });
  // prettier-ignore
  test.each([
    ["closed early", answer("<Sid>a</Sid>"), { partial: { Sid: "a", Seconds: 0 } }],
    ["cut off in a text", answer("<Sid>ab").slice(0, -"</Call>".length), {}],
    ["cut off in a tag", answer("<Sid").slice(0, -"></Call>".length), {}],
    ["of nothing", "", {}],
  ])("%s has an ErrorResponse behind it", (_, first, partial) => {
    expect(x.readResponse(Call, first + failure)).toEqual({ ok: false, error, ...partial });
  });
  test("an error that is itself cut off tells what it can", () => {
    const source =
      answer("<Sid>") + failure.slice(0, failure.indexOf("no such"));
    expect(x.readResponse(Call, source)).toEqual({
      ok: false,
      error: { errorCode: "NotFound" },
    });
  });
  test("that holds another document as text is no error", () => {
    const source = answer(`<Sid><![CDATA[${failure}]]></Sid>`);
    expect(x.readResponse(Call, source)).toEqual({
      ok: true,
      value: { Sid: failure, Seconds: 0 },
    });
  });
  // prettier-ignore
  test.each([
    ["cut off", answer("<Sid>ab").slice(0, -"</Call>".length), "the document ends before </Sid>"],
    ["followed by another", answer("") + answer(""), "an XML declaration is only allowed at the very start"],
    ["of another type", `<Other xmlns="${namespace}"/>`, "expected element 'Call'"],
    ["no XML", "Not found", "text is not expected before the root element"],
  ])("%s is none", (_, source, message) => {
    expect(() => x.readResponse(Call, source)).toThrow(x.XmlError);
    expect(() => x.readResponse(Call, source)).toThrow(message);
  });
});

describe("a dictionary as a document", () => {
  // The hashes are .NET's.
  // prettier-ignore
  test.each([
    ["ArrayOfKeyValueOfstringint", x.mapOf(x.string, x.int)],
    ["ArrayOfKeyValueOfguidguid", x.mapOf(x.guid, x.guid)],
    ["ArrayOfKeyValueOfstringArrayOfintty7Ep6D1", x.mapOf(x.string, x.list(x.int))],
    ["ArrayOfKeyValueOfstringNullableOfintU6ho3Bhd", x.mapOf(x.string, x.nullable(x.int))],
    ["ArrayOfKeyValueOfstringm179XH9J5", x.mapOf(x.string, contract({ name: "m", namespace: "urn:m", members: [] }))],
  ])("is called %s", (name, mapper) => {
    expect(mapper.name).toBe(name);
  });
  test("is read and written", () => {
    const mapper = x.mapOf(x.string, Call);
    const value = { a: { Sid: "s", Seconds: 1 } };
    expect(mapper.read(mapper.write(value))).toEqual(value);
  });
  test("of what has no contract is none", () => {
    expect(() => x.mapOf(x.string, x.anyString)).toThrow(
      xmlError("the contract of the key or the value is not known"),
    );
  });
});
