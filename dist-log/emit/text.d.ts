/** Pieces of TypeScript, in the form prettier gives them. */
/** Prettier's print width. */
export declare const printWidth = 80;
/** A string literal, in the quotes that need fewer escapes. */
export declare function stringLiteral(text: string): string;
/** The same in a class, where `constructor` by itself, in quotes or not, is no field's name. */
export declare function fieldName(name: string): string;
/** The keys of an object literal. Prettier takes quotes away where none of the keys needs them. */
export declare function objectKey(name: string): string;
/** `value.name`, or `value["name"]` where the name is no identifier. */
export declare function access(object: string, name: string): string;
/** The name, or with `_2`, `_3` … where it is taken. */
export declare function freeName(wanted: string, taken: ReadonlySet<string>): string;
/** A doc comment, on one line where it has but one. */
export interface DocView {
    readonly single: string | undefined;
    /** Each with the blank that follows the asterisk. */
    readonly lines: readonly string[];
}
/** A doc comment of these paragraphs, without anything that would end it. */
export declare function docView(paragraphs: readonly (string | undefined)[]): DocView;
