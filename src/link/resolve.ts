/** Names become ids: what a draft calls `CallParty[]` is a list of the declaration `?.CallParty`. */
import {
  diagnostic,
  type Diagnostic,
  type Related,
} from "../diagnostics/diagnostic.js";
import type { DraftDeclaration, DraftName, DraftType } from "../parse/draft.js";
import type { ReferenceType, TypeId, TypeRef } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
import { clrType } from "./clr-types.js";
import { keyOf, simpleName } from "./merge.js";

/** Finds declarations by name and number of type arguments. */
export interface Scope {
  /** @param namespace Where the input gives it; else any type of that name. */
  lookup(name: string, arity: number, namespace?: string): TypeId | undefined;
}

export function createScope(
  declarations: ReadonlyMap<TypeId, DraftDeclaration>,
): Scope {
  const ids = new Map<string, TypeId>();
  const add = (key: string, id: TypeId): void => {
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const [id, declaration] of declarations) {
    const { namespace, outer } = declaration;
    const key = keyOf(declaration);
    const nested = [...(outer?.value ?? []), key].join("+");
    for (const it of new Set([nested, key])) {
      add(it, id);
      if (namespace) add(`${namespace.value}.${it}`, id);
    }
  }
  return {
    lookup(name, arity, namespace) {
      const key = `${simpleName(name, arity)}\`${arity}`;
      return (
        (namespace === undefined
          ? undefined
          : ids.get(`${namespace}.${key}`)) ?? ids.get(key)
      );
    },
  };
}

/** Where a name stands that no input declares. */
export interface Unresolved {
  readonly name: string;
  readonly at: Place;
}

export interface Resolver {
  /** Anything that cannot be resolved is `unknown` and reported. */
  type(written: DraftType, typeParams: readonly string[]): TypeRef;
  /** A base or interface; undefined, and reported, where no input declares it. */
  reference(
    written: DraftType,
    typeParams: readonly string[],
  ): ReferenceType | undefined;
}

/** `missing` receives every name that is not declared. */
export function createResolver(
  scope: Scope,
  missing: (name: Unresolved) => void,
): Resolver {
  function type(written: DraftType, typeParams: readonly string[]): TypeRef {
    switch (written.kind) {
      case "scalar":
      case "unknown":
        return written;
      case "list":
        return { ...written, items: type(written.items, typeParams) };
      case "map":
        return {
          ...written,
          key: type(written.key, typeParams),
          value: type(written.value, typeParams),
        };
      case "nullable":
        return { kind: "nullable", of: type(written.of, typeParams) };
      case "name":
        return named(written, typeParams);
      default:
        return written satisfies never;
    }
  }

  function named(written: DraftName, typeParams: readonly string[]): TypeRef {
    if (written.args.length === 0 && typeParams.includes(written.name))
      return { kind: "param", name: written.name };
    const args = written.args.map((argument) => type(argument, typeParams));
    const own = clrType(written.name, args);
    // A type of the service may be called Version; metadata says which is meant.
    if (own && /^System(?:\.|$)/.test(written.namespace ?? "")) return own;
    const id = scope.lookup(written.name, args.length, written.namespace);
    if (id !== undefined) return { kind: "ref", id, args };
    if (own) return own;
    missing(written);
    return { kind: "unknown", written: written.name };
  }

  return {
    type,
    reference(written, typeParams) {
      const resolved = type(written, typeParams);
      return resolved.kind === "ref" ? resolved : undefined;
    },
  };
}

/** One diagnostic a name, at the first place it is used. */
export function reportUnresolved(
  code: "unresolved-type" | "unresolved-interface",
  unresolved: readonly Unresolved[],
): Diagnostic[] {
  const places = new Map<string, Place[]>();
  for (const { name, at } of unresolved)
    places.set(name, [...(places.get(name) ?? []), at]);
  return [...places].map(([name, [first, ...more]]) =>
    diagnostic(
      code,
      { name },
      first,
      more.map((at): Related => ({ message: "also used here", at })),
    ),
  );
}
