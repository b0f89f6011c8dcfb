/**
 * The contract of an emitter: schema → files, each a text, or a view and the template that gives it
 * its layout. A view is plain data in which every decision is made (names, type expressions, order,
 * imports). The built-in emitters and those of a configuration have the same contract.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Schema, TypeId } from "../schema/schema.js";
import type { ValueOptions } from "./values.js";

/** Where an input declares a type, for what there is to say of it. */
export type PlaceOf = (id: TypeId) => Diagnostic["at"];

/** Makes files of a schema, as the built-in `classes`, `zod` and `xml` do. */
export interface Emitter {
  /** What `--emit` calls it. */
  readonly name: string;
  /** Emitters whose output this one's imports; they run as well. */
  readonly needs?: readonly string[];
  /** Templates of its own in Handlebars' language, by name; each is a partial for the others, too. */
  readonly templates?: Readonly<Record<string, string>>;
  /** The same schema and options always give the same files. */
  emit(schema: Schema, options: EmitOptions): Emission | Promise<Emission>;
}

/** What an emitter makes of a schema. */
export interface Emission {
  readonly files: readonly EmittedFile[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** A file of an emitter, without its header. */
export type EmittedFile = TextFile | ViewFile;

interface NamedFile {
  /** Relative to the output folder, with `/`; the ending says how its header is a comment. */
  readonly path: string;
  /** A module whose names index.ts exports. */
  readonly exported?: boolean;
  /** One of many in a folder: its header refers to index.ts for inputs and options. */
  readonly isPart?: true;
}

/** A file whose text the emitter has made itself. */
export interface TextFile extends NamedFile {
  readonly text: string;
}

/** A file that a template makes of a view. */
export interface ViewFile extends NamedFile {
  /** One of the emitter's own, or `file`, that of the built-in emitters. */
  readonly template: string;
  /** Declarations in it are rendered one by one, each by the partial that it names. */
  readonly view: View;
}

/** Plain data. */
export interface View {
  readonly declarations?: readonly DeclarationView[];
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
  /** `classes.ts`, `zod.ts` and `xml.ts`, or files for each type. */
  readonly layout?: Layout;
}

/** `namespace`: a folder for each .NET namespace, in it a file for each type. */
export type Layout = "single" | "namespace";

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

/** A TypeScript file, for the template `file`. */
export interface ModuleView extends View {
  readonly imports: readonly ImportView[];
  readonly declarations: readonly DeclarationView[];
}

/** `import { a, type B } from "./from.js"`, or `import * as namespace`. */
export interface ImportView {
  readonly from: string;
  readonly namespace?: string;
  /** `import type`: none of the names is needed at run time, and the module is not loaded. */
  readonly typeOnly?: true;
  /** As they stand between the braces, sorted. */
  readonly names: readonly string[];
  /** One name a line, where a single line would be too long. */
  readonly broken: boolean;
}

/** One declaration of the output, rendered by the partial of that name. */
export interface DeclarationView {
  readonly partial: string;
}

/** A file of the output. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
