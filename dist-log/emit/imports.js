import { printWidth } from "./text.js";
export function importOf({ id, name }, typeOnly, { foreign }) {
    const there = foreign?.names.get(id);
    if (!foreign || there === undefined)
        return { name, typeOnly };
    return {
        name: there === name ? name : `${there} as ${name}`,
        typeOnly,
        from: foreign.module,
    };
}
/** What may stand in its place is a type of classes.ts in any case. */
export function unionImport({ id }, { unions }) {
    const union = unions.get(id);
    return union ? [{ name: union.name, typeOnly: true }] : [];
}
export function importsOf(imported, runtime) {
    const named = namedImports(imported);
    if (named.length === 0)
        return []; // a page may show no types at all
    return [
        {
            from: `./${runtime.runtime}-runtime.js`,
            namespace: runtime.alias,
            names: [],
            broken: false,
        },
        ...named,
    ];
}
/** One declaration for each module, those of other packages first. */
export function namedImports(imported) {
    const modules = new Map();
    for (const it of imported) {
        const from = it.from ?? "./classes.js";
        modules.set(from, [...(modules.get(from) ?? []), it]);
    }
    return [...modules]
        .toSorted(([a], [b]) => Number(a.startsWith(".")) - Number(b.startsWith(".")))
        .map(([from, all]) => {
        const values = new Set(all.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name));
        const names = [...new Set(all.map(({ name }) => name))]
            .toSorted()
            .map((name) => (values.has(name) ? name : `type ${name}`));
        return namedImport(from, names);
    });
}
function namedImport(from, names) {
    const line = `import { ${names.join(", ")} } from "${from}";`;
    return { from, names, broken: line.length > printWidth };
}
