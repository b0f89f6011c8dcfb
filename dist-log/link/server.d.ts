/** What inputs say of the server, and what follows from it. */
import type { Draft, TextCase } from "../parse/draft.js";
/** How .NET names are written in JSON, as the first input says that says so. */
export declare function textCaseOf(drafts: readonly Draft[]): TextCase | undefined;
/**
 * Up to 6.10 the number of a DateTimeOffset in JSON is the time on the wall, not the instant (changed
 * by ServiceStack's commit 4c1bdc958).
 */
export declare function hasWallTimeOffsets(drafts: readonly Draft[], said: string | undefined): boolean;
