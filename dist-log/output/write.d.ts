import { type Outcome } from "../diagnostics/diagnostic.js";
import type { PlannedFile } from "./plan.js";
/**
 * Writes what is not as it should be, and returns how many files that were. All are written beside
 * their targets before the first takes its place: a full disk leaves everything as it was, and a
 * reader of a target sees the old text or the new one, never a part.
 */
export declare function write(files: readonly PlannedFile[], folder: string): Promise<Outcome<number>>;
