import { defineConfig } from "vitest/config";

const seconds = 1000;

/** Where a run's JSON report goes, beside what it prints; .ci/run counts with it. */
const report = process.env["CI_REPORT"];

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ...(report ? ["json"] : [])],
    ...(report && { outputFile: { json: report } }),
    // Only what hangs: a busy machine takes several times as long.
    testTimeout: 300 * seconds,
    hookTimeout: 60 * seconds,
    coverage: {
      provider: "custom",
      customProviderModule: "./scripts/coverage-provider.mjs",
      reportsDirectory: "coverage/report",
      include: ["src/**/*.ts"],
      exclude: [
        "src/**/*.test.ts",
        // Written by scripts/templates.mjs from templates/: one object of texts.
        "src/emit/templates.ts",
      ],
      reporter: ["text", "json"],
      reportOnFailure: true,
      thresholds: { branches: 95 },
    },
  },
});
