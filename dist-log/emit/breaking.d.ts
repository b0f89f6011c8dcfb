/** The declaration without long lines; undefined where only prettier knows how. */
export declare function broken(text: string): string | undefined;
