/** A `?` is always a `nullable`: whether the type behind it is a reference type shows when linking. */
export function parseClrType(written) {
    const tokens = tokensOf(written.text);
    const parsed = tokens && typeAt(tokens, 0, written, 0);
    return parsed && tokens && parsed.next === tokens.length
        ? parsed.type
        : { kind: "unknown", written: written.text };
}
export function parseClrName(text) {
    const parts = text.replace(/^(?:global::|['@])/, "").split(/[.+]/);
    const last = parts.at(-1) ?? "";
    return {
        name: withoutArity(last),
        qualifier: parts.slice(0, -1).map(withoutArity),
        arity: Number(/`(\d{1,2})$/.exec(last)?.[1] ?? 0),
    };
}
function withoutArity(name) {
    return name.replace(/`\d+$/, "");
}
/** Undefined where the text holds anything else, such as a tuple's parentheses. */
function tokensOf(text) {
    if (/^[^\s<>,?[\]()]+$/.test(text))
        return [text];
    const tokens = text.match(/[^\s<>,?[\]()]+|[<>,?]|\[[\s,]*\]/g) ?? [];
    const spaces = /\s+/g;
    return tokens.join("").replaceAll(spaces, "") === text.replaceAll(spaces, "")
        ? tokens.map((it) => it.replaceAll(spaces, ""))
        : undefined;
}
/** No type of a DTO is nested as deep; text made to exhaust the stack is. */
const deepest = 64;
function typeAt(tokens, start, written, depth) {
    const name = tokens[start];
    if (name === undefined || /^[<>,?[]/.test(name) || depth > deepest)
        return undefined;
    const args = argumentsAt(tokens, start + 1, written, depth);
    if (!args)
        return undefined;
    let type = namedType(name, args.types ?? written.args, written);
    let { next } = args;
    for (; isSuffix(tokens[next]); next++) {
        const wrap = suffixes.get(tokens[next] ?? "");
        // `int[,]`: neither DataContract XML nor ServiceStack's JSON has such arrays.
        type = wrap?.(type) ?? {
            kind: "unknown",
            written: tokens.slice(start, next + 1).join(""),
        };
    }
    return { type, next };
}
/** `?`, or an array's brackets: `byte[][]`, `int?[]`. */
function isSuffix(token) {
    return token !== undefined && /^[?[]/.test(token);
}
function argumentsAt(tokens, start, { at, qualified }, depth) {
    if (tokens[start] !== "<")
        return { next: start };
    const types = [];
    let next = start;
    do {
        const argument = typeAt(tokens, next + 1, { text: "", at, ...(qualified && { qualified }) }, depth + 1);
        if (!argument)
            return undefined;
        types.push(argument.type);
        ({ next } = argument);
    } while (tokens[next] === ",");
    return tokens[next] === ">" ? { types, next: next + 1 } : undefined;
}
function namedType(text, given, { at, qualified, namespace: told }) {
    const keyword = keywords.get(text);
    if (keyword !== undefined)
        return { kind: "name", name: keyword, namespace: "System", args: [], at };
    const { arity, qualifier, ...simple } = parseClrName(text);
    const { name, namespace } = qualified
        ? qualifiedName(text)
        : { ...simple, namespace: told };
    // Old versions lose the arguments of arguments: ``Dictionary`2`` inside `List<…>`.
    const args = given && given.length > 0
        ? given
        : Array.from({ length: arity }, () => ({
            kind: "unknown",
            written: text,
        }));
    const [of] = args;
    if (of && args.length === 1 && isSystem("Nullable", name, namespace))
        return { kind: "nullable", of };
    return {
        kind: "name",
        name,
        ...(namespace !== undefined && { namespace }),
        ...(qualifier.length > 0 && { qualifier }),
        args,
        at,
    };
}
/** ``Acme.Outer`1+Inner`` is `Outer+Inner` of the namespace `Acme`. */
export function qualifiedName(text) {
    const dot = text.lastIndexOf(".");
    const name = text
        .slice(dot + 1)
        .split("+")
        .map(withoutArity)
        .join("+");
    return dot === -1 ? { name } : { name, namespace: text.slice(0, dot) };
}
const suffixes = new Map([
    ["[]", arrayOf],
    ["?", (of) => ({ kind: "nullable", of })],
]);
function arrayOf(items) {
    return items.kind === "name" && isSystem("Byte", items.name, items.namespace)
        ? { kind: "scalar", scalar: "bytes" }
        : { kind: "list", flavour: "array", items };
}
/** Nested arguments come without their namespace: then the name alone counts. */
function isSystem(expected, name, namespace) {
    return name === expected && (namespace ?? "System") === "System";
}
/** C#'s names of .NET's types. */
const keywords = new Map([
    ["bool", "Boolean"],
    ["byte", "Byte"],
    ["sbyte", "SByte"],
    ["char", "Char"],
    ["decimal", "Decimal"],
    ["double", "Double"],
    ["float", "Single"],
    ["int", "Int32"],
    ["uint", "UInt32"],
    ["nint", "IntPtr"],
    ["nuint", "UIntPtr"],
    ["long", "Int64"],
    ["ulong", "UInt64"],
    ["short", "Int16"],
    ["ushort", "UInt16"],
    ["string", "String"],
    ["object", "Object"],
    ["dynamic", "Object"],
]);
