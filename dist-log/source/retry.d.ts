/** What waiting depends on, so that tests need not wait. */
export interface Clock {
    /** Milliseconds since 1970. */
    now(): number;
    sleep(milliseconds: number): Promise<void>;
    /** From 0 up to 1. */
    random(): number;
}
export declare const systemClock: Clock;
/** Of a result that another attempt may better. */
export interface Again {
    /** The server's `Retry-After`: seconds or a date. */
    readonly after?: string;
}
export declare function withRetries<T extends {
    readonly again?: Again;
}>(attempt: () => Promise<T>, clock: Clock): Promise<T>;
