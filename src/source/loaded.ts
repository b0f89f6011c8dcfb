/** What an input gives. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { SourceText } from "./source-text.js";

export type Loaded = Outcome<readonly Keyed[]>;

/** A text, and what tells it from others: one file has many spellings. */
export interface Keyed {
  readonly key: string;
  readonly source: SourceText;
}

export function failed(reason: Diagnostic): Loaded {
  return { value: [], diagnostics: [reason] };
}

export function loaded(it: Keyed | Diagnostic): Loaded {
  return "code" in it ? failed(it) : { value: [it], diagnostics: [] };
}
