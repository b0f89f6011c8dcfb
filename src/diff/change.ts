/** What is found to differ, before and after it is judged. */
import type { Fact, KindName } from "./kinds.js";
import type { Side, Verdicts } from "./verdicts.js";

/** A difference of something, as the comparison of two schemas finds it. */
export interface Found {
  readonly kind: KindName;
  /** Of a class or interface, or an enum's. */
  readonly member?: string;
  /** What was there before, as text. */
  readonly old?: string;
  readonly now?: string;
  /** What holds of it. */
  readonly facts?: readonly Fact[];
  /** It shows on one wire only. */
  readonly wires?: "json" | "xml";
  /** It is of what is answered, whatever is sent. */
  readonly ofAnswer?: true;
  /** The member that it may have been renamed to. */
  readonly perhaps?: string;
}

/** What a change is a change of. */
export interface Subject {
  readonly of: "type" | "operation" | "service";
  /** The type's id, the request's for an operation; empty for the service. */
  readonly id: string;
  /** As TypeScript calls it. */
  readonly name: string;
}

/** A difference, judged. */
export interface Change extends Subject {
  readonly kind: KindName;
  readonly member?: string;
  readonly old?: string;
  readonly now?: string;
  /** The member that one which was removed may have been renamed to: nothing proves it. */
  readonly perhaps?: string;
  readonly verdicts: Verdicts;
  /** Why each side breaks that does. */
  readonly reasons: Readonly<Partial<Record<Side, string>>>;
}
