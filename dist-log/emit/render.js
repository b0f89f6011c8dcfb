import handlebarsRuntime from "handlebars/runtime.js";
import { broken } from "./breaking.js";
import { templates } from "./templates.js";
/** An instance of our own, so that nothing registered elsewhere reaches the templates. */
export function createRenderer() {
    // The package types its runtime as an empty module.
    const { create } = handlebarsRuntime;
    const handlebars = create();
    const compiled = new Map();
    for (const [name, specification] of Object.entries(templates)) {
        const template = handlebars.template(specification);
        compiled.set(name, template);
        handlebars.registerPartial(name, template);
    }
    return (name, view) => {
        const template = compiled.get(name);
        if (!template)
            throw new Error(`There is no template ${name}.`);
        return template(view);
    };
}
/** The text of a file, in the form prettier's defaults give. */
export async function renderFile(view, header, render) {
    const declarations = [];
    for (const declaration of view.declarations)
        declarations.push(await renderDeclaration(declaration, render));
    return {
        path: view.path,
        text: render("file", { ...view, header, declarations }),
    };
}
async function renderDeclaration(view, render) {
    const text = render(view.partial, view).trimEnd();
    const bb = broken(text); if (bb === undefined) (globalThis.LOG ??= []).push(text); return bb ?? (await formatted(text)).trimEnd();
}
/** TypeScript in prettier's form, by prettier itself: it takes long to load. */
export async function formatted(text) {
    const [prettier, babel, estree] = await Promise.all([
        import("prettier/standalone"),
        import("prettier/plugins/babel"),
        import("prettier/plugins/estree"),
    ]);
    return prettier.format(text, {
        parser: "babel-ts",
        plugins: [babel, estree],
    });
}
