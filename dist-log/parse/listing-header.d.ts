/**
 * The comment before a listing of whatever language, where servers write their version and options:
 * `/* Options: … Version: 10.15 … *\/`.
 *
 * MakePropertiesOptional is not read: with it every member has a `?`, and what is not required may
 * then be missing, as without it nobody would know which is `int?`.
 */
import type { DraftServer, Fact } from "./draft.js";
/** A fact between two offsets of the listing. */
type FactAt = (value: string, start: number, end: number) => Fact<string>;
export declare function headerOf(listing: string): string;
export declare function serverOf(listing: string, factAt: FactAt): DraftServer | undefined;
export {};
