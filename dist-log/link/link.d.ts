/** All drafts → one schema, or the part of it that is selected. */
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Draft } from "../parse/draft.js";
import type { Schema, TypeId } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
import type { OptionalPolicy } from "./optionality.js";
import { type TypedSample } from "./samples.js";
import { type Selection } from "./select.js";
export interface Linked extends Outcome<Schema> {
    /** Where an input declares a type. */
    placeOf(id: TypeId): Place | undefined;
    /** The samples of pages whose root's type is known. */
    readonly samples: readonly TypedSample[];
}
export interface LinkOptions extends Selection {
    readonly optional?: OptionalPolicy;
    /** ServiceStack's version, where the user knows it. */
    readonly serverVersion?: string;
}
export declare function link(drafts: readonly Draft[], options?: LinkOptions): Linked;
