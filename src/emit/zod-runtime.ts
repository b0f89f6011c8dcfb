/**
 * The runtime of `zod.ts` as the options would have it: src/runtime/zod.ts is written for zod's
 * classic package, and differs from what `zod/mini` needs in names alone.
 */
import type { EmitOptions } from "./emitter.js";
import { formatted } from "./render.js";

export async function adaptZodRuntime(
  source: string,
  { zod: { zod = "classic", jitless = false } = {} }: Pick<EmitOptions, "zod">,
): Promise<string> {
  const text = jitless ? withoutJit(source) : source;
  return zod === "mini" ? formatted(forMini(text)) : text;
}

/** `z.ZodObject` is `z.ZodMiniObject`, and functions take the place of methods that make schemas. */
function forMini(source: string): string {
  return source
    .replace('from "zod";', 'from "zod/mini";')
    .replaceAll("z.Zod", "z.ZodMini")
    .replace(/ *\/\/ zod\/mini has functions in their place\.\n[^}]*/, "");
}

/** zod asks once, when the first schema of an object is made, so this stands before all of them. */
function withoutJit(source: string): string {
  const lastImport = 'import * as core from "zod/v4/core";\n';
  return source.replace(
    lastImport,
    `${lastImport}
// For all of zod in this program: what it compiles, a policy without \`unsafe-eval\` reports.
z.config({ jitless: true });
`,
  );
}
