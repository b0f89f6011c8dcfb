/**
 * Generic classes that a listing prints closed → open again. ServiceStack looks a response up by its
 * simple name, so a page may print `class QueryResponse<T> { results: Book[] }` whatever the
 * operation returns; what that is, the sample shows.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Declaration } from "../schema/schema.js";
import type { Merged } from "./merge.js";
export declare function openGenerics(declarations: readonly Declaration[], { declarations: drafts, operations }: Merged): Outcome<readonly Declaration[]>;
