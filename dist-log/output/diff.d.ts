import type { PlannedFile } from "./plan.js";
export declare function unifiedDiff({ path, current, text }: PlannedFile): string;
