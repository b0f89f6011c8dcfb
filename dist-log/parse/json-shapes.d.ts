/**
 * The check of what a user configures: every key that is not known and every value of another kind is
 * told, so that who reads the value can trust it.
 */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../source/source-text.js";
import { type JsonNode } from "./metadata-json.js";
import { type Shape } from "./shapes.js";
/** Keys and positions that lead to a value: `targets`, 1, `emit`, 0. */
type Path = readonly (string | number)[];
/** What is wrong with a value, or with its key. */
export type Misfit = WrongValue | UnknownKey;
interface WrongValue {
    readonly kind: "value";
    readonly path: Path;
    readonly value: unknown;
    readonly shape: Shape;
    /** The word that was meant, where words are what it takes. */
    readonly nearest: string | undefined;
}
interface UnknownKey {
    readonly kind: "key";
    readonly path: Path;
    readonly nearest: string | undefined;
}
export declare function misfits(value: unknown, shape: Shape, path?: Path): readonly Misfit[];
/**
 * What is wrong with JSON, each at its place.
 *
 * @param key What a message calls the value.
 */
export declare function checkShape(node: JsonNode, shape: Shape, key: string): readonly Diagnostic[];
/** What is wrong with a value that has no text: told by its path, `targets[1].emit[0]`. */
export declare function checkValue(value: unknown, shape: Shape, at: Place): readonly Diagnostic[];
export {};
