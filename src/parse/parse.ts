/** Extracts → drafts: what each input says. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Extract } from "../source/extract.js";
import type { Excerpt } from "../source/source-text.js";
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

async function parseExtract(extract: Extract): Promise<Outcome<Draft>> {
  switch (extract.kind) {
    case "listing":
      return await parseListing(extract.listing);
    case "page": {
      const { page, source } = extract;
      const code = page.code
        ? await parseListing(page.code.excerpt)
        : nothing(source.file);
      const shown = parsePage(page);
      return {
        value: {
          ...code.value,
          operations: [...code.value.operations, shown.value],
        },
        diagnostics: [...code.diagnostics, ...shown.diagnostics],
      };
    }
    default:
      return extract satisfies never;
  }
}

/** TypeScript's parser is slow to load: only a listing needs it. */
async function parseListing(listing: Excerpt): Promise<Outcome<Draft>> {
  const parser = await import("./listing.js");
  return parser.parseListing(listing);
}

function nothing(file: string): Outcome<Draft> {
  return {
    value: { file, declarations: [], operations: [] },
    diagnostics: [],
  };
}
