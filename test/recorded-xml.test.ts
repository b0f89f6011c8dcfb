/** What real servers sent as XML is read, and written again byte for byte. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { importFiles } from "../scripts/conformance/modules.js";
import { generate } from "../src/generate.js";
import { resolveOptions } from "../src/options.js";
import type { Overrides, TypeOverride } from "../src/parse/overrides-shape.js";
import type * as runtime from "../src/runtime/xml.js";
import { root } from "./cases.js";

const recorded = join(root, "..", "shared", "recorded");
const isThere = existsSync(recorded);

const dayOfWeek: TypeOverride = {
  kind: "enum",
  members: {
    Sunday: {},
    Monday: {},
    Tuesday: {},
    Wednesday: {},
    Thursday: {},
    Friday: {},
    Saturday: {},
  },
};

/** What metadata does not say, and the services' sources do. */
const overridesOf: Readonly<Record<string, Overrides>> = {
  contracts: {
    namespaces: { "Zoo.Contracts.Legacy": "urn:zoo:legacy" },
    types: {
      "Zoo.Contracts.Basket": {
        collection: "List<string>",
        contract: { namespace: "urn:zoo:basket", itemName: "Fruit" },
      },
      "Zoo.Contracts.Glossary": {
        contract: { itemName: "Entry", keyName: "Word", valueName: "Meaning" },
      },
      "Zoo.Contracts.Lines": { contract: {} },
      "Zoo.Contracts.Linked": { contract: { reference: true } },
      "Zoo.Contracts.Order": {
        properties: { Secret: { type: "string", wires: "xml" } },
      },
      "Zoo.Contracts.Payment": {
        knownTypes: ["Zoo.Contracts.Cash", "Zoo.Contracts.Card"],
      },
      "Zoo.Contracts.Cash": {
        kind: "class",
        base: "Zoo.Contracts.Payment",
        contract: { name: "CashPayment", namespace: "urn:zoo:pay" },
        properties: { Currency: { type: "string" } },
      },
      "Zoo.Contracts.Card": {
        kind: "class",
        base: "Zoo.Contracts.Payment",
        properties: { Number: { type: "string", xmlName: "number" } },
      },
      "Zoo.Contracts.Serial": {
        properties: {
          Text: { type: "string", xmlName: "<Text>k__BackingField" },
          Number: { type: "int", wires: "xml" },
          counter: { type: "int", wires: "xml" },
        },
      },
      "Zoo.Contracts.PlainOdds": {
        properties: {
          Field: { type: "string", wires: "xml" },
          Excluded: { type: "string", wires: "xml" },
          GetOnly: { wires: "json" },
          PrivateSetter: { wires: "json" },
        },
      },
    },
  },
  enums: { types: { "System.DayOfWeek": dayOfWeek } },
  scalars: {
    types: {
      "System.DayOfWeek": dayOfWeek,
      "Zoo.Scalars.Point2D": {
        kind: "class",
        struct: true,
        properties: { X: { type: "int" }, Y: { type: "int" } },
      },
      "Zoo.Scalars.Range2D": {
        kind: "class",
        struct: true,
        properties: {
          From: { type: "Zoo.Scalars.Point2D" },
          To: { type: "Zoo.Scalars.Point2D" },
        },
      },
      "Zoo.Scalars.Celsius": { kind: "class", struct: true },
    },
  },
};

/** Not written as they came, or not at all. */
const otherwise: readonly (readonly [file: RegExp, reason: string])[] = [
  [
    /^collections\/wire\/odd-(?:lists|maps)\.(?:null|xml)\.xml$/,
    "of Queue, Stack, ReadOnlyCollection and their like XML has private fields, which no input tells",
  ],
];

interface Modules {
  readonly mappers: readonly runtime.XmlMapper<unknown>[];
  readonly x: typeof runtime;
}

/** Exact in every digit and null. */
async function modulesOf(service: string): Promise<Modules> {
  const overrides = overridesOf[service.replace(/-.*/, "")];
  const { files } = await generate(
    resolveOptions({
      inputs: [join(recorded, service, "types", "metadata.json")],
      emit: ["xml"],
      int64: "bigint",
      decimal: "string",
      nullItems: true,
      ...(overrides && { overrides }),
    }),
  );
  const modules = await importFiles(files);
  return {
    mappers: Object.values(modules["xml"] ?? {}).filter(isMapper),
    x: modules["xml-runtime"] as typeof runtime,
  };
}

function isMapper(it: unknown): it is runtime.XmlMapper<unknown> {
  return typeof it === "object" && it !== null && "readContent" in it;
}

/** Answers in XML; what was sent to the server, and other texts of that name, are none. */
function answersOf(service: string): readonly string[] {
  return ["wire", "roundtrip"]
    .flatMap((folder) => filesBelow(join(recorded, service, folder)))
    .filter((file) => file.endsWith(".xml") && !/-input\/|request/.test(file))
    .filter((file) => readFileSync(file, "utf8").startsWith("<?xml"));
}

function filesBelow(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
}

/** The mapper of the document's root: a declared type, a scalar, or a list or dictionary of one. */
function mapperFor(
  text: string,
  { mappers, x }: Modules,
): runtime.XmlMapper<unknown> | undefined {
  const [, name, attributes = ""] = /\?><([^\s>/]+)([^>]*)/.exec(text) ?? [];
  const namespace = /xmlns="([^"]*)"/.exec(attributes)?.[1] ?? "";
  const scalars: readonly runtime.XmlMapper<unknown>[] = Object.values(
    x.scalars,
  );
  const single = [...mappers, ...scalars];
  const written = single.filter((it) => "write" in it);
  const all = [
    ...single,
    ...written.map((it) => x.list(x.orNull(it))),
    ...written
      .filter((it) => it.name !== undefined && it.namespace !== undefined)
      .map((it) => x.mapOf(x.string, x.orNull(it))),
  ] as readonly runtime.XmlMapper<unknown>[];
  return all.find(
    (it) =>
      it.name === name &&
      (it.namespace === namespace || (it.isText && scalars.includes(it))),
  );
}

const services = isThere
  ? readdirSync(recorded).filter((it) => answersOf(it).length > 0)
  : [];

describe.skipIf(!isThere)("recorded servers (../shared/recorded)", () => {
  test.each(services)("%s", async (service) => {
    const modules = await modulesOf(service);
    const problems = answersOf(service).flatMap((file) => {
      const name = relative(recorded, file);
      const problem = problemOf(readFileSync(file, "utf8"), modules);
      const reason = otherwise.find(([pattern]) => pattern.test(name));
      if (reason) return problem ? [] : [`${name} is as it should be`];
      return problem ? [`${name}: ${problem}`] : [];
    });
    expect(problems).toEqual([]);
  });
});

function problemOf(text: string, modules: Modules): string | undefined {
  const { x } = modules;
  const isError = text.includes("<ErrorResponse ");
  const mapper = mapperFor(text, modules) ?? (isError ? x.object : undefined);
  if (!mapper) return "no mapper";
  const answer = x.readResponse(mapper, text);
  if (isError)
    return !answer.ok && answer.error.errorCode ? undefined : "is no error";
  if (!("write" in mapper)) return "cannot be written";
  const value = answer.ok ? answer.value : answer.partial;
  const written = mapper.write(value);
  let at = 0;
  while (at < text.length && written[at] === text[at]) at++;
  return written === text
    ? undefined
    : `…${written.slice(Math.max(0, at - 40), at + 60)}, not …${text.slice(Math.max(0, at - 10), at + 60)}`;
}
