/**
 * The check of what a user configures: every key that is not known and every value of another kind is
 * told, so that who reads the value can trust it.
 */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { memberOf, placeOf, placeOfName, valueOf, } from "./metadata-json.js";
import { expectedOf } from "./shapes.js";
export function misfits(value, shape, path = []) {
    const wrong = [
        { kind: "value", path, value, shape, nearest: nearestWord(value, shape) },
    ];
    switch (shape.kind) {
        case "scalar":
            return shape.fits(value) ? [] : wrong;
        case "words":
            return shape.words.some((it) => it === value) ? [] : wrong;
        case "list":
            return Array.isArray(value) && value.length >= shape.least
                ? value.flatMap((it, index) => misfits(it, shape.items, [...path, index]))
                : wrong;
        case "record":
            return isObject(value)
                ? entriesOf(value).flatMap(([key, it]) => misfits(it, shape.values, [...path, key]))
                : wrong;
        case "object":
            return isObject(value)
                ? entriesOf(value).flatMap(([key, it]) => memberMisfits(it, shape.members, [...path, key], key))
                : wrong;
        default:
            return shape;
    }
}
function nearestWord(value, shape) {
    return shape.kind === "words" && typeof value === "string"
        ? nearest(value, shape.words)
        : undefined;
}
function memberMisfits(value, members, path, key) {
    const shape = Object.hasOwn(members, key) ? members[key] : undefined;
    return shape
        ? misfits(value, shape, path)
        : [{ kind: "key", path, nearest: nearest(key, Object.keys(members)) }];
}
/**
 * What is wrong with JSON, each at its place.
 *
 * @param key What a message calls the value.
 */
export function checkShape(node, shape, key) {
    return misfits(valueOf(node), shape).map((it) => misfitDiagnostic(it, it.path.findLast((step) => typeof step === "string") ?? key, placeIn(node, it)));
}
/** What is wrong with a value that has no text: told by its path, `targets[1].emit[0]`. */
export function checkValue(value, shape, at) {
    return misfits(value, shape).map((it) => misfitDiagnostic(it, pathText(it.path) || "export default", at));
}
function misfitDiagnostic(it, key, at) {
    const { nearest: meant } = it;
    return it.kind === "key"
        ? diagnostic("config-unknown-key", { key, nearest: meant }, at)
        : diagnostic("config-wrong-value", { key, expected: expectedOf(it.shape), nearest: meant }, at);
}
function placeIn(root, { kind, path }) {
    const last = path.at(-1);
    if (kind === "value" || typeof last !== "string")
        return placeOf(nodeAt(root, path));
    const parent = nodeAt(root, path.slice(0, -1));
    return parent.kind === "object"
        ? placeOfName(parent, parent.names.lastIndexOf(last))
        : placeOf(parent);
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path)
        node = childOf(node, step) ?? node;
    return node;
}
function childOf(node, step) {
    if (typeof step === "number")
        return node.kind === "array" ? node.items[step] : undefined;
    return node.kind === "object" ? memberOf(node, step) : undefined;
}
function pathText(path) {
    return path
        .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
        .join("")
        .replace(/^\./, "");
}
/** What is undefined is not said. */
function entriesOf(value) {
    return Object.entries(value).filter(([, it]) => it !== undefined);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
