export function cursorOf(tokens) {
    let position = 0;
    const peek = (ahead = 0) => tokens[position + ahead];
    const isAt = (text, ahead = 0) => {
        const token = peek(ahead);
        return token?.text === text && token.kind !== "text";
    };
    const take = () => {
        const token = peek();
        if (token)
            position++;
        return token;
    };
    return {
        peek,
        take,
        isAt,
        takeIf: (text) => (isAt(text) ? take() : undefined),
    };
}
const closing = new Map([
    ["(", ")"],
    ["[", "]"],
    ["{", "}"],
]);
/** The brackets that begin here; the cursor moves behind them. */
export function takeBracketed(cursor) {
    const taken = [];
    const open = [];
    do {
        const token = cursor.take();
        if (!token)
            return { inner: taken.slice(1), isClosed: false };
        const close = token.kind === "sign" && closing.get(token.text);
        if (close)
            open.push(close);
        else if (token.kind === "sign" && token.text === open.at(-1))
            open.pop();
        taken.push(token);
    } while (open.length > 0);
    return { inner: taken.slice(1, -1), isClosed: true };
}
/** Behind the next such sign that stands in no brackets, or to a `}` that closes what is around. */
export function skipTo(cursor, sign) {
    while (cursor.peek() && !cursor.isAt("}")) {
        if (cursor.takeIf(sign))
            return;
        skipOne(cursor);
    }
}
/** A token, with what it opens. */
export function skipOne(cursor) {
    if (closing.has(cursor.peek()?.text ?? ""))
        takeBracketed(cursor);
    else
        cursor.take();
}
/** Parts between commas that stand in no brackets; `Dictionary<K, V>` is one. */
export function splitAtCommas(tokens) {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        const sign = token.kind === "sign" ? token.text : "";
        if ("([{<".includes(sign) && sign !== "")
            depth++;
        if (")]}>".includes(sign) && sign !== "")
            depth--;
        if (sign === "," && depth === 0)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts.filter((it) => it.length > 0);
}
export function regionOf(tokens) {
    const start = tokens[0]?.start ?? 0;
    return { start, end: tokens.at(-1)?.end ?? start };
}
/** `List<string>`, `System.Guid?`, `byte[]`; undefined where no type begins. */
export function takeType(cursor) {
    const first = cursor.peek();
    if (!first)
        return undefined;
    // `(int, string)`
    if (cursor.isAt("("))
        takeBracketed(cursor);
    else if (!takeQualified(cursor))
        return undefined;
    let end = first.start;
    do {
        end = cursor.peek(-1)?.end ?? end;
    } while (takeSuffix(cursor));
    return { start: first.start, end };
}
function takeQualified(cursor) {
    do {
        if (cursor.peek()?.kind !== "name")
            return false;
        cursor.take();
        if (cursor.isAt("<"))
            skipArguments(cursor);
    } while (cursor.takeIf(".") ?? cursor.takeIf("::"));
    return true;
}
/** `<K, V>` */
export function skipArguments(cursor) {
    let depth = 0;
    do {
        const token = cursor.peek();
        if (!token || /^[;{}]$/.test(token.text))
            return;
        if (cursor.takeIf("<"))
            depth++;
        else if (cursor.takeIf(">"))
            depth--;
        else
            skipOne(cursor);
    } while (depth > 0);
}
function takeSuffix(cursor) {
    if (cursor.takeIf("?"))
        return true;
    const isArray = cursor.isAt("[") && (cursor.isAt("]", 1) || cursor.isAt(",", 1));
    if (isArray)
        takeBracketed(cursor);
    return isArray;
}
