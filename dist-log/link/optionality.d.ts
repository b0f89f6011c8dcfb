/** Which members may be missing, and which may be null. */
import type { Property } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
/** Which members may be missing: what .NET can leave out, all, or those with a `?` in a listing. */
export type OptionalPolicy = "references" | "all" | "listing";
/**
 * A `?` in a listing is no promise: its rule changed five times. What .NET can leave out may be
 * missing: reference types and `Nullable<T>`. Any member of a request may be, unless required.
 *
 * @param listed Whether the inputs say that it may be missing.
 */
export declare function withOptionality(written: Property, listed: boolean, ofRequest: boolean, known: DeclarationsById, policy: OptionalPolicy): Property;
