export declare function isIdentifier(name: string): boolean;
/** The name with `_` in place of what no identifier has, and before a digit: `2nd` is `_2nd`. */
export declare function asIdentifier(name: string): string;
