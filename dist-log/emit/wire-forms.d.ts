import type { Property, Schema, TypeId } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
import type { JsonOptions } from "./emitter.js";
import type { Union } from "./unions.js";
/** As the runtime's `Form` has them. */
declare const forms: readonly ["number", "version", "pairs", "anyCase", "missing"];
type Form = (typeof forms)[number];
/** By declaration, the forms of what it holds, at any depth. */
export type WireForms = ReadonlyMap<TypeId, readonly Form[]>;
interface Known {
    readonly declarations: DeclarationsById;
    readonly unions: ReadonlyMap<TypeId, Union>;
}
export declare function wireFormsOf({ declarations }: Schema, { declarations: known, unions }: Known, json: JsonOptions): WireForms;
/** A member of a value type that servers leave out at its default. */
export declare function isZeroWhereMissing({ type, optional, emitDefault }: Property, known: DeclarationsById, json: JsonOptions): boolean;
export {};
