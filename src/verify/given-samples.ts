/** `--sample [Type=]file`: samples in files of their own, and the type that each is of. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { createRoots } from "../link/sample-root.js";
import { createShapes } from "../link/sample-shape.js";
import type { SampleValue } from "../parse/draft.js";
import { readJson } from "../parse/metadata-json.js";
import { dotnetWords } from "../parse/metadata-tokens.js";
import { parseXml } from "../parse/sample.js";
import { parseJson } from "../runtime/json.js";
import type { Schema, TypeRef } from "../schema/schema.js";
import { byId } from "../schema/visit.js";
import type { FetchOptions } from "../source/fetch.js";
import { load } from "../source/load.js";
import { excerptOf, type SourceText } from "../source/source-text.js";
import { nameOfRequest, typesByName, type TypeNamed } from "./named-types.js";
import { nameOfType, type VerifiableSample } from "./samples.js";

interface GivenSamples extends Outcome<readonly VerifiableSample[]> {
  readonly sources: readonly SourceText[];
}

export async function givenSamples(
  given: readonly string[],
  schema: Schema,
  options: FetchOptions,
): Promise<GivenSamples> {
  const types = typesOf(schema);
  const sources: SourceText[] = [];
  const samples: VerifiableSample[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const argument of given) {
    const { name, file } = splitArgument(argument);
    const loaded = await load([file], options);
    sources.push(...loaded.value);
    diagnostics.push(...loaded.diagnostics);
    for (const source of loaded.value) {
      const found = sampleOf(source, name, types);
      if ("code" in found) diagnostics.push(found);
      else samples.push(found);
    }
  }
  return { value: samples, sources, diagnostics };
}

/** A file whose name has a `=` is given with its folder: `./a=b.json`. */
function splitArgument(argument: string): {
  readonly name?: string;
  readonly file: string;
} {
  const [, name, file] = /^((?:[\w.+`<>, ]|\[\])+)=(.+)$/s.exec(argument) ?? [];
  return name === undefined || file === undefined
    ? { file: argument }
    : { name, file };
}

function sampleOf(
  source: SourceText,
  name: string | undefined,
  types: Types,
): VerifiableSample | Diagnostic {
  const { file, text } = source;
  const start = text.length - text.trimStart().length;
  const body = excerptOf(source, { start, end: text.trimEnd().length });
  const wire = body.text.startsWith("<") ? "XML" : "JSON";
  const type =
    name === undefined
      ? typeOf({ wire, body, stem: stemOf(file) }, types)
      : types.named(name);
  const at = body.place(0, 1);
  if (!type)
    return name === undefined
      ? (damageOf(wire, body) ??
          diagnostic("sample-without-type", { file }, at))
      : diagnostic("sample-of-unknown-type", { file, type: name }, at);
  const object = `${file.replace(/\.\w+$/, "")} ${JSON.stringify(type)}`;
  return { wire, type, body, object };
}

/** What is not well-formed cannot tell its type. Unlike a page's samples, it is what was asked about. */
function damageOf(
  wire: VerifiableSample["wire"],
  body: VerifiableSample["body"],
): Diagnostic | undefined {
  const damage = wire === "XML" ? damageOfXml(body) : damageOfJson(body);
  return damage && { ...damage, severity: "error" };
}

function damageOfXml(body: VerifiableSample["body"]): Diagnostic | undefined {
  const root = parseXml(body);
  return "code" in root ? root : undefined;
}

function damageOfJson(body: VerifiableSample["body"]): Diagnostic | undefined {
  const read = readJson(body, { words: dotnetWords });
  if ("root" in read) return undefined;
  const problem = `${read.problem}.`;
  return diagnostic(
    "sample-not-well-formed",
    { format: "JSON", problem },
    read.at,
  );
}

/** `answers/GetCall.response.json` → `GetCall.response` */
function stemOf(file: string): string {
  return file.replace(/^.*[\\/]/s, "").replace(/\.\w+$/, "");
}

type Untyped = Pick<VerifiableSample, "wire" | "body"> & {
  readonly stem: string;
};

/** What says it best comes first: an XML root, the file's name, the members. */
function typeOf(sample: Untyped, types: Types): TypeRef | undefined {
  const { wire, body, stem } = sample;
  const ways: readonly (() => TypeRef | undefined)[] = [
    () => (wire === "XML" ? types.ofRoot(body) : undefined),
    () => types.named(stem),
    () => (wire === "JSON" ? types.ofMembers(body.text) : undefined),
    () => types.onlyResponse,
  ];
  for (const way of ways) {
    const type = way();
    if (type) return type;
  }
  return undefined;
}

interface Types {
  readonly named: TypeNamed;
  ofRoot(body: VerifiableSample["body"]): TypeRef | undefined;
  ofMembers(text: string): TypeRef | undefined;
  /** Of the only operation there is. */
  readonly onlyResponse: TypeRef | undefined;
}

function typesOf(schema: Schema): Types {
  const declarations = byId(schema);
  const roots = createRoots(schema.declarations);
  const shapes = createShapes(declarations);
  const [operation, ...others] = schema.operations;
  const onlyResponse = others.length === 0 ? operation?.response : undefined;

  return {
    named: typesByName(schema),
    ofRoot: (body) => {
      const root = parseXml(body);
      return "code" in root ? undefined : roots.typeOf(root);
    },
    ofMembers: (text) => {
      const value = valueOf(text);
      return value === undefined
        ? undefined
        : shapes.typeOf(value, "json", {
            first: onlyResponse ? nameOfType(onlyResponse, declarations) : "",
            last: nameOfRequest(operation, declarations),
          });
    },
    onlyResponse,
  };
}

function valueOf(text: string): SampleValue | undefined {
  try {
    return parseJson(text) as SampleValue;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
