/** Source texts → what each of them holds: a listing, or a page with code, tables, samples and routes. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { limits } from "../schema/limits.js";
import { isNestedTooDeeply } from "./html-nesting.js";
import type { Page } from "./page.js";
import { extractPageText } from "./page-text.js";
import { serviceError } from "./service-error.js";
import { sniff, type SourceKind } from "./sniff.js";
import {
  excerptOf,
  type Excerpt,
  type Place,
  type SourceText,
} from "./source-text.js";

export type Extract =
  | {
      readonly kind: "page";
      readonly source: SourceText;
      readonly page: Page;
    }
  /** A TypeScript listing. */
  | {
      readonly kind: "listing";
      readonly source: SourceText;
      readonly listing: Excerpt;
    }
  | {
      readonly kind: "csharp";
      readonly source: SourceText;
      readonly code: Excerpt;
    }
  /** JSON. */
  | {
      readonly kind: "metadata";
      readonly source: SourceText;
      readonly text: Excerpt;
    };

export async function extract(
  sources: readonly SourceText[],
): Promise<Outcome<readonly Extract[]>> {
  const extracts: Extract[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const kind = sniff(source);
    if (!kind) {
      const { file } = source;
      const at = placeOf(source);
      diagnostics.push(
        serviceError(source, at) ??
          diagnostic("input-not-recognised", { file }, at),
      );
      continue;
    }
    if (kind === "page-html" && isNestedTooDeeply(source.text)) {
      const most = limits.nesting;
      diagnostics.push(diagnostic("limit-nesting", { most }, placeOf(source)));
      continue;
    }
    const found = await extractors[kind](source);
    extracts.push(found);
    if (found.kind === "page") diagnostics.push(...problemsOf(found));
  }
  return { value: extracts, diagnostics };
}

/** Samples and routes count whatever tab was open; types are what is missed without one. */
function problemsOf({
  page,
  source,
}: Extract & { readonly kind: "page" }): readonly Diagnostic[] {
  const { code, tables, samples, otherLanguage } = page;
  if (code || tables.length > 0)
    return samples.length > 0
      ? []
      : [diagnostic("page-without-samples", {}, endOf(source))];
  if (samples.every(({ body }) => body === undefined))
    return [diagnostic("page-without-listing", {}, placeOf(source))];
  return otherLanguage
    ? [
        diagnostic(
          "page-of-other-language",
          { language: otherLanguage.value },
          otherLanguage.at,
        ),
      ]
    : [diagnostic("page-without-types", {}, placeOf(source))];
}

type Extractor = (source: SourceText) => Extract | Promise<Extract>;

const extractors: Readonly<Record<SourceKind, Extractor>> = {
  "page-html": async (source) => {
    // A parser for HTML is slow to load: only a page that is HTML needs it.
    const { extractPageHtml } = await import("./page-html.js");
    return { kind: "page", source, page: extractPageHtml(source) };
  },
  "page-text": (source) => ({
    kind: "page",
    source,
    page: extractPageText(source),
  }),
  listing: (source) => ({ kind: "listing", source, listing: allOf(source) }),
  csharp: (source) => ({ kind: "csharp", source, code: allOf(source) }),
  metadata: (source) => ({ kind: "metadata", source, text: allOf(source) }),
};

function allOf(source: SourceText): Excerpt {
  return excerptOf(source, { start: 0, end: source.text.length });
}

function endOf({ file, text }: SourceText): Place {
  const end = text.trimEnd().length;
  return { file, start: end, end };
}

/** An input as a whole: its beginning. */
function placeOf({ file }: SourceText): Place {
  return { file, start: 0, end: 0 };
}
