import type { DraftProperty, Fact } from "./draft.js";
export interface Allowable {
    readonly values?: readonly string[];
    readonly minimum?: number | string;
    readonly maximum?: number | string;
}
/** The description of a member, with what it may be. */
export declare function withAllowable(doc: Fact<string> | undefined, allowable: Fact<Allowable> | undefined): Pick<DraftProperty, "doc">;
/** The member's attributes, with what it may be in one form: `(Min = 1, Max = 5)`, `("name", "age")`. */
export declare function withAllowableAttribute(attributes: DraftProperty["attributes"], allowable: Fact<Allowable> | undefined): DraftProperty["attributes"];
/** C#: `("Rating", 1, 5)`, `(1, 5)`, `("Sort", "name", "age")`, `(Values = …)`. */
export declare function allowableOf(attributes: DraftProperty["attributes"]): Fact<Allowable> | undefined;
