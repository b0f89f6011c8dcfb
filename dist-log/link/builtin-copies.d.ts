/**
 * What an input declares under the name of a built-in type: the type itself, or one of the service
 * that is merely called the same.
 */
import type { DraftDeclaration } from "../parse/draft.js";
/**
 * The declaration with what the catalogue knows of it. Nothing where the catalogue says it all.
 *
 * A server has the members and the order of its version, which its listing shows; their .NET types
 * and the namespace stand in the catalogue.
 */
export declare function withoutCopy(own: DraftDeclaration, builtin: DraftDeclaration): readonly DraftDeclaration[];
