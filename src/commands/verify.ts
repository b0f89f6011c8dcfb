/** `servicestack-codegen verify <inputs...>` */
import { loadConfig } from "../config.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import { resolveOptions } from "../options.js";
import { verify, type Verification } from "../verify/verify.js";
import { exitCodeOf } from "./exit-code.js";
import { givenOptions, type OptionFlags } from "./given-options.js";
import {
  printDiagnostics,
  printJson,
  reportedDiagnostics,
  withUsage,
} from "./report.js";

/** What commander makes of the command line. */
export interface VerifyFlags extends OptionFlags {
  readonly config?: string;
  readonly sample?: readonly string[];
  readonly json?: boolean;
}

/** Returns the exit code. */
export function runVerify(
  inputs: readonly string[],
  flags: VerifyFlags,
): Promise<number> {
  return withUsage(async () => {
    const found = await verifyInputs(inputs, flags);
    printDiagnostics(found);
    console.error(summaryOf(found));
    if (flags.json) printReport(found);
    return exitCodeOf(found.diagnostics);
  });
}

async function verifyInputs(
  inputs: readonly string[],
  flags: VerifyFlags,
): Promise<Verification> {
  const config =
    flags.config === undefined ? undefined : await loadConfig(flags.config);
  if (config && hasErrors(config.diagnostics))
    return {
      sources: config.source ? [config.source] : [],
      diagnostics: config.diagnostics,
      samples: 0,
      types: 0,
      failed: 0,
    };
  const options = resolveOptions({
    inputs: [],
    ...config?.value,
    ...givenOptions(inputs, flags),
  });
  return verify(options, flags.sample);
}

function summaryOf({ samples, types, failed }: Verification): string {
  if (samples === 0) return "Nothing was verified.";
  const all = `${counted(samples, "sample")} of ${counted(types, "type")}`;
  return failed === 0 ? `${all} verified` : `${all}: ${failed} not verified`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** Version 1 of the report; documented in the README. */
function printReport(found: Verification): void {
  const { samples, types, failed } = found;
  printJson({
    version: 1,
    samples,
    types,
    failed,
    diagnostics: reportedDiagnostics(found),
  });
}
