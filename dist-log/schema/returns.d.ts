/** The interfaces by which a request says what it returns. */
import type { TypeId } from "./schema.js";
export declare const returnId = "ServiceStack.IReturn`1";
export declare const returnVoidId = "ServiceStack.IReturnVoid";
export declare function isReturn(id: TypeId): boolean;
