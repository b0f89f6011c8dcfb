/**
 * What `diff` says of random changes is proven by the code that is generated of both schemas: what it
 * calls safe is read with equal values, and of each kind that it calls breaking, something is not.
 *
 * Every run of the gates takes the same services; RANDOM_SEED gives others, RANDOM_RUNS more of them.
 */
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { ZodType } from "zod";
import { diffSchemas, type SchemaDiff } from "../src/diff/diff-schemas.js";
import type { DiffOptions } from "../src/diff/fields.js";
import { sides, type Side } from "../src/diff/verdicts.js";
import { emit } from "../src/emit/emit.js";
import type { XmlMapper } from "../src/runtime/xml.js";
import { heldBy, referenceTo } from "../src/schema/reach.js";
import type { ClassDeclaration, Schema } from "../src/schema/schema.js";
import { byId } from "../src/schema/visit.js";
import { temporaryFolder } from "./folders.js";
import { importCode, type ImportedCode } from "./generated-code.js";
import { mutations } from "./diff/mutations.js";
import { randomOf, type Random } from "./diff/random-source.js";
import { rich } from "./diff/rich.js";
import { difference } from "./diff/shared.js";
import { classValue, none } from "./diff/values.js";
import { asTaken, asWritten, lenient } from "./diff/wire.js";
import { service } from "./random/arbitrary.js";
import { metadataEras, metadataText } from "./random/metadata.js";
import { readTexts } from "./random/read.js";

// The code is run, not read.
vi.mock("prettier/standalone", () => ({
  format: (text: string) => Promise.resolve(text),
}));

const runs = Number(process.env["RANDOM_RUNS"] ?? 3);
const seed = Number(process.env["RANDOM_SEED"] ?? 1);

/** The server that has a schema, which asks for less than generated code does. */
interface Server {
  readonly schema: Schema;
  readonly server: ImportedCode;
}

/** And the code of it. */
interface Generated extends Server {
  readonly code: ImportedCode;
  readonly options: DiffOptions;
}

async function generatedOf(
  schema: Schema,
  options: DiffOptions,
): Promise<Generated> {
  return {
    ...(await serverOf(schema)),
    code: await codeOf(schema, options),
    options,
  };
}

async function serverOf(schema: Schema): Promise<Server> {
  return {
    schema,
    server: await codeOf(lenient(schema), { missing: "default" }),
  };
}

async function codeOf(
  schema: Schema,
  { openEnums = false, ...json }: DiffOptions,
): Promise<ImportedCode> {
  const { value } = await emit(schema, {
    emit: ["classes", "zod", "xml"],
    header: [],
    placeOf: () => undefined,
    openEnums,
    json,
  });
  return importCode(value, temporaryFolder());
}

/** Without operations, every type counts for both sides. */
async function schemaOf(model: unknown): Promise<Schema> {
  const [era] = metadataEras;
  if (!era) throw new Error("there are no eras");
  const { schema } = await readTexts([
    metadataText(model as Parameters<typeof metadataText>[0], era),
  ]);
  return { ...schema, operations: [] };
}

/** Classes of which there are values, and that hold the type that changes. */
function rootsOf(
  id: string,
  old: Schema,
  now: Schema,
): readonly ClassDeclaration[] {
  const before = byId(old);
  const after = byId(now);
  return now.declarations.filter(
    (it): it is ClassDeclaration =>
      it.kind === "class" &&
      it.typeParams.length === 0 &&
      !it.abstract &&
      !it.collection &&
      before.has(it.id) &&
      [before, after].some((all) => heldBy([referenceTo(it.id)], all).has(id)),
  );
}

/** What went wrong, if anything; undefined where there is nothing to try. */
type Tried = "fine" | string | undefined;

interface Trial {
  readonly old: Generated;
  readonly now: Server;
  readonly root: ClassDeclaration;
  readonly random: Random;
}

const trials: Readonly<Record<Side, (trial: Trial) => Tried>> = {
  readsJson({ old, now, root, random }) {
    const value = rootValue(root, now.schema, random);
    if (value === undefined) return undefined;
    const writer = zodOf(now.server, root.name);
    const encoded = attempt(() => writer.encode(value as never));
    if ("error" in encoded) return undefined;
    const type = referenceTo(root.id);
    const json = throughJson(asWritten(encoded.value, type, now.schema));
    const own = attempt(() => writer.parse(json));
    return compared(
      attempt(() => zodOf(old.code, oldName(root, old)).parse(json)),
      own,
      { old, now, root },
      { wire: "json", compareTypes: false, controls: [own] },
    );
  },
  readsXml({ old, now, root, random }) {
    const value = rootValue(root, now.schema, random);
    if (value === undefined) return undefined;
    const writer = xmlOf(now.server, root.name);
    const text = attempt(() => writer.write(value));
    if ("error" in text) return undefined;
    const own = attempt(() => writer.read(text.value));
    return compared(
      attempt(() => xmlOf(old.code, oldName(root, old)).read(text.value)),
      own,
      { old, now, root },
      { wire: "xml", compareTypes: false, controls: [own] },
    );
  },
  sendsJson({ old, now, root, random }) {
    const before = byId(old.schema).get(root.id);
    if (before?.kind !== "class") return undefined;
    const value = rootValue(before, old.schema, random);
    if (value === undefined) return undefined;
    const writer = zodOf(old.code, before.name);
    const encoded = attempt(() => writer.encode(value as never));
    if ("error" in encoded) return undefined;
    const json = throughJson(encoded.value);
    const type = referenceTo(root.id);
    const own = attempt(() => writer.parse(json));
    const takenBy = ({ server, schema }: Server, name: string) =>
      attempt(() => zodOf(server, name).parse(asTaken(json, type, schema)));
    return compared(
      own,
      takenBy(now, root.name),
      { old, now, root },
      {
        wire: "json",
        compareTypes: true,
        controls: [own, takenBy(old, before.name)],
      },
    );
  },
  sendsXml({ old, now, root, random }) {
    const before = byId(old.schema).get(root.id);
    if (before?.kind !== "class") return undefined;
    const value = rootValue(before, old.schema, random);
    if (value === undefined) return undefined;
    const writer = xmlOf(old.code, before.name);
    const text = attempt(() => writer.write(value));
    if ("error" in text) return undefined;
    const own = attempt(() => writer.read(text.value));
    const takenBy = ({ server }: Server, name: string) =>
      attempt(() =>
        xmlOf(server, name).read(text.value, { order: "contract" }),
      );
    return compared(
      own,
      takenBy(now, root.name),
      { old, now, root },
      {
        wire: "xml",
        compareTypes: true,
        controls: [own, takenBy(old, before.name)],
      },
    );
  },
};

function oldName({ id }: ClassDeclaration, { schema }: Server): string {
  return byId(schema).get(id)?.name ?? id;
}

function rootValue(
  root: ClassDeclaration,
  schema: Schema,
  random: Random,
): unknown {
  const type = { kind: "ref" as const, id: root.id, args: [] };
  const value = classValue(type, { declarations: byId(schema), random });
  return value === none ? undefined : value;
}

function zodOf(code: ImportedCode, name: string): ZodType {
  return code.schemaOf(name);
}

function xmlOf(code: ImportedCode, name: string): XmlMapper<unknown> {
  return code.xmlOf(name) as XmlMapper<unknown>;
}

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

type Attempt<T> = { readonly value: T } | { readonly error: unknown };

function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}

interface How {
  readonly wire: "json" | "xml";
  /** Whether a class in another's place has to be that class. */
  readonly compareTypes: boolean;
  /** What has to succeed if nothing had changed; otherwise there is nothing to compare. */
  readonly controls: readonly Attempt<unknown>[];
}

function compared(
  left: Attempt<unknown>,
  right: Attempt<unknown>,
  { old, now, root }: Pick<Trial, "old" | "now" | "root">,
  { wire, compareTypes, controls }: How,
): Tried {
  if (controls.some((it) => "error" in it)) return undefined;
  if ("error" in left) return `refused: ${String(left.error)}`;
  if ("error" in right) return `refused: ${String(right.error)}`;
  const type = referenceTo(root.id);
  return (
    difference(
      { value: left.value, type, declarations: byId(old.schema), wire },
      { value: right.value, type, declarations: byId(now.schema), wire },
      compareTypes,
    ) ?? "fine"
  );
}

/** What was seen of a kind, by side. */
interface Seen {
  safe: number;
  called: number;
  broken: number;
}

const kindNames = Object.keys(mutations) as (keyof typeof mutations)[];

const seen = new Map<string, Record<Side, Seen>>(
  kindNames.map((kind) => [
    kind,
    Object.fromEntries(
      sides.map((side) => [side, { safe: 0, called: 0, broken: 0 }]),
    ) as Record<Side, Seen>,
  ]),
);

const perSide = 40;

/** What was called safe, and is not. */
const wrong: string[] = [];

function tryAll(
  kind: string,
  diff: SchemaDiff,
  trial: Omit<Trial, "root">,
  roots: readonly ClassDeclaration[],
  changedId: string,
): void {
  const counts = seen.get(kind);
  if (!counts || roots.length === 0) return;
  for (const side of sides)
    for (let n = 0; n < perSide; n++) {
      const itself = roots.filter(({ id }) => id === changedId);
      const root = trial.random.one(
        itself.length > 0 && trial.random.oneIn(2) ? itself : roots,
      );
      const found = trials[side]({ ...trial, root });
      if (found === undefined) continue;
      const count = counts[side];
      if (diff.verdicts[side] === "breaking") {
        count.called++;
        if (found !== "fine") count.broken++;
        continue;
      }
      count.safe++;
      if (found !== "fine")
        wrong.push(
          `${kind}, said to be safe: ${side} of ${root.name}: ${found}\n${diff.changes.map((it) => `  ${it.kind} of ${it.name} ${it.member ?? ""}: ${it.old ?? ""} → ${it.now ?? ""}`).join("\n")}`,
        );
    }
}

/** Kinds of changes, done to a service. */
async function tryKinds(
  old: Generated,
  random: Random,
  chosen: readonly (keyof typeof mutations)[],
): Promise<void> {
  const { schema, options } = old;
  for (const kind of chosen) {
    const mutated = mutations[kind]?.(schema, random);
    if (!mutated) continue;
    const diff = diffSchemas(schema, mutated.schema, options);
    // A member may be moved to where it was.
    if (!diff.changes.some((it) => it.kind === kind.split(" ")[0])) continue;
    const now = await serverOf(mutated.schema);
    const roots = rootsOf(mutated.id, schema, mutated.schema);
    tryAll(kind, diff, { old, now, random }, roots, mutated.id);
  }
}

test("what is called safe is read, and equal", async () => {
  await fc.assert(
    fc.asyncProperty(service(false), fc.nat(), async (model, number) => {
      const random = randomOf(number);
      const old = await generatedOf(await schemaOf(model), {});
      const some = kindNames.filter(() => random.oneIn(3));
      await tryKinds(old, random, some);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
}, 3_600_000);

const settings: readonly DiffOptions[] = [
  {},
  { unknownKeys: "refuse", openEnums: true },
  { missing: "default", unknownKeys: "keep" },
];

test.each(settings.map((it) => [JSON.stringify(it), it] as const))(
  "so it is of a service that has something of everything, with %s",
  async (_, options) => {
    const { schema } = await readTexts([rich]);
    const old = await generatedOf({ ...schema, operations: [] }, options);
    const count = Object.keys(options).length === 0 ? runs : runs / 3;
    for (let number = 0; number < count; number++)
      await tryKinds(old, randomOf(seed * 1000 + number), kindNames);
    expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  },
  3_600_000,
);

/** What our own writers of XML do not write: a dictionary where .NET has an `object`. */
const unwritten: ReadonlySet<string> = new Set(["map-made-pairs readsXml"]);

test.each(kindNames)("%s breaks what it is said to break", (kind) => {
  const counts = seen.get(kind);
  if (process.env["SHOW"])
    process.stdout.write(
      `COUNT ${kind} ${sides.map((x) => `${x} ${counts?.[x].safe}/${counts?.[x].called}/${counts?.[x].broken}`).join("  ")}\n`,
    );
  for (const side of sides) {
    if (unwritten.has(`${kind} ${side}`)) continue;
    const { called = 0, broken = 0 } = counts?.[side] ?? {};
    expect({ side, isShown: called === 0 || broken > 0 }).toEqual({
      side,
      isShown: true,
    });
  }
});
