/**
 * Random services, printed as servers of every version print them, are read back equal up to what
 * that source cannot carry.
 *
 * Every run of the gates takes the same services; RANDOM_SEED gives others, RANDOM_RUNS more of them.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ZodType } from "zod";
import { emit } from "../src/emit/emit.js";
import type { Schema } from "../src/schema/schema.js";
import { service } from "./random/arbitrary.js";
import { listingEras } from "./random/listing-eras.js";
import { listingLosses } from "./random/listing-losses.js";
import { listingText } from "./random/listing.js";
import { without } from "./random/losses.js";
import { metadataLosses } from "./random/metadata-losses.js";
import { metadataEras, metadataText } from "./random/metadata.js";
import { importCode } from "./generated-code.js";
import { temporaryFolder } from "./folders.js";
import { comparable, readTexts } from "./random/read.js";
import { schemaOf } from "./random/schema-of.js";
import { problemsOf } from "./strict.js";

const runs = Number(process.env["RANDOM_RUNS"] ?? 30);
const seed = Number(process.env["RANDOM_SEED"] ?? 1);
const parameters = { numRuns: runs, seed };

const minutes = 60_000;

test.each(metadataEras.map((it) => [it.name, it] as const))(
  "metadata of %s is read back",
  async (_, era) => {
    await fc.assert(
      fc.asyncProperty(service(false), async (model) => {
        const read = await readTexts([metadataText(model, era)]);
        const left = without(model, metadataLosses(era));
        expect(comparable(read.schema)).toEqual(
          comparable(schemaOf(left, era.casing)),
        );
      }),
      parameters,
    );
  },
  60 * minutes,
);

test.each(listingEras.map((it) => [it.name, it] as const))(
  "a listing of %s is read back",
  async (_, era) => {
    await fc.assert(
      fc.asyncProperty(service(true), async (model) => {
        const read = await readTexts([listingText(model, era)]);
        const left = without(model, listingLosses(era));
        expect(comparable(read.schema)).toEqual(
          comparable(schemaOf(left, era.casing)),
        );
      }),
      parameters,
    );
  },
  60 * minutes,
);

/** Bases before what derives from them. */
function basesAreFirst({ declarations }: Schema): boolean {
  const ids = declarations.map(({ id }) => id);
  return declarations.every(
    (it, at) => it.kind !== "class" || !it.base || ids.indexOf(it.base.id) < at,
  );
}

const [listingEra] = listingEras;
const [metadataEra] = metadataEras;

test(
  "a listing adds nothing to metadata, whichever is named first",
  async () => {
    await fc.assert(
      fc.asyncProperty(service(true), async (model) => {
        if (!listingEra || !metadataEra) throw new Error("there are no eras");
        const metadata = metadataText(model, metadataEra);
        const listing = listingText(model, listingEra);
        const alone = await readTexts([metadata]);
        for (const texts of [
          [metadata, listing],
          [listing, metadata],
        ]) {
          const both = await readTexts(texts);
          expect(comparable(both.schema)).toEqual(comparable(alone.schema));
          expect(basesAreFirst(both.schema)).toBe(true);
        }
      }),
      parameters,
    );
  },
  60 * minutes,
);

test("what is made of random services compiles under the strictest flags", async () => {
  if (!metadataEra) throw new Error("there are no eras");
  const models = fc.sample(service(false), parameters);
  const folder = mkdtempSync(join(tmpdir(), "random-"));
  try {
    const paths: string[] = [];
    for (const [index, model] of models.entries()) {
      const read = await readTexts([metadataText(model, metadataEra)]);
      const emitted = await emit(read.schema, {
        emit: ["classes"],
        header: [],
        placeOf: () => undefined,
      });
      const own = join(folder, String(index));
      mkdirSync(own);
      for (const { path, text } of emitted.value) {
        writeFileSync(join(own, path), text);
        paths.push(join(own, path));
      }
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    expect({ seed, problems: problemsOf(paths) }).toEqual({
      seed,
      problems: [],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

interface Mapper {
  readonly name?: string;
  readonly namespace?: string;
  read(text: string): unknown;
  write?(value: unknown): string;
}

function isWritable(it: unknown): it is Required<Mapper> {
  return (
    typeof it === "object" &&
    it !== null &&
    "write" in it &&
    "name" in it &&
    typeof it.name === "string"
  );
}

/** An enum without a 0 has no value to write. */
function hasAllZeros(value: unknown, mapper: Required<Mapper>): boolean {
  try {
    return mapper.write(value) !== "";
  } catch (error) {
    if (String(error).includes("missing and cannot be null")) return false;
    throw error;
  }
}

test("a random service's values at zero go through both wires", async () => {
  if (!metadataEra) throw new Error("there are no eras");
  let count = 0;
  for (const model of fc.sample(service(false), { numRuns: 20, seed })) {
    const read = await readTexts([metadataText(model, metadataEra)]);
    const emitted = await emit(read.schema, {
      emit: ["classes", "zod", "xml"],
      header: [],
      placeOf: () => undefined,
    });
    const { module } = await importCode(emitted.value, temporaryFolder());
    for (const it of read.schema.declarations) {
      const mapper = module[`${it.name}Xml`];
      // An abstract class has no values, and an enum none that is empty.
      if (it.kind !== "class" || it.abstract || !isWritable(mapper)) continue;
      const empty = `<${mapper.name} xmlns="${mapper.namespace}"/>`;
      const value = mapper.read(empty);
      if (!hasAllZeros(value, mapper)) continue;
      expect(mapper.read(mapper.write(value)), it.name).toEqual(value);
      const schema = module[`${it.name}Schema`];
      if (schema instanceof ZodType)
        expect(schema.encode(schema.parse(value)), it.name).toEqual(value);
      count++;
    }
  }
  expect(count).toBeGreaterThan(20);
});
