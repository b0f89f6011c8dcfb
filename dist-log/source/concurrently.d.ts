/** Maps in order, a few at a time: a folder may hold more files than may be open at once. */
export declare function concurrently<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]>;
