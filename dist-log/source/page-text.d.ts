import type { Page } from "./page.js";
import { type SourceText } from "./source-text.js";
export declare function extractPageText(source: SourceText): Page;
