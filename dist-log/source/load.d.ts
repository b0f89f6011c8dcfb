import { type Outcome } from "../diagnostics/diagnostic.js";
import type { FetchOptions } from "./fetch.js";
import { standardInput } from "./file.js";
import type { SourceText } from "./source-text.js";
export { standardInput };
/**
 * Files, folders, globs, URLs, and `-` for standard input: in the order given, those of a folder or
 * a glob by name. What several inputs lead to is there once.
 */
export declare function load(inputs: readonly string[], options: FetchOptions): Promise<Outcome<readonly SourceText[]>>;
