/** Where in a value something stands, as JavaScript writes it: `members[0].role`. */
export function pathText(path) {
    return path.reduce((known, step) => typeof step === "number"
        ? `${known}[${step}]`
        : memberPath(known, String(step)), "");
}
/** A key that is no word stands in brackets. */
export function memberPath(path, name) {
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
        return `${path}[${JSON.stringify(name)}]`;
    return path === "" ? name : `${path}.${name}`;
}
