export function constantsOf({ declarations }) {
    const enums = declarations
        .filter((it) => it.kind === "enum")
        .map((it) => ({ flags: it.flags ?? false, numbers: numbersOf(it) }));
    return {
        isSame: (one, other) => enums.some(({ flags, numbers }) => {
            const read = flags ? combined : single;
            const number = read(one, numbers);
            return number !== undefined && number === read(other, numbers);
        }),
    };
}
function numbersOf({ members }) {
    return new Map(members.flatMap(({ name, json, xml, value }) => [name, json, xml ?? name].map((text) => [text.toLowerCase(), BigInt(value)])));
}
function single(text, numbers) {
    return /^-?\d+$/.test(text) ? BigInt(text) : numbers.get(text.toLowerCase());
}
/** `Read Write`, `Read, Write` and `3`. */
function combined(text, numbers) {
    const whole = single(text, numbers);
    if (whole !== undefined)
        return whole;
    let all = 0n;
    for (const name of text.split(/[\s,]+/).filter((it) => it !== "")) {
        const number = single(name, numbers);
        if (number === undefined)
            return undefined;
        all |= number;
    }
    return all;
}
