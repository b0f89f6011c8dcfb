/** Extracts → drafts: what each input says. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Extract } from "../source/extract.js";
import type { Draft } from "./draft.js";
import { parsePage } from "./page.js";

export async function parse(
  extracts: readonly Extract[],
): Promise<Outcome<readonly Draft[]>> {
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const extract of extracts) {
    const parsed = await parseExtract(extract);
    drafts.push(parsed.value);
    diagnostics.push(...parsed.diagnostics);
  }
  return { value: drafts, diagnostics };
}

async function parseExtract({
  source,
  listing,
  page,
}: Extract): Promise<Outcome<Draft>> {
  const listed = listing
    ? (await import("./listing.js")).parseListing(source, listing)
    : {
        value: { file: source.file, declarations: [], operations: [] },
        diagnostics: [],
      };
  if (!page) return listed;
  const shown = parsePage(source, page);
  return {
    value: {
      ...listed.value,
      operations: [...listed.value.operations, shown.value],
    },
    diagnostics: [...listed.diagnostics, ...shown.diagnostics],
  };
}
