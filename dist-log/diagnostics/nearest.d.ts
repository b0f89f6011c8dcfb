/** The name that was meant where another one was written. */
/** Undefined where none is near: a third of the letters may differ. */
export declare function nearest(written: string, known: Iterable<string>): string | undefined;
