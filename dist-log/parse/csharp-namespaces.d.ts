import { type Scan } from "./csharp-scan.js";
export declare function scanFile(scan: Scan): void;
