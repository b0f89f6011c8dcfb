export type Translation = {
    readonly source: string;
    readonly flags: "" | "i";
}
/** Why there is none. */
 | {
    readonly problem: string;
};
/** In `source`, a category such as `\p{Nd}` stands for its code units, inside a class. */
export declare function translateRegex(pattern: string): Translation;
