import { formatted } from "./render.js";
export async function adaptZodRuntime(source, { zod: { zod = "classic", jitless = false } = {} }) {
    const text = jitless ? withoutJit(source) : source;
    return zod === "mini" ? formatted(forMini(text)) : text;
}
/** `z.ZodObject` is `z.ZodMiniObject`, and functions take the place of methods that make schemas. */
function forMini(source) {
    return source
        .replace('from "zod";', 'from "zod/mini";')
        .replaceAll("z.Zod", "z.ZodMini")
        .replace(/ *\/\/ zod\/mini has functions in their place\.\n[^}]*/, "");
}
/** zod asks once, when the first schema of an object is made, so this stands before all of them. */
function withoutJit(source) {
    const lastImport = 'import * as core from "zod/v4/core";\n';
    return source.replace(lastImport, `${lastImport}
// For all of zod in this program: what it compiles, a policy without \`unsafe-eval\` reports.
z.config({ jitless: true });
`);
}
