/** JSON as servers of several versions and settings sent it, and the XML of the same objects. */
import { describe, expect, test } from "vitest";
import { withValues } from "../src/emit/values.js";
import { resolveOptions } from "../src/options.js";
import { parseJson, stringifyJson } from "../src/runtime/json.js";
import type { Schema, TypeRef } from "../src/schema/schema.js";
import {
  codeOf as codeFor,
  xmlOf,
  zodOf,
  type Code,
} from "../src/verify/typed.js";
import { generatedCode } from "./generated-code.js";
import {
  jsonAnswers,
  operationOf,
  readRecorded,
  beside,
  roundTrips,
  services,
  xmlBeside,
  type Answer,
  type Service,
} from "./recordings.js";
import {
  allowed,
  notCompared,
  notRead,
  notTheSame,
  optionsFor,
  reasonFor,
  type Difference,
} from "./recorded-options.js";

/** The code of a service, generated once for all answers that call for the same options. */
function codeOf(service: Service): (file: string) => Promise<Code> {
  const codes = new Map<string, Promise<Code>>();
  return (file) => {
    const options = optionsFor(service.name, file);
    const key = JSON.stringify(options);
    const known = codes.get(key) ?? generate(service, options);
    codes.set(key, known);
    return known;
  };
}

async function generate(
  service: Service,
  options: ReturnType<typeof optionsFor>,
): Promise<Code> {
  const inputs = {
    "metadata.json": readRecorded(service, "types/metadata.json"),
    ...(oldVersion.test(service.name) && {
      "app.json": readRecorded(service, "types/app.json"),
    }),
  };
  const { module, schema } = await generatedCode(inputs, options);
  const values = resolveOptions({ ...options, inputs: ["metadata.json"] });
  return codeFor(withValues(schema, values), module);
}

/** Up to 6.10 the version has to be known, which is in app.json. */
const oldVersion = /-v6\.[04]$/;

/** Of a batch (`/json/reply/Boom[]`), a list. */
function responseTo(answer: Answer, schema: Schema): TypeRef {
  const response = operationOf(answer, schema)?.response;
  if (!response) throw new Error(`${answer.path} is not known to answer.`);
  return answer.path.endsWith("[]")
    ? { kind: "list", flavour: "list", items: response }
    : response;
}

function* differences(
  json: unknown,
  xml: unknown,
  path: readonly string[] = [],
): Iterable<Difference> {
  // A null and a missing member are the same thing to .NET.
  if ((json ?? undefined) === (xml ?? undefined)) return;
  if (isObject(json) && isObject(xml)) {
    for (const name of new Set([...Object.keys(json), ...Object.keys(xml)]))
      yield* differences(json[name], xml[name], [...path, name]);
  } else if (!Object.is(json, xml)) yield { path: path.join(" "), json, xml };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

describe.each(services.fixtures)("$name", (service) => {
  prove(service);
});

describe.skipIf(services.shared.length === 0)(
  "all recordings, which lie beside the project",
  () => {
    describe.each(services.shared)("$name", (service) => {
      prove(service);
    });
  },
);

function prove(service: Service): void {
  const { name } = service;
  const all = [...jsonAnswers(service), ...roundTrips(service)];
  const isRead = ({ file }: Answer): boolean =>
    reasonFor(notRead, name, file) === undefined;
  const answers = all.filter(isRead);
  const passedOver = all.filter((it) => !isRead(it));
  const code = codeOf(service);

  test.skipIf(passedOver.length === 0)(
    "what is passed over cannot be read",
    async () => {
      for (const answer of passedOver) {
        const { file, text } = answer;
        const generated = await code(file);
        const schema = zodOf(responseTo(answer, generated.schema), generated);
        const read = (): unknown => schema.parse(parseJson(text));
        expect(read, file).toThrow(/is not valid JSON|Invalid input/);
      }
    },
  );

  test("every answer is read, and what is written of it is read as the same", async () => {
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const { file, text } = answer;
      const generated = await code(file);
      const schema = zodOf(responseTo(answer, generated.schema), generated);
      const result = schema.safeParse(parseJson(text));
      expect(result.error?.issues ?? [], file).toEqual([]);
      const written = stringifyJson(schema.encode(result.data as never));
      expect(schema.parse(parseJson(written)), file).toEqual(result.data);
    }
  });

  test("JSON and XML of an object are one value, but for what .NET changes", async () => {
    const found: unknown[] = [];
    for (const answer of answers) {
      const { file, text } = answer;
      const written = xmlBeside(service, file);
      if (
        written === undefined ||
        isEcho(file) ||
        reasonFor(notCompared, name, file) !== undefined
      )
        continue;
      const generated = await code(file);
      const response = responseTo(answer, generated.schema);
      const xml = xmlOf(response, generated).read(written);
      const json = zodOf(response, generated).parse(parseJson(text));
      found.push(...unexplained(file, json, xml));
    }
    expect(found).toEqual([]);
  });

  const other = beside(service, `${name}-stj`);
  test.skipIf(!other)(
    "what is written is what System.Text.Json writes of the same object",
    async () => {
      if (!other) return;
      const found: unknown[] = [];
      const others = new Map(
        jsonAnswers(other).map((it) => [it.file, it.text]),
      );
      for (const answer of answers) {
        const { file, text } = answer;
        const theirs = others.get(file);
        if (
          theirs === undefined ||
          isEcho(file) ||
          reasonFor(notTheSame, name, file)
        )
          continue;
        const generated = await code(file);
        const schema = zodOf(responseTo(answer, generated.schema), generated);
        const written = schema.encode(schema.parse(parseJson(text)) as never);
        found.push(...unexplained(file, written, parseJson(theirs)));
      }
      expect(found).toEqual([]);
    },
  );
}

/** What was made of input, good and bad: each wire and each serializer reads it in its own way. */
function isEcho(file: string): boolean {
  return /\/(?:xml|json|date)-input\//.test(file);
}

function unexplained(file: string, json: unknown, other: unknown): unknown[] {
  return [...differences(json, other)]
    .filter((difference) => !allowed.some((it) => it.fits(difference)))
    .map((difference) => ({ file, ...difference }));
}
