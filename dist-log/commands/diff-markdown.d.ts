import type { SchemaDiff } from "../diff/diff-schemas.js";
export declare function markdownReport(diff: SchemaDiff): string;
