import type { OutputFile } from "../emit/emitter.js";
export type Module = Readonly<Record<string, unknown>>;
/** What `index.ts` exports. */
export declare function runFiles(files: readonly OutputFile[]): Module;
