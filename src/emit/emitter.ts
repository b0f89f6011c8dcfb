/**
 * The contract of an emitter: schema → views. A view is plain data in which every decision is made
 * (names, type expressions, order, imports); a Handlebars template gives it its layout.
 */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Schema, TypeId } from "../schema/schema.js";
import type { ValueOptions } from "./values.js";

/** Where an input declares a type, for what there is to say of it. */
export type PlaceOf = (id: TypeId) => Diagnostic["at"];

export interface Emitter {
  /** What `--emit` calls it. */
  readonly name: string;
  /** Emitters whose output this one's imports. */
  readonly needs: readonly string[];
  /** What stands beside the output. */
  readonly runtimes?: readonly Runtime[];
  /** A module beside it, which index.ts exports as well. */
  module?(options: EmitOptions): FileView;
  view(schema: Schema, options: EmitOptions): Outcome<FileView>;
}

export interface Runtime {
  /** Its file in src/runtime: `xml` becomes `xml-runtime.ts`. */
  readonly name: string;
  /** What the options make of its text; otherwise it is copied word for word. */
  adapt?(source: string, options: EmitOptions): string | Promise<string>;
}

/** What there is to know beside the schema. */
export interface EmitOptions {
  /** A module such as `@servicestack/client`, which declares some of ServiceStack's types. */
  readonly client?: string;
  readonly placeOf: PlaceOf;
  /** Members of enums that no input told of are kept. */
  readonly openEnums?: boolean;
  readonly json?: JsonOptions;
  readonly values?: ValueOptions;
  readonly zod?: ZodOptions;
  /** Of the imports between files of the output. */
  readonly importExtension?: ImportExtension;
}

/** `none` is for bundlers, `ts` for Node, which runs TypeScript as it is. */
export type ImportExtension = "js" | "ts" | "none";

/** How the output uses zod. */
export interface ZodOptions {
  /** `zod`, or `zod/mini`. */
  readonly zod?: "classic" | "mini";
  /** zod compiles no code. */
  readonly jitless?: boolean;
}

/** How the server writes JSON, and what becomes of what does not fit. */
export interface JsonOptions {
  /** What dates that are numbers count. */
  readonly unixTime?: "" | "s" | "ms";
  /** Of dates without a zone. */
  readonly serverTimeZone?: string;
  /** A missing member of a value type. */
  readonly missing?: "error" | "default";
  readonly unknownKeys?: "strip" | "keep" | "refuse";
  /** Of the classes that `__type` names. */
  readonly assembly?: string;
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
