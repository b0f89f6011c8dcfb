/** The official XML suite, as far as it is about documents without a DTD. */
import { describe, expect, test } from "vitest";
import * as x from "../src/runtime/xml.js";
import { suiteCases, withoutDtd } from "./xml-suite.js";

/** Why the document is refused; undefined if it is not. */
function refusal(source: string | Uint8Array): string | undefined {
  try {
    const reader = x.openXml(source);
    while (reader.next() !== "eof");
    return undefined;
  } catch (error) {
    if (error instanceof x.XmlError) return error.message;
    throw error;
  }
}

const cases = suiteCases();
const withDtd = cases.filter(({ text }) => /<!DOCTYPE/.test(text));
const without = cases.filter(({ text }) => !/<!DOCTYPE/i.test(text));

// A document cannot be valid without a DTD, so this is taken out, where nothing depends on it.
const wellFormed = [
  ...withDtd
    .filter(({ type }) => type === "valid")
    .map(({ id, text }) => ({ id, text: withoutDtd(text) })),
  ...without.filter(({ type }) => type === "invalid"),
].flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));

const malformed = without.filter(({ type }) => type === "not-wf");
/** What is wrong is the encoding, which the text does not show any more. */
const wronglyEncoded = [
  "not-wf-sa-168",
  "not-wf-sa-169",
  "not-wf-sa-170",
  "rmt-e2e-61",
  "hst-lhs-007",
  "hst-lhs-008",
  "hst-lhs-009",
];
const malformedTexts = malformed.filter(
  ({ id }) => !wronglyEncoded.includes(id),
);

describe("the official XML suite", () => {
  test("721 documents are accepted", () => {
    expect(wellFormed).toHaveLength(721);
    const refused = wellFormed.flatMap(({ id, text }) => {
      const why = refusal(text);
      return why === undefined ? [] : [`${id}: ${why}`];
    });
    expect(refused).toEqual([]);
  });

  test("235 documents are rejected", () => {
    expect(malformedTexts).toHaveLength(235);
    const accepted = malformedTexts.filter(({ text }) => !refusal(text));
    expect(accepted.map(({ id }) => id)).toEqual([]);
  });

  test("bytes are judged as their text is", () => {
    const decodable = without.filter((it) => it.isDecodable);
    expect(decodable).toHaveLength(309);
    const differing = decodable
      .filter(({ id }) => !wronglyEncoded.includes(id))
      .filter(({ bytes, text }) => !refusal(bytes) !== !refusal(text));
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test.each(wronglyEncoded)("the bytes of %s are rejected", (id) => {
    const bytes = malformed.find((it) => it.id === id)?.bytes;
    expect(refusal(bytes ?? "missing")).toMatch(
      /^the (?:document is not valid|encoding )/,
    );
  });

  test("a DTD is refused, whatever is in it", () => {
    expect(withDtd).toHaveLength(1678);
    const accepted = withDtd.filter(({ text }) => !refusal(text));
    // They say it in a comment, in an instruction, in a CDATA section.
    expect(accepted.map(({ id }) => id)).toEqual([
      "o-p15pass1",
      "o-p16pass1",
      "o-p18pass1",
    ]);
    const valid = withDtd.filter(({ type }) => type === "valid");
    expect(valid).toHaveLength(721);
    const otherwise = valid.filter(
      ({ text }) => !refusal(text)?.includes("(DOCTYPE) is not allowed"),
    );
    expect(otherwise.map(({ id }) => id)).toEqual([]);
  });
});
