import type { DraftClass, DraftType } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
/** A generic class with its members closed over arguments. */
export interface Instance {
    readonly declaration: DraftClass;
    readonly args: readonly DraftType[];
}
/**
 * The arguments of a type that is closed; undefined where its `genericArgs` are the names of its
 * parameters, which look the same.
 */
export declare function closedArguments(json: JsonObject, isDeclared: (name: string) => boolean): readonly DraftType[] | undefined;
/** Whether the members mention the parameters, as those of a definition do. */
export declare function usesParameters(declaration: DraftClass): boolean;
/**
 * A definition that is right for all the instances there are: a type is a parameter where it is that
 * parameter's argument in each of them. With `Page<int> { total: int; items: List<int> }` alone,
 * `total` becomes a `T`, too, which does no harm until another instance shows that it is none.
 */
export declare function generalise(instances: readonly [Instance, ...Instance[]], typeParams: readonly string[]): DraftClass;
