import type { FetchOptions } from "./fetch.js";
import { type Loaded } from "./loaded.js";
export declare function loadUrl(input: string, options: FetchOptions): Promise<Loaded>;
