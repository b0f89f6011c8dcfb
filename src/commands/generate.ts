/** `servicestack-codegen <inputs...>` */
import { catalogue } from "../diagnostics/catalogue.js";
import { hasErrors, type Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostic } from "../diagnostics/print.js";
import { generate, type Generated } from "../generate.js";
import { resolveOptions, UsageError, type Options } from "../options.js";
import { plan, type PlannedFile } from "../output/plan.js";
import { write } from "../output/write.js";
import { parseHeader } from "../source/header.js";
import { positionAt } from "../source/source-text.js";

/** What commander makes of the command line. */
export interface GenerateFlags {
  readonly out: string;
  readonly emit: string;
  readonly check?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly header: readonly string[];
  readonly timeout: string;
}

/** What a run came to, whatever way it is shown. */
interface Run {
  readonly options: Options;
  readonly generated: Generated;
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly check: boolean;
  /** How many files were put in place. */
  readonly written: number;
}

/** Returns the exit code. */
export async function runGenerate(
  inputs: readonly string[],
  flags: GenerateFlags,
): Promise<number> {
  try {
    const run = await generateInto(inputs, flags);
    printTalk(run);
    await (flags.json ? printReport(run) : printDiff(run));
    return exitCodeOf(run);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`error: ${error.message}`);
    return 2;
  }
}

async function generateInto(
  inputs: readonly string[],
  flags: GenerateFlags,
): Promise<Run> {
  const { out, emit, check = false, strict = false, force = false } = flags;
  const options = resolveOptions({
    inputs,
    out,
    emit: emit.split(",").map((name) => name.trim()),
    strict,
    headers: headersOf(flags.header),
    timeout: Number(flags.timeout),
  });
  const generated = await generate(options);
  // An edit may have hit the header, too; what is only compared is in no danger.
  const planned = await plan(generated.files, out, { force: force || check });
  const found = [...generated.diagnostics, ...planned.diagnostics];
  const written =
    check || hasErrors(found)
      ? { value: 0, diagnostics: [] }
      : await write(planned.files, out);
  return {
    options,
    generated,
    files: planned.files,
    diagnostics: [...found, ...written.diagnostics],
    check,
    written: written.value,
  };
}

/** A wrong header is not quoted: it may hold a secret. */
function headersOf(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = lines.map((line) => {
    const header = parseHeader(line);
    if (!header)
      throw new UsageError(
        '--header takes a name and a value, such as "Authorization: Bearer …".',
      );
    return header;
  });
  return Object.fromEntries(headers);
}

/** Where several apply: what cannot be opened or written, then an input's content, then `--check`. */
function exitCodeOf({ diagnostics, files, check }: Run): number {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => isOutside(code))) return 4;
  if (errors.length > 0) return 1;
  return check && files.some(isStale) ? 3 : 0;
}

function isOutside(code: Diagnostic["code"]): boolean {
  return "exitCode" in catalogue[code] && catalogue[code].exitCode === 4;
}

function isStale({ status }: PlannedFile): boolean {
  return status !== "unchanged";
}

/** stderr is talk: what there is to say, and what came of it. */
function printTalk(run: Run): void {
  const { diagnostics, generated } = run;
  for (const diagnostic of diagnostics)
    console.error(`${printDiagnostic(diagnostic, generated.sources)}\n`);
  console.error(summaryOf(run));
}

function summaryOf({
  options: { out },
  files,
  diagnostics,
  check,
  written,
}: Run): string {
  if (hasErrors(diagnostics))
    return written === 0
      ? "Nothing was written."
      : `${out}: only ${written} of ${files.length} files were written.`;
  const stale = files.filter(isStale).length;
  const state = check ? "out of date" : "written";
  return stale === 0
    ? `${out}: all ${files.length} files are up to date`
    : `${out}: ${stale} of ${files.length} files ${state}`;
}

/** stdout is output, and so is the diff of `--check`. */
async function printDiff({ diagnostics, files, check }: Run): Promise<void> {
  if (!check || hasErrors(diagnostics)) return;
  const { unifiedDiff } = await import("../output/diff.js");
  for (const file of files.filter(isStale))
    process.stdout.write(unifiedDiff(file));
}

/** Version 1 of the report; documented in the README. */
function printReport({
  diagnostics,
  files,
  generated,
  check,
  written,
}: Run): void {
  const texts = new Map(
    generated.sources.map(({ file, text }) => [file, text] as const),
  );
  const report = {
    version: 1,
    check,
    written,
    files: files.map(({ path, status }) => ({ path, status })),
    diagnostics: diagnostics.map(({ at, ...diagnostic }) => {
      const text = at && texts.get(at.file);
      return {
        ...diagnostic,
        ...(at && { file: at.file }),
        ...(at && text !== undefined && positionAt(text, at.start)),
      };
    }),
  };
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}
