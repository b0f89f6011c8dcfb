/** What TypeScript can call a thing without quotes; of reserved words this says nothing. */
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
export function isIdentifier(name) {
    return identifier.test(name);
}
/** The name with `_` in place of what no identifier has, and before a digit: `2nd` is `_2nd`. */
export function asIdentifier(name) {
    const legal = name.replaceAll(/[^\p{ID_Continue}$]/gu, "_");
    return isIdentifier(legal) ? legal : `_${legal}`;
}
