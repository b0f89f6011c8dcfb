import type { PageSample } from "./page.js";
import { type Excerpt } from "./source-text.js";
export declare function findSamples(text: Excerpt): readonly PageSample[];
