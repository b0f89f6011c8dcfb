/** `servicestack-codegen verify <inputs...>` */
import { counted } from "../diagnostics/counted.js";
import { verify, type Verification } from "../verify/verify.js";
import { optionsFrom, type ConfigFlags } from "./configured.js";
import { exitCodeOf } from "./exit-code.js";
import { printJson } from "./print-json.js";
import {
  printDiagnostics,
  reportedDiagnostics,
  withUsage,
  type TalkFlags,
} from "./report.js";

/** What commander makes of the command line. */
export interface VerifyFlags extends ConfigFlags, TalkFlags {
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
    printDiagnostics(found, flags);
    if (!flags.quiet) console.error(summaryOf(found));
    if (flags.json) printReport(found);
    return exitCodeOf(found.diagnostics);
  }, flags.json && "verify");
}

/** What all targets come to together. */
async function verifyInputs(
  inputs: readonly string[],
  flags: VerifyFlags,
): Promise<Verification> {
  const { targets, sources, diagnostics } = await optionsFrom(inputs, flags);
  let all: Verification = {
    sources,
    diagnostics,
    samples: 0,
    types: 0,
    failed: 0,
    passedOver: 0,
  };
  for (const { options } of targets)
    all = together(all, await verify(options, flags.sample));
  return all;
}

function together(one: Verification, other: Verification): Verification {
  return {
    sources: [...one.sources, ...other.sources],
    diagnostics: [...one.diagnostics, ...other.diagnostics],
    samples: one.samples + other.samples,
    types: one.types + other.types,
    failed: one.failed + other.failed,
    passedOver: one.passedOver + other.passedOver,
  };
}

function summaryOf({
  samples,
  types,
  failed,
  passedOver,
}: Verification): string {
  const others =
    passedOver === 0 ? "" : `${counted(passedOver, "sample")} passed over`;
  if (samples === 0)
    return `Nothing was verified${others === "" ? "" : `: ${others}`}.`;
  const all = `${counted(samples, "sample")} of ${counted(types, "type")}`;
  return [
    failed === 0 ? `${all} verified` : `${all}: ${failed} not verified`,
    ...(others === "" ? [] : [others]),
  ].join("; ");
}

/** Version 1 of the report; documented in the README. */
function printReport(found: Verification): void {
  const { samples, types, failed, passedOver } = found;
  printJson({
    version: 1,
    samples,
    types,
    failed,
    passedOver,
    diagnostics: reportedDiagnostics(found),
  });
}
