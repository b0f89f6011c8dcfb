/** Whether two types that inputs give one member can be the same .NET type. */
import type { DraftDeclaration } from "../parse/draft.js";
import type { TypeId, TypeRef } from "../schema/schema.js";
export interface Sources {
    /** One of them does not know .NET's types: a listing, a table. */
    readonly isVague: boolean;
    readonly declarations: ReadonlyMap<TypeId, DraftDeclaration>;
}
/** Nullability is no promise in most inputs. */
export declare function agree(first: TypeRef, second: TypeRef, sources: Sources): boolean;
