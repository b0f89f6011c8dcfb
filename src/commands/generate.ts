/** `servicestack-codegen <inputs...>` */
import { choiceNames, type ChoiceName, type Choices } from "../choices.js";
import { catalogue } from "../diagnostics/catalogue.js";
import { hasErrors, type Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostic } from "../diagnostics/print.js";
import { loadConfig, type ConfiguredOptions } from "../config.js";
import { generate } from "../generate.js";
import { resolveOptions, UsageError } from "../options.js";
import { plan, type PlannedFile } from "../output/plan.js";
import { write } from "../output/write.js";
import { parseHeader } from "../source/header.js";
import { positionAt, type SourceText } from "../source/source-text.js";

/** What commander makes of the command line. */
export interface GenerateFlags extends Partial<Record<ChoiceName, string>> {
  readonly config?: string;
  readonly out?: string;
  readonly emit?: string;
  readonly check?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly header?: readonly string[];
  readonly timeout?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly client?: string;
  readonly serverTimeZone?: string;
  readonly serverVersion?: string;
  readonly assembly?: string;
  readonly openEnums?: boolean;
  readonly nullItems?: boolean;
  readonly jitless?: boolean;
}

/** What a run came to, whatever way it is shown. */
interface Run {
  /** Folder of the output. */
  readonly out: string;
  readonly sources: readonly SourceText[];
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
    console.error("Try --help for options and examples.");
    return 2;
  }
}

async function generateInto(
  inputs: readonly string[],
  flags: GenerateFlags,
): Promise<Run> {
  const { check = false, force = false } = flags;
  const config =
    flags.config === undefined ? undefined : await loadConfig(flags.config);
  if (config && hasErrors(config.diagnostics))
    return {
      out: flags.out ?? "",
      sources: config.source ? [config.source] : [],
      files: [],
      diagnostics: config.diagnostics,
      check,
      written: 0,
    };
  const options = resolveOptions({
    inputs: [],
    ...config?.value,
    ...given(inputs, flags),
  });
  const { out } = options;
  const generated = await generate(options);
  // An edit may have hit the header, too; what is only compared is in no danger.
  const planned = await plan(generated.files, out, { force: force || check });
  const found = [...generated.diagnostics, ...planned.diagnostics];
  const written =
    check || hasErrors(found)
      ? { value: 0, diagnostics: [] }
      : await write(planned.files, out);
  return {
    out,
    sources: generated.sources,
    files: planned.files,
    diagnostics: [...found, ...written.diagnostics],
    check,
    written: written.value,
  };
}

/** What the command line says wins over the configuration; what it does not say is not there. */
function given(
  inputs: readonly string[],
  flags: GenerateFlags,
): ConfiguredOptions {
  const { out, emit, strict, header, timeout, include, exclude } = flags;
  return {
    ...(inputs.length > 0 && { inputs }),
    ...(out !== undefined && { out }),
    ...(emit !== undefined && { emit: commaSeparated([emit]) }),
    ...(strict !== undefined && { strict }),
    ...(header && { headers: headersOf(header) }),
    ...(timeout !== undefined && { timeout: Number(timeout) }),
    ...(include && { include: commaSeparated(include) }),
    ...(exclude && { exclude: commaSeparated(exclude) }),
    ...said(flags, ["client", "serverTimeZone", "serverVersion", "assembly"]),
    ...said(flags, ["openEnums", "nullItems", "jitless"]),
    // resolveOptions sees to their values.
    ...(said(flags, choiceNames) as Partial<Choices>),
  };
}

function said<Name extends keyof GenerateFlags>(
  flags: GenerateFlags,
  names: readonly Name[],
): Partial<Required<Pick<GenerateFlags, Name>>> {
  return Object.fromEntries(
    names
      .filter((name) => flags[name] !== undefined)
      .map((name) => [name, flags[name]]),
  ) as Partial<Required<Pick<GenerateFlags, Name>>>;
}

/** The commas of `{tag,other}` are its own. */
function commaSeparated(lists: readonly string[]): readonly string[] {
  return lists
    .flatMap((it) => it.split(/,(?![^{]*\})/))
    .map((name) => name.trim());
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

/**
 * Where several apply: the configuration, what cannot be opened or written, then an input's
 * content, then `--check`.
 */
function exitCodeOf({ diagnostics, files, check }: Run): number {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const codes = new Set(errors.map(({ code }) => errorCodeOf(code)));
  return (
    [2, 4, 1].find((it) => codes.has(it)) ??
    (check && files.some(isStale) ? 3 : 0)
  );
}

function errorCodeOf(code: Diagnostic["code"]): number {
  const entry = catalogue[code];
  return "exitCode" in entry ? entry.exitCode : 1;
}

function isStale({ status }: PlannedFile): boolean {
  return status !== "unchanged";
}

/** stderr is talk: what there is to say, and what came of it. */
function printTalk(run: Run): void {
  const { diagnostics, sources } = run;
  for (const diagnostic of diagnostics)
    console.error(`${printDiagnostic(diagnostic, sources)}\n`);
  console.error(summaryOf(run));
}

function summaryOf({ out, files, diagnostics, check, written }: Run): string {
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
  sources,
  check,
  written,
}: Run): void {
  const texts = new Map(sources.map(({ file, text }) => [file, text] as const));
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
