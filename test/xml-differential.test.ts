/**
 * Three parsers read the same documents, and agree on which are well-formed and what is in them.
 *
 * A run prints its seed; `XML_FUZZ_SEED` repeats it, and `XML_FUZZ_RUNS` asks for more documents.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, document } from "./xml-documents.js";
import {
  type Reading,
  readHere,
  readWithSaxes,
  readWithSlimdom,
} from "./xml-peers.js";
import { suiteCases, withoutDtd } from "./xml-suite.js";

const numRuns = Number(process.env["XML_FUZZ_RUNS"] ?? 20_000);
const seed = Number(process.env["XML_FUZZ_SEED"] ?? Date.now() % 2 ** 31);

/** Where another parser may say something else, and why it may. */
interface Exemption {
  readonly why: string;
  readonly of: readonly Parser[];
  readonly documents: RegExp;
}

type Parser = keyof typeof parsers;

const parsers = { saxes: readWithSaxes, slimdom: readWithSlimdom };

const exemptions: readonly Exemption[] = [
  {
    why: "A DTD is refused here.",
    of: ["saxes", "slimdom"],
    documents: /<!DOCTYPE/,
  },
  {
    why: "XML 1.1 is read as 1.0 here, as its fifth edition wants; saxes changes its rules.",
    of: ["saxes"],
    documents: /<\?xml\s[^?]*1\.(?!0["'])/,
  },
  {
    why: "Namespaces in XML 1.0 wants a name on either side of a colon; they let `p:1` pass.",
    of: ["saxes", "slimdom"],
    documents: /:[-.\d\xb7]/,
  },
  {
    why: "saxes takes white space off a namespace, which is compared as it is.",
    of: ["saxes"],
    documents: /xmlns[^"'<]*(?:"[^"]*(?:\s|&#)|'[^']*(?:\s|&#))/,
  },
  {
    why: "saxes takes half a surrogate pair together with what follows it.",
    of: ["saxes"],
    documents: /[\ud800-\udfff]/u,
  },
  {
    why: "saxes wants no white space after the name of an instruction if there is a question mark.",
    of: ["saxes"],
    documents: /<\?[^\s?]+\?[^>]/,
  },
];

interface Disagreement {
  readonly parser: string;
  readonly there: Reading;
  readonly here: Reading;
}

function disagreements(source: string): readonly Disagreement[] {
  const here = readHere(source);
  return Object.entries(parsers)
    .filter(
      ([parser]) =>
        !exemptions.some(
          (it) => it.of.includes(parser as Parser) && it.documents.test(source),
        ),
    )
    .map(([parser, read]) => ({ parser, there: read(source), here }))
    .filter((it) => JSON.stringify(it.there) !== JSON.stringify(here));
}

const suiteTexts = suiteCases()
  .map(({ text }) => withoutDtd(text))
  .filter((it) => it !== undefined);

describe("saxes, slimdom and this reader", () => {
  test("agree on the official suite", () => {
    const differing = suiteTexts.flatMap((text) => disagreements(text));
    expect(differing).toEqual([]);
  });

  test(`agree on changed documents (seed ${seed})`, () => {
    const short = suiteTexts.filter((it) => it.length < 2000);
    const original = fc.oneof(document, fc.constantFrom(...short));
    fc.assert(
      fc.property(changed(original), (source) => {
        expect(disagreements(source)).toEqual([]);
      }),
      { numRuns, seed },
    );
  });
});
