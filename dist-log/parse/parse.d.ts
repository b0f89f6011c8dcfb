/** Extracts → drafts: what each input says. */
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Extract } from "../source/extract.js";
import type { Draft } from "./draft.js";
export declare function parse(extracts: readonly Extract[]): Promise<Outcome<readonly Draft[]>>;
