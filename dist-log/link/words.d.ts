/** Types as a user wrote them. */
import type { DraftType } from "../parse/draft.js";
/** Two types that differ, each with as many namespaces as it takes to tell them apart. */
export declare function inWords(first: DraftType, second: DraftType): readonly [string, string];
export declare function written(type: DraftType, withNamespace?: boolean): string;
