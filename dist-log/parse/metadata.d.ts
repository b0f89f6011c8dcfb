/**
 * What a server says of itself in JSON → a draft: `/types/metadata`, whose root is the types, and
 * `/metadata/app.json`, which has them as `api`.
 *
 * Source: ServiceStack's MetadataTypes.cs, from version 4.0.24 on.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Excerpt } from "../source/source-text.js";
import type { Draft } from "./draft.js";
export declare function parseMetadata(input: Excerpt): Outcome<Draft>;
