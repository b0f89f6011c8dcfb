/** A process that runs rounds as it is told: so many inputs of a target, all from one seed. */
import * as fc from "fast-check";
import { targets } from "./targets.js";

export interface RoundRequest {
  readonly target: string;
  readonly seed: number;
  readonly runs: number;
}

export interface RoundResult {
  readonly executions: number;
  readonly failure: string | undefined;
  /** The smallest that fails; unknown where the process has died. */
  readonly input: string | undefined;
}

process.on("message", (request: RoundRequest) => {
  void round(request).then((result) => process.send?.(result));
});

async function round({
  target: name,
  seed,
  runs,
}: RoundRequest): Promise<RoundResult> {
  const target = targets.find((it) => it.name === name);
  if (!target) throw new Error(`There is no target ${name}.`);
  const details = await fc.check(
    fc.asyncProperty(target.inputs, (input) => target.run(input)),
    // Shrinking ends after a while: what is left is small enough to read.
    { seed, numRuns: runs, interruptAfterTimeLimit: 60_000 },
  );
  const [input] = details.counterexample ?? [];
  return {
    executions: details.numRuns + details.numShrinks,
    failure: details.failed ? problemOf(details.errorInstance) : undefined,
    input,
  };
}

function problemOf(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? error.message)
    : String(error);
}
