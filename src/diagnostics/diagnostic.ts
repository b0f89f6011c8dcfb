/** Diagnostics: what is wrong with an input, where, and what to do. Collected, never thrown. */
import {
  catalogue,
  type Code,
  type Parameters,
  type Severity,
} from "./catalogue.js";
import { settled, type Place } from "../source/source-text.js";

/** What is wrong or missing, where, and what to do about it. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Place;
  /** What the user can do about it. */
  readonly help: string;
  readonly related?: readonly Related[];
}

/** A second place that matters, such as the other side of a contradiction. */
export interface Related {
  readonly message: string;
  readonly at: Place;
}

/** Builds a diagnostic of the catalogue; its parameters are those of the code's message. */
export function diagnostic<C extends Code>(
  code: C,
  parameters: Parameters<C>,
  at?: Place,
  related: readonly Related[] = [],
): Diagnostic {
  const entry = catalogue[code];
  return {
    code,
    severity: entry.severity,
    message: (entry.message as (p: Parameters<C>) => string)(parameters),
    ...(at && { at: settled(at) }),
    help: entry.fix,
    ...(related.length > 0 && {
      related: related.map((it) => ({ ...it, at: settled(it.at) })),
    }),
  };
}

/** A phase's result, with what it had to say on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
