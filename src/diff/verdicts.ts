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
] as const;

/** Whom a change may break: a reader or a sender, on either wire. */
export type Side = (typeof sides)[number];

/** Whether a change breaks a side. */
export type Verdict = "breaking" | "safe";

/** A verdict for each side. */
export type Verdicts = Readonly<Record<Side, Verdict>>;

export function verdictsOf(breaks: (side: Side) => boolean): Verdicts {
  const verdict = (side: Side): Verdict => (breaks(side) ? "breaking" : "safe");
  return {
    readsJson: verdict("readsJson"),
    readsXml: verdict("readsXml"),
    sendsJson: verdict("sendsJson"),
    sendsXml: verdict("sendsXml"),
  };
}

export function isBreaking(verdicts: Verdicts): boolean {
  return sides.some((side) => verdicts[side] === "breaking");
}
