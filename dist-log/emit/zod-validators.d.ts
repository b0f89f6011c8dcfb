/**
 * A validator on a member of a type → the runtime's function of it.
 *
 * Source: ServiceStack's ValidateScripts.cs and Validators.cs; the rules themselves and what they say
 * are FluentValidation's.
 */
import type { TypeRef } from "../schema/schema.js";
import type { ValidatorCall } from "../schema/validator-script.js";
/** A rule of a member: the runtime's function, or why only the server can tell. */
export type RuleView = {
    readonly expression: string;
} | {
    readonly rule: string;
    readonly leftOut: string;
};
/** A validator as an attribute states it. */
export interface StatedRule {
    readonly call: ValidatorCall;
    /** The attribute's own words: `message`, `errorCode`. */
    readonly words: readonly (readonly [key: string, text: string])[];
    /**
     * A validator; one of a list, in which the server does not know the zero of a value type; or what
     * an attribute documents, by which the server refuses nothing.
     */
    readonly by: "validator" | "list" | "documentation";
}
export interface RuledMember {
    readonly type: TypeRef;
    /** Of a value type: it is never null, and zero where it is missing. */
    readonly isValue: boolean;
    /** Its type is an enum, so that no other value is read. */
    readonly isEnum: boolean;
}
/** Undefined where the rule refuses nothing that the member's schema takes. */
export declare function ruleView(stated: StatedRule, member: RuledMember): RuleView | undefined;
