/**
 * `verify` on every recorded page: all samples pass, or lose exactly what is listed. A copy of a page
 * that says the same as another is run once.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../src/diagnostics/diagnostic.js";
import { resolveOptions } from "../src/options.js";
import type { Page } from "../src/source/page.js";
import { extract } from "../src/source/extract.js";
import { verify } from "../src/verify/verify.js";
import { root } from "./cases.js";
import { optionsFor } from "./recorded-options.js";
import { knownLosses, type KnownLoss } from "./verified-losses.js";

const shared = join(root, "..", "shared");
const recorded = join(shared, "recorded");
const present = existsSync(recorded);

/** A page that the server could not show is empty. */
function pagesOf(service: string): readonly string[] {
  const folder = join(recorded, service, "pages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => `${service}/${file}`)
    .filter((name) => readFileSync(pathOf(name), "utf8").trim() !== "");
}

function pathOf(name: string): string {
  const [service = "", file = ""] = name.split("/");
  return join(recorded, service, "pages", file);
}

const services = present
  ? readdirSync(recorded).filter((it) => pagesOf(it).length > 0)
  : [];

/** All that `verify` sees of a page. */
async function contentOf(name: string): Promise<string> {
  const text = readFileSync(pathOf(name), "utf8");
  const [found] = (await extract([{ file: name, text }])).value;
  if (found?.kind !== "page") throw new Error(`${name} is no page.`);
  const { operation, code, tables, samples, routes }: Page = found.page;
  return JSON.stringify(
    [operation, code, tables, samples, routes],
    (key, value: unknown) =>
      key === "at" || key === "unread" || key === "file" ? undefined : value,
  );
}

/** Whether the diagnostic says that a sample is not verified. */
function isFailure({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function optionsOf(name: string): ReturnType<typeof optionsFor> {
  const [service = "", file = ""] = name.split("/");
  return optionsFor(service, file);
}

async function failuresOf(
  name: string,
  inputs: readonly string[],
): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await verify(
    resolveOptions({ ...optionsOf(name), inputs }),
  );
  return diagnostics.filter(isFailure);
}

function fits(
  { code, message }: Diagnostic,
  known: readonly KnownLoss[],
): boolean {
  return known.some((it) => it.code === code && it.says.test(message));
}

describe.skipIf(!present)("recorded pages (in ../shared/recorded)", () => {
  /** By content and options: many pages say the same as a copy, or in two versions. */
  const known = new Map<string, Promise<readonly Diagnostic[]>>();

  async function failuresOfPage(name: string): Promise<readonly Diagnostic[]> {
    const options = JSON.stringify(optionsOf(name));
    const key = `${options} ${await contentOf(name)}`;
    const found = known.get(key) ?? failuresOf(name, [pathOf(name)]);
    known.set(key, found);
    return found;
  }

  test.each(services)("%s", { timeout: 120_000 }, async (service) => {
    const wrong: string[] = [];
    for (const name of pagesOf(service)) {
      const expected = knownLosses.filter(({ pages }) => pages.test(name));
      const failures = await failuresOfPage(name);
      for (const it of failures)
        if (!fits(it, expected))
          wrong.push(`${name} also: ${it.code} ${it.message}`);
      for (const it of expected)
        if (!failures.some((failure) => fits(failure, [it])))
          wrong.push(`${name} no longer: ${it.code} ${it.reason}`);
    }
    expect(wrong).toEqual([]);
  });

  test("every listed loss is of a page that there is", () => {
    const names = services.flatMap(pagesOf);
    for (const { pages, reason } of knownLosses)
      expect(
        names.some((it) => pages.test(it)),
        reason,
      ).toBe(true);
  });

  test.each(services)(
    "the XML and the JSON page of an operation of %s are one value",
    { timeout: 120_000 },
    async (service) => {
      const pages = new Set(pagesOf(service));
      const wrong: string[] = [];
      for (const name of pages) {
        const json = name.replace(".xml.", ".json.");
        if (!name.endsWith(".xml.typescript.html") || !pages.has(json))
          continue;
        const expected = knownLosses.filter(
          ({ pages: of }) => of.test(name) || of.test(json),
        );
        const failures = await failuresOf(name, [pathOf(name), pathOf(json)]);
        for (const it of failures)
          if (!fits(it, expected))
            wrong.push(`${name} and JSON: ${it.code} ${it.message}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe.skipIf(!existsSync(join(shared, "pages")))(
  "pages that users have (in ../shared/pages)",
  () => {
    test("every sample is verified", async () => {
      const { diagnostics, samples, failed } = await verify(
        resolveOptions({ inputs: [join(shared, "pages")] }),
      );
      expect(diagnostics.filter(isFailure)).toEqual([]);
      expect({ samples, failed }).toEqual({ samples: 1, failed: 0 });
    });
  },
);
