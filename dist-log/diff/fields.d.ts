/**
 * Tables of a schema's fields. Each field is compared, is compared along with another, or has a
 * reason not to be: a field that is new in the schema does not compile until that is decided.
 */
import type { Schema } from "../schema/schema.js";
import type { DeclarationsById } from "../schema/visit.js";
import type { Found } from "./change.js";
/** What a comparison depends on beside what it compares. */
export interface Context {
    readonly old: Indexed;
    readonly now: Indexed;
    readonly options: DiffOptions;
}
/** A schema, and its declarations by id. */
export interface Indexed {
    readonly schema: Schema;
    readonly declarations: DeclarationsById;
}
/** What decides how generated code reads; both sides have the same. */
export interface DiffOptions {
    readonly unknownKeys?: "strip" | "keep" | "refuse";
    readonly missing?: "error" | "default";
    readonly openEnums?: boolean;
}
type Rule<T> = ((old: T, now: T, context: Context) => Iterable<Found>)
/** The field that it is compared along with. */
 | {
    readonly with: keyof T & string;
}
/** Why it makes no difference. */
 | {
    readonly ignored: string;
};
export type FieldTable<T> = {
    readonly [Field in keyof T]-?: Rule<T>;
};
/** Compares field by field, in the order of the table. */
export declare function compareFields<T>(table: FieldTable<T>, old: T, now: T, context: Context): readonly Found[];
/** A fact that is there or not. */
export declare function compareFlag(old: unknown, now: unknown, added: Found, removed: Found): readonly Found[];
/** What only the one, and what only the other list has. */
export declare function compareLists<T>(old: readonly T[], now: readonly T[], keyOf: (item: T) => string): {
    readonly added: readonly T[];
    readonly removed: readonly T[];
};
export declare function nameOf(id: string, { declarations }: Indexed): string;
export {};
