/**
 * JSON in which every value knows its place, as JSON.parse's does not. It is read without a call
 * for each level, so no depth of nesting exhausts the stack.
 */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { within, } from "../source/source-text.js";
import { nextToken, } from "./metadata-tokens.js";
export function placeOf({ source, start, end }) {
    return source.place(start, end);
}
/** Of several members of one name the last counts, as it does to JSON.parse. */
export function memberOf(json, name) {
    return json.values[json.names.lastIndexOf(name)];
}
/** The value as JSON.parse gives it; who has checked its shape knows the type. */
export function valueOf({ source, start, end }) {
    return JSON.parse(source.text.slice(start, end));
}
/** Where the name of a member stands. */
export function placeOfName({ source, nameStarts }, position) {
    const start = nameStarts[position] ?? 0;
    return source.place(start, nextToken(source.text, start).end);
}
/**
 * Metadata, whose names are in camelCase however the server writes them: `enumNames`, `EnumNames`,
 * `enum_names`. Undefined, and a diagnostic, where the text is not JSON.
 */
export function parseJson(input) {
    const read = readJson(input, camelCase);
    if ("root" in read)
        return { value: read, diagnostics: [] };
    const { problem, at } = read;
    return {
        value: undefined,
        diagnostics: [diagnostic("metadata-not-json", { problem }, at)],
    };
}
/** Any JSON. @param nameOf What a member is called, given how its name is written. */
export function readJson(input, nameOf = (written) => written) {
    const text = withoutByteOrderMark(input);
    const read = readText(text, nameOf);
    return "root" in read
        ? read
        : { problem: read.problem, at: text.place(read.start, read.end) };
}
function withoutByteOrderMark(input) {
    return input.text.startsWith("\uFEFF")
        ? within(input, { start: 1, end: input.text.length })
        : input;
}
/** What may come next. */
const expecting = {
    value: ["{", "[", "string", "literal"],
    itemOrEnd: ["{", "[", "string", "literal", "]"],
    name: ["string"],
    nameOrEnd: ["string", "}"],
    colon: [":"],
    behindItem: [",", "]"],
    behindMember: [",", "}"],
    end: ["end"],
};
function readText(source, nameOf) {
    const names = createNames(nameOf);
    const open = [];
    let expected = expecting.value;
    let root;
    function add(node) {
        const parent = open.at(-1);
        if (!parent)
            root = node;
        else if (parent.kind === "array")
            parent.items.push(node);
        else
            parent.values.push(node);
        expected = behindValue(parent);
    }
    function start(node, next) {
        add(node);
        open.push(node);
        expected = next;
    }
    for (let at = 0;;) {
        const token = nextToken(source.text, at);
        if (!expected.includes(token.kind))
            return failureOf(token, expected);
        at = token.end;
        const container = open.at(-1);
        switch (token.kind) {
            case "{":
                start({
                    kind: "object",
                    names: [],
                    nameStarts: [],
                    values: [],
                    ...region(token, source),
                }, expecting.nameOrEnd);
                break;
            case "[":
                start({ kind: "array", items: [], ...region(token, source) }, expecting.itemOrEnd);
                break;
            case "}":
            case "]":
                open.pop();
                if (container)
                    container.end = token.end;
                expected = behindValue(open.at(-1));
                break;
            case ",":
                expected =
                    container?.kind === "array" ? expecting.value : expecting.name;
                break;
            case ":":
                expected = expecting.value;
                break;
            case "string":
                if (container?.kind === "object" && expected !== expecting.value) {
                    container.names.push(names.read(token, source));
                    container.nameStarts.push(token.start);
                    expected = expecting.colon;
                }
                else
                    add(scalarOf(token, source));
                break;
            case "literal":
                add(scalarOf(token, source));
                break;
            case "end":
            case "broken":
                return root ? { root, keys: names.places } : failureOf(token, expected);
            default:
                token;
        }
    }
}
function behindValue(parent) {
    if (!parent)
        return expecting.end;
    return parent.kind === "array"
        ? expecting.behindItem
        : expecting.behindMember;
}
function region({ start, end }, source) {
    return { source, start, end };
}
function scalarOf(token, source) {
    const { value, start, end } = token;
    return { kind: "scalar", value, source, start, end };
}
/** There are few names, and each stands there thousands of times. */
function createNames(nameOf) {
    const places = new Map();
    const names = new Map();
    return {
        places,
        read({ value: written, start, end }, source) {
            const known = names.get(written);
            if (known !== undefined)
                return known;
            const name = nameOf(written);
            places.set(written, source.place(start, end));
            names.set(written, name);
            return name;
        },
    };
}
function camelCase(written) {
    const joined = written.replaceAll(/_+(\w)/g, (_, letter) => letter.toUpperCase());
    return joined.charAt(0).toLowerCase() + joined.slice(1);
}
function failureOf(token, expected) {
    const { start, end } = token;
    if (token.kind === "broken")
        return { problem: token.problem, start, end };
    const wanted = expected.includes("literal")
        ? "a value"
        : expected.map((it) => described[it]).join(" or ");
    const found = described[token.kind];
    return { problem: `${wanted} is expected, not ${found}`, start, end };
}
/** What a token is called in a message. */
const described = {
    "{": "'{'",
    "}": "'}'",
    "[": "'['",
    "]": "']'",
    ":": "':'",
    ",": "','",
    string: "a string",
    literal: "a number or word",
    end: "the end of the text",
    broken: "this",
};
