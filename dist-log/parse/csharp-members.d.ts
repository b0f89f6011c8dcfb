import { type Lead, type Scan } from "./csharp-scan.js";
import type { DraftProperty } from "./draft.js";
/** Undefined for what is no data: a method, constructor, field, or what only the class sees. */
export declare function takeMember(scan: Scan, lead: Lead, isPublic: boolean): DraftProperty | undefined;
