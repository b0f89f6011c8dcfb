/** `--out -`: the one file of the output on stdout. */
import { hasErrors } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../emit/emitter.js";
import { generateFrom, schemaOfSources } from "../generate.js";
import { UsageError } from "../options.js";
import { withEndOfLine } from "../output/end-of-line.js";
import type { Configured } from "./configured.js";
import { exitCodeOf, strongest } from "./exit-code.js";
import { timingsText } from "./progress.js";
import { printDiagnostics } from "./report.js";
import { loadTarget, observeRun, type GenerateFlags } from "./target-run.js";

/** What `--out` takes in the place of a folder. */
export const standardOutput = "-";

/** Targets stay where the configuration has them, as nothing is written there. */
export function withoutOut(flags: GenerateFlags): GenerateFlags {
  const { out: _, ...others } = flags;
  return others;
}

/** Returns the exit code. */
export async function printFile(
  { targets, diagnostics: found }: Configured,
  flags: GenerateFlags,
): Promise<number> {
  const [target, ...others] = targets;
  if (!target) return exitCodeOf(found);
  if (others.length > 0)
    throw new UsageError(
      "Standard output is for one target only; choose it with --target.",
    );
  // The file lies nowhere: its header names inputs as they are seen from here.
  const options = { ...target.options, out: "." };
  const observed = observeRun(flags);
  const { phase, timings, end } = observed;
  const loaded = await loadTarget({ ...target, options }, observed);
  const schema = await schemaOfSources(loaded.sources, options, phase);
  const { files, diagnostics, sources } = await generateFrom(
    schema,
    loaded.templates,
    options,
    phase,
  );
  end();
  const text = hasErrors(diagnostics) ? "" : onlyOne(files).text;
  printDiagnostics({ sources, diagnostics }, flags);
  if (flags.verbose) console.error(timingsText(timings()));
  process.stdout.write(withEndOfLine(text, options.endOfLine));
  return strongest([exitCodeOf(found), exitCodeOf(diagnostics)]);
}

/** How many paths a message names. */
const mostPaths = 8;

/** An index of one file tells nothing. */
function onlyOne(files: readonly OutputFile[]): OutputFile {
  const all = files.filter(({ path }) => path !== "index.ts");
  const [file, ...others] = all;
  if (file && others.length === 0) return file;
  const paths = all.slice(0, mostPaths).map(({ path }) => path);
  const more = all.length > mostPaths ? " …" : "";
  throw new UsageError(
    `--out - prints one file, and there are ${all.length}: ${paths.join(", ")}${more}; with --layout single, --emit classes and --emit schema make one.`,
  );
}
