/** Which of two inputs knows a fact better. */
import type { DraftDeclaration, Fact, Witness } from "../parse/draft.js";
/** The fact of the better witness; of two that are as good, the first. */
export declare function better<T>(first: Fact<T> | undefined, second: Fact<T> | undefined): Fact<T> | undefined;
/** Whether the second is the better witness of two. */
export declare function knowsBetter(second: Witness, first: Witness): boolean;
/** The input a declaration is from; a listing may say nothing but names. */
export declare function witnessOf(declaration: DraftDeclaration): Witness;
/** No key where there is no fact. */
export declare function optionalFact<K extends string, T>(name: K, fact: Fact<T> | undefined): {
    [P in K]?: Fact<T>;
};
