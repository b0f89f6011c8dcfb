const exported = new Set([
    "ServiceStack.IReturn`1",
    "ServiceStack.IReturnVoid",
    "ServiceStack.ResponseStatus",
    "ServiceStack.ResponseError",
]);
export function foreignTypes({ declarations }, module) {
    const names = declarations.flatMap(({ id, clr }) => clr && exported.has(id) ? [[id, clr.name]] : []);
    return { module, names: new Map(names) };
}
