/** Runs the cases of a folder through generated code. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  CaseFile,
  ReadCase,
  Result,
  TypeDescriptor,
  WriteCase,
} from "./format.js";
import { generatedFor, type GeneratedCode } from "./generated.js";
import { difference, toValue } from "./values.js";

export interface Report {
  readonly total: number;
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly name: string;
  readonly problem: string;
}

export interface FolderReport {
  readonly write?: Report;
  readonly read?: Report;
}

export async function runFolder(folder: string): Promise<FolderReport> {
  const writes = fileIn<WriteCase>(folder, "write.json");
  const reads = fileIn<ReadCase>(folder, "read.json");
  return {
    ...(writes && { write: await runWrites(writes) }),
    ...(reads && { read: await runReads(reads) }),
  };
}

function fileIn<Case>(
  folder: string,
  name: string,
): CaseFile<Case> | undefined {
  const path = join(folder, name);
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as CaseFile<Case>)
    : undefined;
}

function runWrites(file: CaseFile<WriteCase>): Promise<Report> {
  return reportOn(file, ({ value }) => value, writeProblem);
}

function runReads(file: CaseFile<ReadCase>): Promise<Report> {
  return reportOn(file, resultOf, readProblem);
}

interface AnyCase {
  readonly case: string;
  readonly root: string;
  /** All that the case needs. */
  readonly types: readonly string[];
}

async function reportOn<Case extends AnyCase>(
  { types, cases }: CaseFile<Case>,
  valueOf: (it: Case) => unknown,
  problemOf: (it: Case, code: GeneratedCode) => string | undefined,
): Promise<Report> {
  const generated = (
    some: readonly TypeDescriptor[],
    users: readonly Case[],
  ): Promise<GeneratedCode> => {
    const names = new Set(users.map(({ root }) => root));
    for (const it of users) addTypeNames(valueOf(it), names);
    return generatedFor(some, [...names]);
  };
  // One type that nothing can be generated for must not take the others' cases with it.
  const whole = await generated(types, cases).catch(() => undefined);
  const failures: Failure[] = [];
  for (const it of cases) {
    const own = types.filter(({ ClrType }) => it.types.includes(ClrType));
    const problem = await Promise.resolve(whole ?? generated(own, [it])).then(
      (code) => problemOf(it, code),
      (error: unknown) => `nothing is generated: ${messageOf(error)}`,
    );
    if (problem !== undefined) failures.push({ name: it.case, problem });
  }
  return { total: cases.length, failures };
}

/** What values say of their own types. */
function addTypeNames(value: unknown, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "$type" && typeof member === "string") names.add(member);
    addTypeNames(member, names);
  }
}

function writeProblem(
  { root, value, xml }: WriteCase,
  code: GeneratedCode,
): string | undefined {
  let written: string | undefined;
  let refusal = "";
  try {
    const type = code.typeOf(root);
    const converted = toValue(value, type, code);
    const { write } = code.rootOf(type);
    if (write) written = write(converted);
    else refusal = "its contract is not known";
  } catch (error) {
    if (!isRefusal(error)) return `failed: ${messageOf(error)}`;
    refusal = messageOf(error);
  }
  if (written === (xml ?? undefined)) return undefined;
  if (written === undefined) return `refused: ${refusal}`;
  if (xml === null) return `must be refused, but is written as ${written}`;
  let at = 0;
  while (written[at] === xml[at]) at++;
  const from = Math.max(0, at - 60);
  return `…${written.slice(from, at + 80)} is written, expected …${xml.slice(from, at + 80)}`;
}

/** What a current server's reader makes of the case. */
function resultOf(it: ReadCase): Result {
  if (it.reader !== "same" && it.reader !== "string") return it.reader;
  return it.reader === "same" || it.string === "same" || it.string === null
    ? it.stream
    : it.string;
}

function readProblem(it: ReadCase, code: GeneratedCode): string | undefined {
  const expected = resultOf(it);
  const source =
    it.xml === undefined
      ? new Uint8Array(Buffer.from(it.xmlBase64 ?? "", "base64"))
      : Buffer.from(it.xml, "utf8");
  let value: unknown;
  try {
    const type = code.typeOf(it.root);
    value = code.rootOf(type).read(source, {
      maxDepth: 100_000,
      maxAttributes: 1_000_000,
      maxLength: 1_048_576,
      order: "contract",
    });
  } catch (error) {
    if (!isRefusal(error)) return `failed: ${messageOf(error)}`;
    return expected.ok ? `refused: ${messageOf(error)}` : undefined;
  }
  if (!expected.ok) return `must be refused, but is read`;
  return difference(toValue(expected.value, code.typeOf(it.root), code), value);
}

/** Anything else that is thrown is a bug. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === "XmlError";
}

function messageOf(error: unknown): string {
  return error instanceof Error
    ? error.name === "XmlError"
      ? error.message
      : (error.stack ?? error.message).split("\n").slice(0, 3).join(" ")
    : String(error);
}
