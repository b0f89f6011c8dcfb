/** Import declarations, from what the declarations of a file mention. */
import type { Declaration } from "../schema/schema.js";
import type { ImportView } from "./emitter.js";
import type { SchemaIndex } from "./types.js";
/** A name of classes.ts, or of the module that declares the type instead. */
export interface Imported {
    /** `Name`, or `Name as Other`. */
    readonly name: string;
    /** Not needed at run time. */
    readonly typeOnly: boolean;
    readonly from?: string;
}
export declare function importOf({ id, name }: Declaration, typeOnly: boolean, { foreign }: SchemaIndex): Imported;
/** What may stand in its place is a type of classes.ts in any case. */
export declare function unionImport({ id }: Declaration, { unions }: SchemaIndex): readonly Imported[];
export declare function importsOf(imported: readonly Imported[], runtime: {
    readonly runtime: string;
    readonly alias: string;
}): readonly ImportView[];
/** One declaration for each module, those of other packages first. */
export declare function namedImports(imported: readonly Imported[]): readonly ImportView[];
