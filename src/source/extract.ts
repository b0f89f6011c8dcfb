/** Source texts → what each of them holds: a listing, or a page with a listing, samples and routes. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { Page } from "./page.js";
import { extractPageText } from "./page-text.js";
import { sniff } from "./sniff.js";
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
  | {
      readonly kind: "listing";
      readonly source: SourceText;
      readonly listing: Excerpt;
    };

export function extract(
  sources: readonly SourceText[],
): Outcome<readonly Extract[]> {
  const extracts: Extract[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const kind = sniff(source);
    switch (kind) {
      case "listing": {
        const all = { start: 0, end: source.text.length };
        const listing = excerptOf(source, all);
        extracts.push({ kind, source, listing });
        break;
      }
      case "page-text": {
        const page = extractPageText(source);
        if (!page.code)
          diagnostics.push(
            diagnostic("page-without-listing", {}, placeOf(source)),
          );
        extracts.push({ kind: "page", source, page });
        break;
      }
      case undefined:
        diagnostics.push(
          diagnostic(
            "input-not-recognised",
            { file: source.file },
            placeOf(source),
          ),
        );
        break;
      default:
        kind satisfies never;
    }
  }
  return { value: extracts, diagnostics };
}

/** An input as a whole: its beginning. */
function placeOf({ file }: SourceText): Place {
  return { file, start: 0, end: 0 };
}
