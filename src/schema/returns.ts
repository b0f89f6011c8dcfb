/** The interfaces by which a request says what it returns. */
import type { TypeId } from "./schema.js";

export const returnId = "ServiceStack.IReturn`1";
export const returnVoidId = "ServiceStack.IReturnVoid";

export function isReturn(id: TypeId): boolean {
  return id === returnId || id === returnVoidId;
}
