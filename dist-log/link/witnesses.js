/** The best witness first. Samples have their say later, when types are known. */
const ranking = [
    "overrides",
    "metadata",
    "csharp",
    "tables",
    "sample",
    "listing",
];
/** The fact of the better witness; of two that are as good, the first. */
export function better(first, second) {
    if (!first || !second)
        return first ?? second;
    return knowsBetter(second.by, first.by) ? second : first;
}
/** Whether the second is the better witness of two. */
export function knowsBetter(second, first) {
    return ranking.indexOf(second) < ranking.indexOf(first);
}
/** The input a declaration is from; a listing may say nothing but names. */
export function witnessOf(declaration) {
    const facts = [
        declaration.namespace,
        ...(declaration.kind === "enum"
            ? declaration.members.flatMap(({ value, text }) => [value, text])
            : declaration.properties.map(({ type }) => type)),
    ];
    return facts.find((it) => it !== undefined)?.by ?? "listing";
}
/** No key where there is no fact. */
export function optionalFact(name, fact) {
    return fact ? { [name]: fact } : {};
}
