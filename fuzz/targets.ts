/** What is fuzzed: inputs of one language, and what holds for all of them. */
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { readConfig } from "../src/config/read.js";
import { diffSchemas } from "../src/diff/diff-schemas.js";
import { parseJson, stringifyJson } from "../src/runtime/json.js";
import { service } from "../test/random/arbitrary.js";
import { listingEras } from "../test/random/listing-eras.js";
import { listingText } from "../test/random/listing.js";
import { metadataEras, metadataText } from "../test/random/metadata.js";
import { changed, changedJson } from "./changes.js";
import { configurations, inputsOf, isJson } from "./corpus.js";
import {
  generatedClasses,
  jsonOf,
  xmlOf,
  type GeneratedClass,
} from "./generated-code.js";
import { checkDiagnostics, generated, loadedFrom } from "./pipeline.js";
import { problemsOf } from "./typed.js";

export interface Target {
  readonly name: string;
  readonly inputs: fc.Arbitrary<string>;
  /** How many inputs make a round: a few seconds of them. */
  readonly runs: number;
  /** @throws where what holds for all inputs does not hold for this. */
  run(input: string): Promise<void>;
}

const metadata = inputsOf("metadata").filter(isJson);
const listings = inputsOf("listing");

/** Of services at random, as servers of every version print them. */
const randomMetadata = fc
  .tuple(service(false), fc.constantFrom(...metadataEras))
  .map(([model, era]) => metadataText(model, era));
const randomListings = fc
  .tuple(service(true), fc.constantFrom(...listingEras))
  .map(([model, era]) => listingText(model, era));

const anyMetadata = fc.oneof(
  changedJson(metadata),
  randomMetadata.chain((text) => changedJson([text])),
);
const anyListing = fc.oneof(
  changed(listings),
  randomListings.chain((text) => changed([text])),
);
const csharp = inputsOf("csharp");
const pages = inputsOf("page-html", "page-text");
const classes = await generatedClasses();

/** Between two inputs in one text. */
const separator = "\n\u241e\n";

async function generate(input: string): Promise<void> {
  await generated(input.split(separator), {
    emit: ["classes", "zod", "xml", "schema"],
  });
}

const anyInput = fc.oneof(
  anyMetadata,
  anyListing,
  changed(csharp),
  changed(pages),
);

const pairs = fc
  .tuple(anyInput, fc.boolean())
  .chain(([one, same]) =>
    (same ? changed([one]) : anyInput).map((two) => one + separator + two),
  );

export const targets: readonly Target[] = [
  { name: "metadata", inputs: anyMetadata, runs: 60, run: generate },
  { name: "metadata-text", inputs: changed(metadata), runs: 60, run: generate },
  { name: "listing", inputs: anyListing, runs: 60, run: generate },
  { name: "csharp", inputs: changed(csharp), runs: 60, run: generate },
  { name: "page", inputs: changed(pages), runs: 60, run: generate },
  { name: "merge", inputs: pairs, runs: 30, run: generate },
  { name: "types", inputs: anyInput, runs: 8, run: compile },
  { name: "diff", inputs: pairs, runs: 40, run: compare },
  {
    name: "configuration",
    inputs: fc.oneof(changedJson(configurations()), changed(configurations())),
    runs: 200,
    run: configure,
  },
  {
    name: "json",
    inputs: documentsOf(jsonOf, changedJson),
    runs: 500,
    run: jsonHolds,
  },
  {
    name: "json-text",
    inputs: documentsOf(jsonOf, changed),
    runs: 500,
    run: jsonHolds,
  },
  {
    name: "xml",
    inputs: documentsOf(xmlOf, changed),
    runs: 500,
    run: xmlHolds,
  },
];

async function compile(input: string): Promise<void> {
  const files = await generated([input], { emit: ["classes", "zod", "xml"] });
  const [first] = problemsOf(files);
  if (first !== undefined) throw new Error(first);
}

/** The same is no change, and whatever changes has a verdict. */
async function compare(input: string): Promise<void> {
  const [old = "", now = ""] = input.split(separator);
  const [before, after] = [await loadedFrom([old]), await loadedFrom([now])];
  diffSchemas(before.schema, after.schema);
  const { changes } = diffSchemas(before.schema, before.schema);
  if (changes.length > 0)
    throw new Error(`Changes from itself: ${JSON.stringify(changes[0])}`);
}

/** With the overrides of it, if it has any. */
async function configure(text: string): Promise<void> {
  const source = { file: "options.json", text };
  const { value, diagnostics } = readConfig(source);
  checkDiagnostics(diagnostics, [source]);
  const { overrides } = value.options;
  const [listing = ""] = listings;
  if (diagnostics.length === 0 && overrides !== undefined)
    await generated([listing], { overrides });
}

/** `name of the class`, a line break, a document. */
function documentsOf(
  textsOf: (of: GeneratedClass) => readonly string[],
  change: (texts: readonly string[]) => fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const found = classes.flatMap((of) => {
    const texts = textsOf(of);
    return texts.length > 0 ? [{ name: of.name, texts }] : [];
  });
  return fc
    .constantFrom(...found)
    .chain(({ name, texts }) => change(texts).map((it) => `${name}\n${it}`));
}

function documentIn(input: string): readonly [GeneratedClass, string] {
  const end = input.indexOf("\n");
  const of = classes.find(({ name }) => name === input.slice(0, end));
  if (!of) throw new Error(`There is no class ${input.slice(0, end)}.`);
  return [of, input.slice(end + 1)];
}

/** It is refused, or read, written, and read again as the same. */
async function jsonHolds(input: string): Promise<void> {
  const [{ schema }, text] = documentIn(input);
  const json = refusedAs("SyntaxError", () => parseJson(text));
  if (!schema || json === refused) return;
  const read = schema.safeDecode(json as never);
  if (!read.success) return;
  const written = stringifyJson(schema.encode(read.data));
  const again = schema.decode(parseJson(written) as never);
  if (!isDeepStrictEqual(again, read.data))
    throw new Error(`Written as ${written}, which is another value.`);
}

async function xmlHolds(input: string): Promise<void> {
  const [{ mapper }, text] = documentIn(input);
  if (!mapper) return;
  const value = refusedAs("XmlError", () => mapper.read(text));
  if (value === refused) return;
  refusedAs("XmlError", () => mapper.read(text, { order: "contract" }));
  // A value may be read that no .NET object can be, such as text with a CR.
  const written = refusedAs("XmlError", () => mapper.write(value));
  if (written === refused) return;
  const again = mapper.read(written);
  if (!isDeepStrictEqual(again, value))
    throw new Error(`Written as ${written}, which is another value.`);
}

const refused = Symbol("refused");

function refusedAs<T>(name: string, read: () => T): T | typeof refused {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.name === name) return refused;
    throw error;
  }
}
