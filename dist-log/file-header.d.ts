import type { Options } from "./options.js";
import type { SourceText } from "./source/source-text.js";
/** Names the tool and the inputs, and nothing that changes between two runs. */
export declare function fileHeader(sources: readonly SourceText[], options: Options): readonly string[];
