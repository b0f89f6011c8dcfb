/**
 * What an XML sample tells: it names the elements, shows the contract namespace of the class that
 * declares each member, and the .NET type behind a listing's `string`.
 */
import type { SampleElement } from "../parse/draft.js";
import type { TypeRef } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
import type { Notebook } from "./sample-evidence.js";
import type { Roots } from "./sample-root.js";
/** Notes what the sample tells of `type` and of the types it reaches. */
export declare function readXmlSample(root: SampleElement, type: TypeRef, declarations: DeclarationsById, roots: Roots, notes: Notebook): void;
