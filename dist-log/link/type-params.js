/** A page's table calls the parameter of `Page<Call>` after its argument, other inputs `T`. */
export function withTypeParams(declaration, typeParams) {
    const names = new Map(declaration.typeParams.map((it, index) => [it, typeParams[index] ?? it]));
    if ([...names].every(([from, to]) => from === to))
        return declaration;
    const renamed = (fact) => ({
        ...fact,
        value: rename(fact.value, names),
    });
    const properties = declaration.properties.map((it) => ({
        ...it,
        type: renamed(it.type),
    }));
    return declaration.kind === "interface"
        ? {
            ...declaration,
            typeParams,
            extends: declaration.extends.map(renamed),
            properties,
        }
        : {
            ...declaration,
            typeParams,
            ...(declaration.base && { base: renamed(declaration.base) }),
            implements: declaration.implements.map(renamed),
            ...(declaration.collection && {
                collection: renamed(declaration.collection),
            }),
            properties,
        };
}
function rename(type, names) {
    switch (type.kind) {
        case "name":
            return type.args.length === 0
                ? { ...type, name: names.get(type.name) ?? type.name }
                : { ...type, args: type.args.map((it) => rename(it, names)) };
        case "list":
            return { ...type, items: rename(type.items, names) };
        case "map":
            return {
                ...type,
                key: rename(type.key, names),
                value: rename(type.value, names),
            };
        case "nullable":
            return { ...type, of: rename(type.of, names) };
        case "scalar":
        case "unknown":
            return type;
        default:
            return type;
    }
}
