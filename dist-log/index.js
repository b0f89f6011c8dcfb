/** Library use: the pipeline in memory. */
export { generate, loadSchema, } from "./generate.js";
export { diffSchemas } from "./diff/diff-schemas.js";
export { resolveOptions, UsageError, } from "./options.js";
export { defineConfig } from "./config/define.js";
