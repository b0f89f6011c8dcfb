/**
 * What ServiceStack's client library exports under the names of ServiceStack's own types. With
 * `--client` these are imported from there, so that what the client throws and what is generated
 * are the same types; the verb markers and AutoQuery's interfaces it does not have.
 *
 * Source: @servicestack/client 2.1.13, dist/index.d.ts.
 */
import type { Schema, TypeId } from "../schema/schema.js";

const exported: ReadonlySet<TypeId> = new Set([
  "ServiceStack.IReturn`1",
  "ServiceStack.IReturnVoid",
  "ServiceStack.ResponseStatus",
  "ServiceStack.ResponseError",
]);

/** Types that another module declares, and what it calls them. */
export interface Foreign {
  readonly module: string;
  readonly names: ReadonlyMap<TypeId, string>;
}

export function foreignTypes(
  { declarations }: Schema,
  module: string,
): Foreign {
  const names = declarations.flatMap(({ id, clr }) =>
    clr && exported.has(id) ? [[id, clr.name] as const] : [],
  );
  return { module, names: new Map(names) };
}
