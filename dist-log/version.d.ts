/** Of this package, from its package.json. */
export declare function packageVersion(): string;
