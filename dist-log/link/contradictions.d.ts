/**
 * Where inputs contradict each other. What a source cannot say is no contradiction: a listing's
 * `string` is any .NET type that JSON writes as text.
 */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Merged } from "./merge.js";
import type { MergedOperation } from "./merge-operations.js";
import { type Scope } from "./scope.js";
export declare function contradictions({ declarations, told }: Merged, operations: readonly MergedOperation[], scope: Scope): Diagnostic[];
