/** Dates and durations as numbers, to tell whether two texts mean the same. */
/** `/Date(0)/` and `1970-01-01T00:00:00Z`. */
export declare function isSameMoment(one: string, other: string): boolean;
/** `PT1H`, `01:00:00` and `1:00`. */
export declare function isSameDuration(one: string, other: string): boolean;
