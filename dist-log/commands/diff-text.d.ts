import type { SchemaDiff } from "../diff/diff-schemas.js";
export declare function textReport(diff: SchemaDiff, colours: boolean): string;
