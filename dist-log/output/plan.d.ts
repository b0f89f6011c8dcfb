import { type Diagnostic } from "../diagnostics/diagnostic.js";
/** A file as it should be. */
export interface WantedFile {
    /** Relative to the output folder. */
    readonly path: string;
    readonly text: string;
}
export interface PlannedFile extends WantedFile {
    readonly status: "created" | "changed" | "unchanged";
    /** What is on disk now; absent where there is no such file. */
    readonly current?: string;
}
export interface Plan {
    readonly files: readonly PlannedFile[];
    /** Files in the way that this tool did not write. */
    readonly diagnostics: readonly Diagnostic[];
}
interface PlanOptions {
    /** Overwrite what this tool did not write. */
    readonly force?: boolean;
}
/** Compares with what is on disk; line ends do not count as a difference. */
export declare function plan(wanted: readonly WantedFile[], folder: string, { force }?: PlanOptions): Promise<Plan>;
export {};
