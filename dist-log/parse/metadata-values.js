import { memberOf, placeOf, } from "./metadata-json.js";
export function fact(value, node) {
    return { value, at: placeOf(node), by: "metadata" };
}
export function objectIn(json, name) {
    const node = memberOf(json, name);
    return node?.kind === "object" ? node : undefined;
}
export function objectsIn(json, name) {
    return itemsIn(json, name).filter((it) => it.kind === "object");
}
export function stringIn(json, name) {
    const node = memberOf(json, name);
    return node && stringOf(node);
}
/** What is no string leaves a gap: names and values of enums belong together by their position. */
export function stringsIn(json, name) {
    return itemsIn(json, name).map(stringOf);
}
export function numberIn(json, name) {
    const node = memberOf(json, name);
    return node?.kind === "scalar" && typeof node.value === "number"
        ? fact(node.value, node)
        : undefined;
}
export function booleanIn(json, name) {
    const node = memberOf(json, name);
    return node?.kind === "scalar" && typeof node.value === "boolean"
        ? fact(node.value, node)
        : undefined;
}
/** The server leaves `false` out. */
export function trueIn(json, name) {
    const found = booleanIn(json, name);
    return found?.value ? { ...found, value: true } : undefined;
}
function itemsIn(json, name) {
    const node = memberOf(json, name);
    return node?.kind === "array" ? node.items : [];
}
function stringOf(node) {
    return node.kind === "scalar" && typeof node.value === "string"
        ? fact(node.value, node)
        : undefined;
}
