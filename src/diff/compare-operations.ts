/** Differences of operations. */
import type { Authorization, Operation, Route } from "../schema/schema.js";
import type { Found } from "./change.js";
import { compareTypes } from "./compare-types.js";
import {
  compareFields,
  compareFlag,
  compareLists,
  type FieldTable,
} from "./fields.js";
import { typeText } from "./type-text.js";

export const operations: FieldTable<Operation> = {
  request: { ignored: "operations are matched by it" },
  response: (old, now, context) => {
    if (old.response && now.response)
      return compareTypes(old.response, now.response, context, true).map(
        (it) => ({ ...it, ofAnswer: true }),
      );
    return compareFlag(
      old.response,
      now.response,
      {
        kind: "response-added",
        ...(now.response && { now: typeText(now.response, context.now) }),
      },
      {
        kind: "response-removed",
        ...(old.response && { old: typeText(old.response, context.old) }),
      },
    );
  },
  returnsVoid: { with: "response" },
  *verbs(old, now) {
    // No verbs are all of them, and the client takes POST.
    const before = old.verbs.length > 0 ? old.verbs : ["POST"];
    const { added, removed } = compareLists(before, now.verbs, (it) => it);
    if (now.verbs.length > 0)
      for (const verb of removed) yield { kind: "verb-removed", old: verb };
    for (const verb of added) yield { kind: "verb-added", now: verb };
    const [was = "POST"] = old.verbs;
    const [is = "POST"] = now.verbs;
    if (was !== is) yield { kind: "verb-first", old: was, now: is };
  },
  *routes(old, now) {
    const { added, removed } = compareLists(
      old.routes.flatMap(waysOf),
      now.routes.flatMap(waysOf),
      ({ key }) => key,
    );
    const open = new Set(now.routes.filter(isForAll).map(pathOf));
    for (const { text } of added) yield { kind: "route-added", now: text };
    for (const { text, path } of removed)
      if (!open.has(path)) yield { kind: "route-removed", old: text };
  },
  description: { ignored: "a description" },
  tags: { ignored: "they select, and change nothing on a wire" },
  auth: (old, now, context) =>
    old.auth && now.auth
      ? compareFields(authorization, old.auth, now.auth, context)
      : compareFlag(
          old.auth,
          now.auth,
          { kind: "access-restricted", now: "needs a session" },
          { kind: "access-extended", old: "needs a session" },
        ),
};

interface Way {
  readonly key: string;
  readonly path: string;
  readonly text: string;
}

/** A route for each of its verbs. */
function waysOf(route: Route): readonly Way[] {
  const path = pathOf(route);
  const verbs = route.verbs.length > 0 ? route.verbs : ["any verb"];
  return verbs.map((verb) => ({
    key: `${verb} ${path}`,
    path,
    text: `${verb} ${route.path}`,
  }));
}

/** Every field of a route: its texts are descriptions. */
function pathOf({ path, summary: _s, notes: _n, verbs: _v }: Route): string {
  // Members are bound to `{Id}` in any case.
  return path.replaceAll(/\{[^{}]*\}/g, (it) => it.toLowerCase());
}

function isForAll({ verbs }: Route): boolean {
  return verbs.length === 0;
}

type Names = keyof Authorization;

/** All of them are needed: one more is stricter. */
function all(field: Names) {
  return function* (old: Authorization, now: Authorization): Iterable<Found> {
    const { added, removed } = compareLists(
      old[field] ?? [],
      now[field] ?? [],
      (it) => it,
    );
    for (const it of added) yield { kind: "access-restricted", now: it };
    for (const it of removed) yield { kind: "access-extended", old: it };
  };
}

/** One of them is enough: one more is laxer, unless there was none. */
function any(field: Names) {
  return function* (old: Authorization, now: Authorization): Iterable<Found> {
    const before = old[field] ?? [];
    const after = now[field] ?? [];
    if ((before.length === 0) !== (after.length === 0))
      return yield after.length > 0
        ? { kind: "access-restricted", now: after.join(", ") }
        : { kind: "access-extended", old: before.join(", ") };
    const { added, removed } = compareLists(before, after, (it) => it);
    for (const it of added) yield { kind: "access-extended", now: it };
    for (const it of removed) yield { kind: "access-restricted", old: it };
  };
}

const authorization: FieldTable<Authorization> = {
  roles: all("roles"),
  anyRole: any("anyRole"),
  permissions: all("permissions"),
  anyPermission: any("anyPermission"),
};
