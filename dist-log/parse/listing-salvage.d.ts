import { type Damage } from "./listing-lines.js";
export interface Salvaged {
    /** As long as it was, or longer by what its end lacks. */
    readonly text: string;
    readonly damages: readonly Damage[];
}
/** @param isLast Nothing follows, so the text may become longer. */
export declare function salvage(piece: string, isLast: boolean): Salvaged;
