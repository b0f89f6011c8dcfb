/** A few rounds of fuzzing, the same in every run of the gates; `npm run fuzz` goes on from there. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./cases.js";

const seed = process.env["FUZZ_SEED"] ?? "1";

const minutes = 60_000;

test(
  `a round of each target finds nothing, from the seed ${seed}`,
  () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, "fuzz/run.mjs"), "--rounds", "1", "--seed", seed],
      { encoding: "utf8" },
    );
    const found = stdout.match(/^[\w-]+, --seed [^]*/m);
    expect({ stderr, status, found }).toEqual({
      stderr: "",
      status: 0,
      found: null,
    });
    expect(stdout.match(/: [1-9]\d* executions/g)).toHaveLength(12);
  },
  15 * minutes,
);
