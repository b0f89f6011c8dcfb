/** Names that could not be resolved, as diagnostics. */
import { append } from "../schema/append.js";
import {
  diagnostic,
  type Diagnostic,
  type Related,
} from "../diagnostics/diagnostic.js";
import { fullNameOf } from "./type-ids.js";
import type { Unresolved } from "./resolve.js";

/** One diagnostic a name, at the first place it is used. */
export function reportUnresolved(
  code: "unresolved-type" | "unresolved-interface",
  unresolved: readonly Unresolved[],
): Diagnostic[] {
  const uses = new Map<string, Unresolved[]>();
  for (const it of unresolved) {
    const key = [it.name, ...it.candidates.map(({ id }) => id)].join(" ");
    append(uses, key, it);
  }
  return [...uses.values()].flatMap(([first, ...more]) =>
    first ? [report(code, first, more)] : [],
  );
}

function report(
  code: "unresolved-type" | "unresolved-interface",
  { name, at, candidates }: Unresolved,
  more: readonly Unresolved[],
): Diagnostic {
  const alsoUsed = more.map((it): Related => ({
    message: "also used here",
    at: it.at,
  }));
  if (candidates.length === 0) return diagnostic(code, { name }, at, alsoUsed);
  const declared = candidates.map(({ id, at: place }): Related => ({
    message: `may be ${fullNameOf(id)}`,
    at: place,
  }));
  return diagnostic(
    "ambiguous-type",
    { name, candidates: candidates.map(({ id }) => fullNameOf(id)) },
    at,
    [...declared, ...alsoUsed],
  );
}
