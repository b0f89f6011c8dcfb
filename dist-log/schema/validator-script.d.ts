/**
 * The text of a `[Validate]`: `NotEmpty`, `Length(2,10)`, `[NotNull,ExactLength(2)]`.
 *
 * Source: ServiceStack's #Script (JsTokenUtils.cs) and ValidateScripts.cs.
 */
export interface ValidatorCall {
    readonly name: string;
    /** Undefined for what only the server can tell: `typeof(X)`, an expression. */
    readonly args: readonly (string | number | boolean | null | undefined)[];
    /** As it is written. */
    readonly text: string;
}
/** Undefined where the text is no validator, nor a list of them. */
export declare function parseValidators(text: string): readonly ValidatorCall[] | undefined;
