/** Which declarations the values of a type are made of. */
import type { TypeId, TypeRef } from "./schema.js";
import { type DeclarationsById } from "./visit.js";
/** The declarations that values of these types are made of, bases and derived classes included. */
export declare function heldBy(types: readonly TypeRef[], declarations: DeclarationsById): ReadonlySet<TypeId>;
/** A class without type parameters, as a type. */
export declare function referenceTo(id: TypeId): TypeRef;
