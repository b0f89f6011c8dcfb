/**
 * What a JSON or JSV sample tells: the members' exact names on that wire, and the .NET type behind a
 * listing's `string`. It names no types, and leaves out what is null.
 */
import type { ValueSample } from "../parse/draft.js";
import type { TypeRef } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
import type { Notebook } from "./sample-evidence.js";
import { type Shapes } from "./sample-shape.js";
/** Notes what the sample tells of `type` and of the types it reaches. */
export declare function readValueSample({ value: root, format, at }: ValueSample, type: TypeRef, declarations: DeclarationsById, shapes: Shapes, notes: Notebook): void;
