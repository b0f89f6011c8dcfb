/** `--out -`: the one file of the output on stdout. */
import { hasErrors } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../emit/emitter.js";
import { generate } from "../generate.js";
import { UsageError } from "../options.js";
import type { Configured } from "./configured.js";
import { exitCodeOf, strongest } from "./exit-code.js";
import { printDiagnostics, type TalkFlags } from "./report.js";

/** What `--out` takes in the place of a folder. */
export const standardOutput = "-";

/** Returns the exit code. */
export async function printFile(
  { targets, diagnostics: found }: Configured,
  flags: TalkFlags,
): Promise<number> {
  // Of several, which would share it, the configuration has told already.
  const [target] = targets;
  if (!target) return exitCodeOf(found);
  const { files, diagnostics, sources } = await generate({
    ...target.options,
    // The file lies nowhere: its header names inputs as they are seen from here.
    out: ".",
  });
  const text = hasErrors(diagnostics) ? "" : onlyOne(files).text;
  printDiagnostics({ sources, diagnostics }, flags);
  process.stdout.write(text);
  return strongest([exitCodeOf(found), exitCodeOf(diagnostics)]);
}

/** An index of one file tells nothing. */
function onlyOne(files: readonly OutputFile[]): OutputFile {
  const [file, ...others] = files.filter(({ path }) => path !== "index.ts");
  if (file && others.length === 0) return file;
  const paths = [...(file ? [file] : []), ...others].map(({ path }) => path);
  throw new UsageError(
    `--out - prints one file, and --emit makes ${paths.length} of it: ${paths.join(", ")}; --emit classes and --emit schema make one.`,
  );
}
