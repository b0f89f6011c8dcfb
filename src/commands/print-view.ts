/** `--print-view <emitter>`: what its templates get, as JSON on stdout. */
import { emitterNames } from "../emit/names.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { loadSchema, emittedBy } from "../generate.js";
import { UsageError } from "../options.js";
import type { Configured } from "./configured.js";
import { exitCodeOf, strongest } from "./exit-code.js";
import { printJson } from "./print-json.js";
import { weighed } from "../severity.js";
import { printDiagnostics, type TalkFlags } from "./report.js";

/** Returns the exit code. */
export async function printView(
  { targets, diagnostics: found }: Configured,
  emitter: string,
  flags: TalkFlags,
): Promise<number> {
  const exitCodes = [exitCodeOf(found)];
  for (const { options } of targets) {
    refuseUnknown(emitter, [
      ...emitterNames.filter((it) => it !== "schema"),
      ...options.emitters.map(({ name }) => name),
    ]);
    const loaded = await loadSchema(options);
    const { value, diagnostics } = await emittedBy(emitter, loaded, options);
    const { sources } = loaded;
    const all = [...loaded.diagnostics, ...weighed(diagnostics, options)];
    printDiagnostics({ sources, diagnostics: all }, flags);
    exitCodes.push(exitCodeOf(all));
    if (hasErrors(all)) continue;
    printJson({ files: value.filter((it) => "view" in it) });
  }
  return strongest(exitCodes);
}

function refuseUnknown(emitter: string, known: readonly string[]): void {
  if (known.includes(emitter)) return;
  const near = nearest(emitter, known);
  throw new UsageError(
    near === undefined
      ? `--print-view takes ${known.join(", ")}.`
      : `There is no emitter '${emitter}'; did you mean '${near}'?`,
  );
}
