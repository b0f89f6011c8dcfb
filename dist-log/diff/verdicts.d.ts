/** Whom a change concerns: old code that reads what a new server sends, or that sends to it. */
/**
 * `reads`: code generated from the old schema reads what a server of the new one answers. `sends`: a
 * server of the new schema reads what code generated from the old one sends.
 */
export declare const sides: readonly ["readsJson", "readsXml", "sendsJson", "sendsXml"];
export type Side = (typeof sides)[number];
export type Verdict = "breaking" | "safe";
export type Verdicts = Readonly<Record<Side, Verdict>>;
export declare function verdictsOf(breaks: (side: Side) => boolean): Verdicts;
export declare function isBreaking(verdicts: Verdicts): boolean;
