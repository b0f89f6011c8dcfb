/** Library use: the pipeline in memory. */
export {
  generate,
  loadSchema,
  type Generated,
  type LoadedSchema,
} from "./generate.js";
export { diffSchemas, type SchemaDiff } from "./diff/diff-schemas.js";
export type { DiffOptions } from "./diff/fields.js";
export type { Change, Subject } from "./diff/change.js";
export type { KindName } from "./diff/kinds.js";
export type { Side, Verdict, Verdicts } from "./diff/verdicts.js";
export {
  resolveOptions,
  UsageError,
  type Options,
  type PartialOptions,
} from "./options.js";
export { defineConfig } from "./config/define.js";
export type {
  Config,
  ConfigExport,
  ConfigOptions,
  ConfigTarget,
} from "./config/shape.js";
export type * from "./parse/overrides-shape.js";
export type { Diagnostic, Related } from "./diagnostics/diagnostic.js";
export { defineEmitter } from "./emit/define.js";
export type * from "./emit/emitter.js";
export type * from "./schema/schema.js";
