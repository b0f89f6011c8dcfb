import type { DraftClass, DraftOperation, Witness } from "./draft.js";
/**
 * Undefined for a class that says nothing of the kind.
 *
 * @param isNamed The class names itself to the client, which only a request does.
 */
export declare function operationOfClass(draft: DraftClass, by: Witness, isNamed?: boolean): DraftOperation | undefined;
