/** Numbers as texts, digit by digit: what JavaScript rounds must show. */
/** `1.50`, `1.5` and `15e-1`; -0 is 0. */
export declare function isSameNumber(one: string, other: string): boolean;
