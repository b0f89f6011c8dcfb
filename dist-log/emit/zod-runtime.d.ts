/**
 * The runtime of `zod.ts` as the options would have it: src/runtime/zod.ts is written for zod's
 * classic package, and differs from what `zod/mini` needs in names alone.
 */
import type { EmitOptions } from "./emitter.js";
export declare function adaptZodRuntime(source: string, { zod: { zod, jitless } }: Pick<EmitOptions, "zod">): Promise<string>;
