/** Schema → the files of the output. */
import { readFile } from "node:fs/promises";
import { classesEmitter } from "./classes.js";
import { jsonText } from "./json.js";
import { createRenderer, renderFile } from "./render.js";
import { defaultValues, withValues } from "./values.js";
import { xmlEmitter } from "./xml.js";
import { zodEmitter } from "./zod.js";
/** In the order in which their files are written. */
const emitters = [classesEmitter, zodEmitter, xmlEmitter];
export async function emit(schema, { emit: names, header, ...options }) {
    const chosen = withNeeds(names);
    const shaped = withValues(schema, options.values ?? defaultValues);
    const views = chosen.map((emitter) => emitter.view(shaped, options));
    const runtimes = chosen.flatMap((emitter) => emitter.runtimes ?? []);
    const render = createRenderer();
    const rendered = [];
    const modules = [
        ...views.map(({ value }) => value),
        ...chosen.flatMap((emitter) => emitter.module?.(options) ?? []),
    ];
    const files = modules.length > 0 ? [...modules, indexView(modules)] : modules;
    for (const view of files)
        rendered.push(await renderFile(view, header, render));
    for (const runtime of runtimes)
        rendered.push(await runtimeFile(runtime, header, options));
    if (names.includes("schema"))
        rendered.push(schemaFile(schema, header));
    return {
        value: rendered,
        diagnostics: views.flatMap(({ diagnostics }) => diagnostics),
    };
}
function withNeeds(names) {
    const wanted = new Set(emitters
        .filter(({ name }) => names.includes(name))
        .flatMap(({ name, needs }) => [name, ...needs]));
    return emitters.filter(({ name }) => wanted.has(name));
}
function indexView(views) {
    const stars = {
        partial: "stars",
        modules: views.map(({ path }) => `./${path.replace(/\.ts$/, ".js")}`),
    };
    return { path: "index.ts", imports: [], declarations: [stars] };
}
/** The runtime is a source file of ours. */
async function runtimeFile({ name, adapt }, header, options) {
    const source = new URL(`../../src/runtime/${name}.ts`, import.meta.url);
    const comment = header.map((line) => `// ${line}\n`).join("");
    const copied = await readFile(source, "utf8");
    const text = adapt ? await adapt(copied, options) : copied;
    return { path: `${name}-runtime.ts`, text: `${comment}\n${text}` };
}
/** JSON has no comments, so the header is a member. */
function schemaFile(schema, header) {
    const described = { $comment: header.join(" "), ...schema };
    return {
        path: "schema.json",
        text: `${jsonText(described)}\n`,
    };
}
