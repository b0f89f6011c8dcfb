/** What `--json` says of generating. */
import type { Configured } from "./configured.js";
import type { LastRun } from "./last-run.js";
import { reportedDiagnostics, reportVersion } from "./report.js";
import type { Run } from "./target-run.js";

/** Documented in the README. */
export function reportOf(
  { file, ...configured }: Configured,
  runs: readonly Run[],
  exitCode: number,
): LastRun["report"] {
  return {
    version: reportVersion,
    exitCode,
    ...(file !== undefined && { config: file }),
    targets: runs.map((run) => ({
      ...(run.name !== undefined && { name: run.name }),
      out: run.out,
      check: run.check,
      written: run.written,
      ...(run.timings && { timings: run.timings }),
      files: run.files.map(({ path, status }) => ({ path, status })),
      diagnostics: reportedDiagnostics(run),
    })),
    diagnostics: reportedDiagnostics(configured),
  };
}
