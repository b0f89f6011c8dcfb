/**
 * Vitest's coverage, and to it what the commands ran that tests started as processes. Those are of
 * another compiler than the tests' own modules, so that a branch is found by where it begins.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
// @ts-expect-error It has no types.
import { mergeProcessCovs } from "@bcoe/v8-coverage";
import v8 from "@vitest/coverage-v8";

/**
 * @typedef {import("node:inspector").Profiler.ScriptCoverage} ScriptCoverage
 * @typedef {{ readonly result: readonly ScriptCoverage[] }} ProcessCoverage
 * @typedef {{ readonly start: { readonly line: number; readonly column: number } }} Range
 * @typedef {{ readonly type: string; readonly loc: Range; locations: readonly Range[] }} Branch
 * @typedef {{ readonly branchMap: Readonly<Record<string, Branch>>; readonly b: Record<string, number[]> }} File
 * @typedef {{ files(): string[]; fileCoverageFor(file: string): { readonly data: File } }} Coverage
 * @typedef {{ readonly code: string; readonly map: { readonly sources: readonly string[] } }} Compiled
 */

/**
 * What is used of Vitest's provider; its types do not name `remapCoverage`.
 * @typedef {{
 *   generateCoverage(context: unknown): Promise<Coverage>;
 *   remapCoverage(url: string, wrapperLength: number, compiled: Compiled, functions: ScriptCoverage["functions"]): Promise<Record<string, File>>;
 * }} Provider
 */

/** Where scripts/coverage.mjs has the command, and Node leaves what its processes ran. */
const program = process.env["CODEGEN_CLI"];
const processes = process.env["CODEGEN_COVERAGE"];

/** Merged in parts: all at once would be gigabytes. */
const atOnce = 20;

/** @returns {readonly ScriptCoverage[]} */
function ranByProcesses() {
  if (!program || !processes) return [];
  const modules = new URL("./", pathToFileURL(program)).href;
  const names = readdirSync(processes);
  /** @type {ProcessCoverage} */
  let merged = { result: [] };
  for (let from = 0; from < names.length; from += atOnce)
    merged = mergeProcessCovs([
      merged,
      ...names.slice(from, from + atOnce).flatMap((name) => {
        const text = readFileSync(join(processes, name), "utf8");
        // A process that a test has killed leaves half a file.
        if (!text.trimEnd().endsWith("}")) return [];
        const { result } = /** @type {ProcessCoverage} */ (JSON.parse(text));
        return [{ result: result.filter((it) => it.url.startsWith(modules)) }];
      }),
    ]);
  return merged.result;
}

/** @param {Branch} branch */
const begins = ({ type, loc, locations }) =>
  [
    type,
    ...[loc, ...locations].map((it) => `${it.start.line}:${it.start.column}`),
  ].join(" ");

/**
 * @param {File} to
 * @param {File} from
 */
function addBranches(to, from) {
  const counts = new Map(
    Object.entries(from.branchMap).map(([id, it]) => [begins(it), from.b[id]]),
  );
  for (const [id, branch] of Object.entries(to.branchMap)) {
    const more = counts.get(begins(branch)) ?? [];
    to.b[id] = (to.b[id] ?? []).map((count, i) => count + (more[i] ?? 0));
  }
}

/**
 * Leaves out `default: return it satisfies never`: that it is never reached is what the types prove.
 *
 * @param {File} file
 * @param {readonly string[]} lines
 */
function leaveOutNever({ branchMap, b }, lines) {
  for (const [id, branch] of Object.entries(branchMap)) {
    const isNever = branch.locations.map(({ start }) => {
      const [first = "", second = ""] = lines.slice(start.line - 1);
      return first.trim() === "default:" && second.includes("satisfies never;");
    });
    branch.locations = branch.locations.filter((_, i) => !isNever[i]);
    b[id] = (b[id] ?? []).filter((_, i) => !isNever[i]);
  }
}

// Vitest takes it as such.
export default {
  ...v8,
  async getProvider() {
    const loaded = await v8.getProvider();
    const provider = /** @type {Provider} */ (/** @type {unknown} */ (loaded));
    const ofTests = provider.generateCoverage.bind(provider);
    provider.generateCoverage = async (context) => {
      const coverage = await ofTests(context);
      for (const { url, functions } of ranByProcesses()) {
        const path = fileURLToPath(url);
        const map = JSON.parse(readFileSync(`${path}.map`, "utf8"));
        const sources = map.sources.map(
          (/** @type {string} */ it) => new URL(it, url).href,
        );
        const code = readFileSync(path, "utf8");
        const converted = await provider.remapCoverage(
          url,
          0,
          { code, map: { ...map, sources } },
          functions,
        );
        for (const [file, data] of Object.entries(converted))
          if (coverage.files().includes(file))
            addBranches(coverage.fileCoverageFor(file).data, data);
      }
      for (const file of coverage.files())
        leaveOutNever(
          coverage.fileCoverageFor(file).data,
          readFileSync(file, "utf8").split("\n"),
        );
      return coverage;
    };
    return loaded;
  },
};
