/** `json.ts`: what reads and writes the text of JSON, with the numbers that the values have. */
import type { EmitOptions, FileView } from "./emitter.js";
export declare function jsonModule({ values: { int64, decimal }, }: EmitOptions): FileView;
