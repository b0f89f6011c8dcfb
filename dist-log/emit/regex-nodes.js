/** The groups of a regular expression, and JavaScript's text of them. */
export function printRegex(alternatives) {
    const printer = {
        certain: new Map(),
        unnamed: 0,
        captures: 0,
        names: new Set(),
        problem: undefined,
    };
    const source = printAlternatives(alternatives, true, printer);
    return { source, problem: printer.problem };
}
/** `certain`: what is inside matches wherever what follows is reached. */
function printAlternatives(alternatives, certain, printer) {
    const isCertain = certain && alternatives.length === 1;
    return alternatives
        .map((nodes) => nodes.map((it) => printNode(it, isCertain, printer)).join(""))
        .join("|");
}
function printNode(node, certain, printer) {
    switch (node.kind) {
        case "atom":
            return node.source;
        case "repeat": {
            const occurs = certain && /^(?:\+|\{0*[1-9])/.test(node.quantifier);
            const source = printNode(node.of, occurs, printer);
            return source + node.quantifier;
        }
        case "group":
            return printGroup(node, certain, printer);
        case "reference":
            return printReference(node.to, printer);
        default:
            return node;
    }
}
function printGroup({ open, name, alternatives }, certain, printer) {
    if (open === "(?>") {
        // A lookahead is never entered again: `(?>a+)` as `(?=(a+))\1`.
        const number = ++printer.captures;
        const inside = printAlternatives(alternatives, certain, printer);
        return `(?:(?=(${inside}))\\${number})`;
    }
    const isCapture = open === "(";
    const number = isCapture ? ++printer.captures : 0;
    const key = isCapture ? keyOf(name, printer) : "";
    // What a lookbehind holds is matched from its end, what a negative one holds not at all.
    const isPlain = isCapture || open === "(?:" || open === "(?=";
    const inside = printAlternatives(alternatives, certain && isPlain, printer);
    if (isCapture && certain)
        printer.certain.set(key, number);
    return `${open}${inside})`;
}
function keyOf(name, printer) {
    if (name === undefined)
        return String(++printer.unnamed);
    if (printer.names.has(name))
        printer.problem ??= "JavaScript has no two groups of one name";
    printer.names.add(name);
    return name;
}
/** In .NET a group that has not matched is never equal, in JavaScript always. */
function printReference(to, printer) {
    const number = printer.certain.get(to);
    // `\1` before a digit is another group.
    if (number !== undefined)
        return `(?:\\${number})`;
    printer.problem ??=
        "JavaScript has another meaning of a group that may not have matched";
    return "";
}
