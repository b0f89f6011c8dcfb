/**
 * The contract of an emitter: schema → views. A view is plain data in which every decision is made
 * (names, type expressions, order, imports); a Handlebars template gives it its layout.
 */
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";

export interface Emitter {
  /** What `--emit` calls it. */
  readonly name: string;
  /** Emitters whose output this one's imports. */
  readonly needs: readonly string[];
  /** Files of src/runtime that stand beside the output: `xml` becomes `xml-runtime.ts`. */
  readonly runtime?: string;
  view(schema: Schema, options: EmitOptions): Outcome<FileView>;
}

/** What the user decides about the output. */
export interface EmitOptions {
  /** A module such as `@servicestack/client`, which declares some of ServiceStack's types. */
  readonly client?: string;
}

export interface FileView {
  /** Relative to the output folder. */
  readonly path: string;
  readonly imports: readonly ImportView[];
  readonly declarations: readonly DeclarationView[];
}

/** `import { a, type B } from "./from.js"`, or `import * as namespace`. */
export interface ImportView {
  readonly from: string;
  readonly namespace?: string;
  /** As they stand between the braces, sorted. */
  readonly names: readonly string[];
  /** One name a line, where a single line would be too long. */
  readonly broken: boolean;
}

/** One declaration of the output, rendered by the partial of that name. */
export interface DeclarationView {
  readonly partial: string;
}

/** A file of the output, without its header. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
