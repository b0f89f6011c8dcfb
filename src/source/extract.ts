/** Source texts → what of each is listing, samples, routes: a page has all, a listing only itself. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { extractPageText, type PageText } from "./page-text.js";
import { sniff } from "./sniff.js";
import type { Place, Region, SourceText } from "./source-text.js";

export interface Extract {
  readonly source: SourceText;
  /** Where the TypeScript stands. */
  readonly listing?: Region;
  readonly page?: PageText;
}

export function extract(
  sources: readonly SourceText[],
): Outcome<readonly Extract[]> {
  const extracts: Extract[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const kind = sniff(source);
    switch (kind) {
      case "listing":
        extracts.push({
          source,
          listing: { start: 0, end: source.text.length },
        });
        break;
      case "page-text": {
        const page = extractPageText(source);
        const { listing } = page;
        if (!listing)
          diagnostics.push(
            diagnostic("page-without-listing", {}, placeOf(source)),
          );
        extracts.push({ source, page, ...(listing && { listing }) });
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
