/**
 * What a configuration may hold, as data: the check of values (json-shapes.ts), the messages, and the
 * JSON schema for editors all read it. Imports nothing, as the command line's help needs it, too.
 */
export type Shape = (Scalar | Words | List | Keyed | Members) & {
    /** For editors. */
    readonly description?: string;
};
interface Scalar {
    readonly kind: "scalar";
    /** As a message says it behind "takes": `true or false`. */
    readonly expected: string;
    readonly fits: (value: unknown) => boolean;
    /** The same in JSON schema, as far as that can say it. */
    readonly schema: Readonly<Record<string, unknown>>;
}
interface Words {
    readonly kind: "words";
    readonly words: readonly string[];
    /** What a message says where they are too many to list. */
    readonly called?: string;
}
interface List {
    readonly kind: "list";
    readonly items: Shape;
    /** How many items there must be. */
    readonly least: number;
}
/** Keys of the user's. */
interface Keyed {
    readonly kind: "record";
    readonly values: Shape;
}
interface Members {
    readonly kind: "object";
    readonly members: Readonly<Record<string, Shape>>;
}
export declare const text: Shape;
export declare const flag: Shape;
export declare const integer: Shape;
/** A number that may be beyond a double's range. */
export declare const decimal: Shape;
/** A text of a certain form. */
export declare function textLike(expected: string, form: RegExp): Shape;
/** A text that only a function can judge. */
export declare function textThat(expected: string, fits: (text: string) => boolean): Shape;
/** A number above 0. */
export declare function upTo(most: number, what: string): Shape;
/** Whether it is written as a number. */
export declare function takesNumber(shape: Shape): boolean;
export declare function oneOf(...words: readonly string[]): Shape;
/** One of many words. */
export declare function anyOf(called: string, words: readonly string[]): Shape;
/** One word, where a message tells why no other. */
export declare function only(word: string, why: string): Shape;
export declare function listOf(items: Shape, least?: number): Shape;
export declare function recordOf(values: Shape): Shape;
export declare function objectOf(members: Readonly<Record<string, Shape>>): Shape;
export declare function described(description: string, shape: Shape): Shape;
/** @param quote How a word is written where the value stands. */
export declare function expectedOf(shape: Shape, quote?: (word: string) => string): string;
export {};
