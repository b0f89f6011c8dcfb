import type { Failure } from "./fetch-failure.js";
/** `withheld`: credentials were given, but not sent, because a redirect led to another origin. */
export declare function statusFailure({ status, headers }: Response, url: string, withheld: boolean): Failure;
