/** The number of type parameters. */
export function arityOf(declaration) {
    return declaration.kind === "enum" ? 0 : declaration.typeParams.length;
}
/** See `TypeId`. */
export function idOf(declaration) {
    const arity = arityOf(declaration);
    const name = [...(declaration.outer?.value ?? []), declaration.name].join("+");
    const namespace = declaration.namespace?.value ?? "?";
    const prefix = namespace === "" ? "" : `${namespace}.`;
    return `${prefix}${name}${arity > 0 ? `\`${arity}` : ""}`;
}
/** How a type is referred to where no input gives a namespace. */
export function keyOf(declaration) {
    return nameKey(declaration.name, arityOf(declaration));
}
/** ``Page`1``: a name with that many arguments. */
export function nameKey(name, arity) {
    return `${name}\`${arity}`;
}
/** Whether no input tells the type's namespace. */
export function isUnplaced(id) {
    return /^\?\d*\./.test(id);
}
/** A full name as a user knows it. */
export function fullNameOf(id) {
    return id.replace(/^\?\d*\./, "").replace(/`\d+$/, "");
}
