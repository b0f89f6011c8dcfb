/** Where in a value something stands, as JavaScript writes it: `members[0].role`. */
export declare function pathText(path: readonly PropertyKey[]): string;
/** A key that is no word stands in brackets. */
export declare function memberPath(path: string, name: string): string;
