/** Whom a change concerns: old code that reads what a new server sends, or that sends to it. */
/**
 * `reads`: code generated from the old schema reads what a server of the new one answers. `sends`: a
 * server of the new schema reads what code generated from the old one sends.
 */
export const sides = [
    "readsJson",
    "readsXml",
    "sendsJson",
    "sendsXml",
];
export function verdictsOf(breaks) {
    const verdict = (side) => (breaks(side) ? "breaking" : "safe");
    return {
        readsJson: verdict("readsJson"),
        readsXml: verdict("readsXml"),
        sendsJson: verdict("sendsJson"),
        sendsXml: verdict("sendsXml"),
    };
}
export function isBreaking(verdicts) {
    return sides.some((side) => verdicts[side] === "breaking");
}
