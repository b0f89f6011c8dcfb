/** An override → a declaration: the one that inputs give, corrected, or one that they lack. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { DraftDeclaration, DraftOverride } from "../parse/draft.js";
/**
 * What inputs say of the type, with the override.
 *
 * @param diagnostics Receives what the override says that does not fit.
 */
export declare function corrected(found: DraftDeclaration, override: DraftOverride, diagnostics: Diagnostic[]): DraftDeclaration;
/**
 * A type that no input has; undefined where the override does not say what kind of type it is.
 *
 * @param diagnostics Receives what the override says that does not fit.
 */
export declare function added(override: DraftOverride, diagnostics: Diagnostic[]): DraftDeclaration | undefined;
