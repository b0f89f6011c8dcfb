/** The type parameters of a declaration by other names. */
import type { DraftClass, DraftInterface } from "../parse/draft.js";
/** A page's table calls the parameter of `Page<Call>` after its argument, other inputs `T`. */
export declare function withTypeParams<T extends DraftClass | DraftInterface>(declaration: T, typeParams: readonly string[]): T;
