import type { FileView, OutputFile } from "./emitter.js";
/** Turns a view into text; `name` is a template's or a partial's. */
export type Render = (name: string, view: object) => string;
/** An instance of our own, so that nothing registered elsewhere reaches the templates. */
export declare function createRenderer(): Render;
/** The text of a file, in the form prettier's defaults give. */
export declare function renderFile(view: FileView, header: readonly string[], render: Render): Promise<OutputFile>;
/** TypeScript in prettier's form, by prettier itself: it takes long to load. */
export declare function formatted(text: string): Promise<string>;
