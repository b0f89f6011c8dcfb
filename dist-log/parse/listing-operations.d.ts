/**
 * What a listing's class says of an operation: it implements `IReturn<T>` or a verb marker, has
 * routes, or names itself to the client. A page's listing says hardly any of it.
 */
import { ts } from "ts-morph";
import type { DraftClass, DraftOperation } from "./draft.js";
import type { ListingText } from "./listing-text.js";
export declare function operationOf(draft: DraftClass, node: ts.ClassDeclaration | ts.InterfaceDeclaration, text: ListingText): DraftOperation | undefined;
