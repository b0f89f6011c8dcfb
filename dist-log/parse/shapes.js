export const text = scalar("a string", isText, { type: "string" });
export const flag = scalar("true or false", (it) => typeof it === "boolean", {
    type: "boolean",
});
export const integer = scalar("a whole number", Number.isSafeInteger, {
    type: "integer",
});
/** A number that may be beyond a double's range. */
export const decimal = scalar("a whole number, or one in a string", (it) => Number.isSafeInteger(it) || (isText(it) && /^-?\d{1,20}$/.test(it)), { type: ["integer", "string"], pattern: String.raw `^-?\d{1,20}$` });
/** A text of a certain form. */
export function textLike(expected, form) {
    return scalar(expected, (it) => isText(it) && form.test(it), {
        type: "string",
        pattern: form.source,
    });
}
/** A text that only a function can judge. */
export function textThat(expected, fits) {
    return scalar(expected, (it) => isText(it) && fits(it), { type: "string" });
}
/** A number above 0. */
export function upTo(most, what) {
    return scalar(`${what}, more than 0 and up to ${most}`, (it) => typeof it === "number" && it > 0 && it <= most, { type: "number", exclusiveMinimum: 0, maximum: most });
}
/** Whether it is written as a number. */
export function takesNumber(shape) {
    return shape.kind === "scalar" && shape.schema["type"] === "number";
}
export function oneOf(...words) {
    return { kind: "words", words };
}
/** One of many words. */
export function anyOf(called, words) {
    return { kind: "words", words, called };
}
/** One word, where a message tells why no other. */
export function only(word, why) {
    return scalar(`nothing but "${word}": ${why}`, (it) => it === word, {
        const: word,
    });
}
export function listOf(items, least = 0) {
    return { kind: "list", items, least };
}
export function recordOf(values) {
    return { kind: "record", values };
}
export function objectOf(members) {
    return { kind: "object", members };
}
export function described(description, shape) {
    return { ...shape, description };
}
/** @param quote How a word is written where the value stands. */
export function expectedOf(shape, quote = (word) => JSON.stringify(word)) {
    switch (shape.kind) {
        case "scalar":
            return shape.expected;
        case "words":
            return shape.called ?? alternatives(shape.words.map(quote));
        case "list":
            return shape.least > 0 ? "a list that is not empty" : "a list";
        case "record":
        case "object":
            return "an object";
        default:
            return shape;
    }
}
function alternatives(words) {
    return words.length < 2
        ? words.join("")
        : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
function scalar(expected, fits, schema) {
    return { kind: "scalar", expected, fits, schema };
}
function isText(value) {
    return typeof value === "string";
}
