/** Names that could not be resolved, as diagnostics. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Unresolved } from "./resolve.js";
/** One diagnostic a name, at the first place it is used. */
export declare function reportUnresolved(code: "unresolved-type" | "unresolved-interface", unresolved: readonly Unresolved[]): Diagnostic[];
