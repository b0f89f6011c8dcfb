/** Names become ids: what a draft calls `CallParty[]` is a list of the declaration `?.CallParty`. */
import type { DraftName, DraftType } from "../parse/draft.js";
import type { ReferenceType, TypeRef } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
import { clrType } from "./clr-types.js";
import type { Candidate, Scope } from "./scope.js";

/** Where a name stands that no input declares, or that could be any of several types. */
export interface Unresolved {
  readonly name: string;
  readonly at: Place;
  readonly candidates: readonly Candidate[];
}

/** What a type is written in. */
export interface Context {
  readonly typeParams: readonly string[];
  /** Namespace, enclosing types and name of the class that mentions the type. */
  readonly within: readonly string[];
}

export interface Resolver {
  /** Anything that cannot be resolved is `unknown` and reported. */
  type(written: DraftType, context: Context): TypeRef;
  /** A base or interface; undefined, and reported, where no input declares it. */
  reference(written: DraftType, context: Context): ReferenceType | undefined;
}

/** `missing` receives every name that is not declared, or not by one type alone. */
export function createResolver(
  scope: Scope,
  missing: (name: Unresolved) => unknown,
): Resolver {
  function type(written: DraftType, context: Context): TypeRef {
    switch (written.kind) {
      case "scalar":
      case "unknown":
        return written;
      case "list":
        return { ...written, items: type(written.items, context) };
      case "map":
        return {
          ...written,
          key: type(written.key, context),
          value: type(written.value, context),
        };
      case "nullable":
        return { kind: "nullable", of: type(written.of, context) };
      case "name":
        return named(written, context);
      default:
        return written satisfies never;
    }
  }

  function named(written: DraftName, context: Context): TypeRef {
    if (written.args.length === 0 && context.typeParams.includes(written.name))
      return { kind: "param", name: written.name };
    const args = written.args.map((argument) => type(argument, context));
    const own = clrType(written.name, args);
    // A type of the service may be called Version; metadata says which is meant.
    if (own && /^System(?:\.|$)/.test(written.namespace ?? "")) return own;
    const candidates = scope.lookup({
      ...written,
      arity: args.length,
      within: context.within,
    });
    const [found, ...others] = candidates;
    if (found && others.length === 0)
      return { kind: "ref", id: found.id, args };
    if (own && !found) return own;
    missing({ name: nameToTell(written, found), at: written.at, candidates });
    return { kind: "unknown", written: written.name };
  }

  return {
    type,
    reference(written, context) {
      const resolved = type(written, context);
      return resolved.kind === "ref" ? resolved : undefined;
    },
  };
}

/** In full where the input says so and no other input knows the name. */
function nameToTell(
  { name, namespace }: DraftName,
  found: Candidate | undefined,
): string {
  return found || !namespace ? name : `${namespace}.${name}`;
}
