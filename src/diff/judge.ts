/** What a change breaks, and for whom. */
import { heldBy, referenceTo } from "../schema/reach.js";
import type { Schema, TypeId } from "../schema/schema.js";
import { byId } from "../schema/visit.js";
import type { Change, Found, Subject } from "./change.js";
import type { DiffOptions } from "./fields.js";
import { kinds, type Fact, type Kind } from "./kinds.js";
import { sides, verdictsOf, type Side } from "./verdicts.js";

/** Whether answers hold a type, or requests. */
export interface Reach {
  readonly reads: boolean;
  readonly sends: boolean;
  /** No operation holds it, neither before nor now: it may be of use by itself. */
  readonly isAlone: boolean;
}

/** What counts is what both hold: what only one holds, the member that leads there says. */
export function reachOf(old: Schema, now: Schema): (id: TypeId) => Reach {
  const before = heldIn(old);
  const after = heldIn(now);
  return (id) => {
    const isAlone = [before, after].every(
      ({ answers, requests }) => !answers.has(id) && !requests.has(id),
    );
    return {
      isAlone,
      reads: isAlone || (before.answers.has(id) && after.answers.has(id)),
      sends: isAlone || (before.requests.has(id) && after.requests.has(id)),
    };
  };
}

function heldIn(schema: Schema): {
  readonly answers: ReadonlySet<TypeId>;
  readonly requests: ReadonlySet<TypeId>;
} {
  const declarations = byId(schema);
  const { operations } = schema;
  return {
    answers: heldBy(
      operations.flatMap(({ response }) => response ?? []),
      declarations,
    ),
    requests: heldBy(
      operations.map(({ request }) => referenceTo(request)),
      declarations,
    ),
  };
}

export function judge(
  found: Found,
  subject: Subject,
  reach: Pick<Reach, "reads" | "sends">,
  options: DiffOptions,
): Change {
  const { kind, member, old, now, perhaps } = found;
  const facts = new Set<Fact>(found.facts);
  if (options.unknownKeys === "refuse") facts.add("refusesUnknownKeys");
  const reasons: Partial<Record<Side, string>> = {};
  for (const side of sides) {
    if (!concerns(side, reach, found)) continue;
    const reason = reasonOf(kinds[kind], side, facts);
    if (reason !== undefined) reasons[side] = reason;
  }
  return {
    ...subject,
    kind,
    ...(member !== undefined && { member }),
    ...(old !== undefined && { old }),
    ...(now !== undefined && { now }),
    ...(perhaps !== undefined && { perhaps }),
    verdicts: verdictsOf((side) => reasons[side] !== undefined),
    reasons,
  };
}

function concerns(
  side: Side,
  { reads, sends }: Pick<Reach, "reads" | "sends">,
  { wires, ofAnswer }: Found,
): boolean {
  const isRead = side === "readsJson" || side === "readsXml";
  const wire = side === "readsJson" || side === "sendsJson" ? "json" : "xml";
  const isReached = isRead ? reads : sends && !ofAnswer;
  return isReached && (wires === undefined || wires === wire);
}

function reasonOf(
  kind: Kind,
  side: Side,
  facts: ReadonlySet<Fact>,
): string | undefined {
  const found = kind[side];
  if (found === undefined || typeof found === "string") return found;
  return facts.has(found.when) ? found.because : undefined;
}
