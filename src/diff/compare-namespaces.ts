/** A type that has moved to another .NET namespace; what that changes in XML, its contract says. */
import type { Declaration } from "../schema/schema.js";
import type { Found } from "./change.js";
import type { Context } from "./fields.js";

export function compareNamespaces(
  { id, clr: old }: Declaration,
  { clr: now }: Declaration,
  { old: { schema } }: Context,
): readonly Found[] {
  if (!old || !now || old.namespace === now.namespace) return [];
  const isDerived = schema.declarations.some(
    (it) => it.kind === "class" && it.derived?.includes(id),
  );
  return [
    {
      kind: "type-moved",
      old: old.namespace,
      now: now.namespace,
      facts: isDerived ? ["isDerived"] : [],
    },
  ];
}
