/** The members of a C# enum. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { attribute } from "./attribute-facts.js";
import { argumentOf } from "./attributes.js";
import { takeAttributes } from "./csharp-attributes.js";
import { cursorOf, regionOf, splitAtCommas } from "./csharp-cursor.js";
/** `[EnumMember(Value="next-day")] NextDay = 1`, between commas. */
export function enumMembersOf(body, text, diagnostics) {
    const members = [];
    const numbers = new Map();
    let next = 0n;
    for (const tokens of splitAtCommas(body)) {
        const region = regionOf(tokens);
        const cursor = cursorOf(tokens);
        const doc = text.doc(tokens[0]?.doc);
        const attributes = takeAttributes(cursor, text);
        const name = cursor.take();
        if (name?.kind !== "name") {
            diagnostics.push(damaged("a member's name is missing.", region, text));
            continue;
        }
        const given = cursor.takeIf("=") && tokens.slice(tokens.indexOf(name) + 2);
        const number = given ? numberOf(given, numbers) : next;
        if (number === undefined)
            diagnostics.push(damaged("the value is no number.", region, text));
        else
            numbers.set(name.text, number);
        next = (number ?? next) + 1n;
        const written = attribute(attributes, "EnumMember");
        const value = argumentOf(written?.value, "Value");
        members.push({
            name: name.text,
            at: text.code.place(name.start, name.end),
            ...(given &&
                number !== undefined && {
                value: text.fact(String(number), regionOf(given)),
            }),
            ...(written &&
                typeof value === "string" && { text: { ...written, value } }),
            ...doc,
        });
    }
    return members;
}
function damaged(problem, region, text) {
    const { at } = text.fact(undefined, region);
    return diagnostic("listing-damaged", { problem }, at);
}
/** `5`, `-5`, `0x10`, `1 << 4`, `Read | Write`: how flags are written. */
function numberOf(tokens, numbers) {
    const written = tokens.map(({ text }) => text).join("");
    const parts = written.replaceAll(/[()]/g, "").split("|");
    return parts.reduce((sum, part) => {
        const number = termOf(part, numbers);
        return sum === undefined || number === undefined ? undefined : sum | number;
    }, 0n);
}
function termOf(text, numbers) {
    const [base = "", shift] = text.split("<<");
    const number = literalOf(base) ?? numbers.get(base.slice(base.lastIndexOf(".") + 1));
    const bits = shift === undefined ? 0n : literalOf(shift);
    return number === undefined || bits === undefined
        ? undefined
        : number << bits;
}
function literalOf(text) {
    const [, sign, digits = ""] = /^(-?)(0x[\da-f_]+?|0b[01_]+?|\d[\d_]*?)[ul]*$/i.exec(text) ?? [];
    if (sign === undefined)
        return undefined;
    const number = BigInt(digits.replaceAll("_", ""));
    return sign === "-" ? -number : number;
}
