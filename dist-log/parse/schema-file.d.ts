/** A schema.json, as `--emit schema` writes it → the schema. */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";
import { type SourceText } from "../source/source-text.js";
/** By its first member or two, so that a damaged one is known as well. */
export declare function isSchemaFile({ text }: SourceText): boolean;
/** Undefined where the file is damaged, or another version's. */
export declare function parseSchemaFile(source: SourceText): Outcome<Schema | undefined>;
