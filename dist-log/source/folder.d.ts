import { type Loaded } from "./loaded.js";
/**
 * A folder holds other things, too: what is no description is passed over, but named, because it
 * may be one that was damaged.
 */
export declare function loadFolder(folder: string): Promise<Loaded>;
/** Whoever writes a pattern means every text that matches, unless this tool generated it. */
export declare function loadGlob(pattern: string): Promise<Loaded>;
