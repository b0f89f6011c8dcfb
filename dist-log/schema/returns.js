export const returnId = "ServiceStack.IReturn`1";
export const returnVoidId = "ServiceStack.IReturnVoid";
export function isReturn(id) {
    return id === returnId || id === returnVoidId;
}
