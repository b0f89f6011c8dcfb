/** Extracts → drafts: what each input says. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Extract } from "../source/extract.js";
import type { Code, Page } from "../source/page.js";
import type { Excerpt } from "../source/source-text.js";
import type { Draft } from "./draft.js";
import { limited } from "./limited.js";

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
  const within = limited(drafts);
  return {
    value: within.value,
    diagnostics: [...diagnostics, ...within.diagnostics],
  };
}

/** Each parser is loaded where an input needs it: TypeScript's takes longer than all the rest. */
async function parseExtract(extract: Extract): Promise<Outcome<Draft>> {
  switch (extract.kind) {
    case "listing":
      return parseListing(extract.listing);
    case "csharp":
      return parseCSharp(extract.code);
    case "metadata": {
      const { parseMetadata } = await import("./metadata.js");
      return parseMetadata(extract.text);
    }
    case "page":
      return parsePageWithCode(extract.page, extract.source.file);
    default:
      return extract satisfies never;
  }
}

async function parseListing(listing: Excerpt): Promise<Outcome<Draft>> {
  const parser = await import("./listing.js");
  return parser.parseListing(listing);
}

async function parseCSharp(code: Excerpt): Promise<Outcome<Draft>> {
  const parser = await import("./csharp.js");
  return parser.parseCSharp(code);
}

type Parser = (code: Excerpt) => Promise<Outcome<Draft>>;

const codeParsers: Readonly<Record<Code["language"], Parser>> = {
  typescript: parseListing,
  csharp: parseCSharp,
};

async function parsePageWithCode(
  page: Page,
  file: string,
): Promise<Outcome<Draft>> {
  const code = page.code
    ? await codeParsers[page.code.language](page.code.excerpt)
    : {
        value: { file, declarations: [], operations: [] },
        diagnostics: [],
      };
  const { parsePage } = await import("./page.js");
  const shown = parsePage(page);
  return {
    value: {
      ...code.value,
      declarations: [...code.value.declarations, ...shown.value.declarations],
      operations: [...code.value.operations, shown.value.operation],
    },
    diagnostics: [...code.diagnostics, ...shown.diagnostics],
  };
}
