import { keyOf, nameKey } from "./type-ids.js";
/** @param told What each input says of a type. */
export function createScope(declarations, told) {
    const byName = new Map();
    const byNamespace = new Map();
    const byContainer = new Map();
    for (const [id, declaration] of declarations) {
        const container = containerOf(clrNameOf(declaration)).join(".");
        const namespace = declaration.namespace?.value;
        const files = new Set((told.get(id) ?? []).map(({ at }) => at.file));
        const entry = { id, at: declaration.at, container, files };
        const key = keyOf(declaration);
        append(byName, key, entry);
        append(byNamespace, keyWithin(namespace, key), entry);
        if (namespace !== undefined)
            append(byContainer, keyWithin(container, key), entry);
    }
    function lookup(written) {
        const mention = withQualifier(written);
        const { name, arity, namespace } = mention;
        const key = nameKey(name, arity);
        if (namespace === undefined)
            return narrowed(byName.get(key) ?? [], key, mention);
        const found = byNamespace.get(keyWithin(namespace, key)) ??
            // Another input may declare it without saying where.
            byNamespace.get(keyWithin(undefined, key));
        return narrowed(found ?? [], key, mention);
    }
    function narrowed(all, key, mention) {
        if (all.length < 2)
            return all;
        const { qualifier = [], within, at } = mention;
        const qualified = qualifier.length > 0 ? all.filter(isQualifiedBy(qualifier)) : all;
        const left = qualified.length > 0 ? qualified : all;
        if (left.length < 2)
            return left;
        // C# looks into the enclosing types and namespaces, from the innermost outwards.
        for (let depth = within.length; depth >= 1; depth--) {
            const container = [...within.slice(0, depth), ...qualifier].join(".");
            const found = byContainer.get(keyWithin(container, key));
            const fitting = found?.filter((it) => left.includes(it)) ?? [];
            if (fitting.length > 0)
                return fitting;
        }
        // A listing's names are its own: `Item` there is the `Item` that it declares.
        const own = left.filter(({ files }) => files.has(at.file));
        return own.length > 0 ? own : left;
    }
    return { lookup };
}
/** `Outer+Inner` is Inner, qualified by Outer. */
function withQualifier(mention) {
    const parts = mention.name.split("+").map(withoutArity);
    const name = parts.pop() ?? mention.name;
    if (parts.length === 0)
        return mention;
    return {
        ...mention,
        name,
        qualifier: [...(mention.qualifier ?? []), ...parts],
    };
}
/** An enclosing type may be told with its arity: ``Outer`1``. */
function withoutArity(name) {
    return name.replace(/`\d+$/, "");
}
function append(map, key, entry) {
    const known = map.get(key);
    if (known)
        known.push(entry);
    else
        map.set(key, [entry]);
}
/** Of the namespace, or of no known one. */
function keyWithin(container, key) {
    return container === undefined ? key : `${container}:${key}`;
}
/** `Orders.Item` is `Shop.Orders.Item`. */
function isQualifiedBy(qualifier) {
    const end = `.${qualifier.join(".")}`;
    return ({ container }) => `.${container}`.endsWith(end);
}
/** Namespace and enclosing types, part by part. */
export function containerOf({ namespace = "", outer = [], }) {
    return [...(namespace === "" ? [] : namespace.split(".")), ...outer];
}
/** Where the type stands in C#, itself included: there C# looks for the names it mentions. */
export function insideOf(declaration) {
    return [...containerOf(clrNameOf(declaration)), declaration.name];
}
function clrNameOf({ namespace, outer, }) {
    return {
        ...(namespace && { namespace: namespace.value }),
        ...(outer && { outer: outer.value.map(withoutArity) }),
    };
}
