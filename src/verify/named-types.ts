/** Types by what whoever gives a sample calls them: `Acme.CallInfo`, `Page<CallInfo>[]`. */
import { scalars, type ScalarName } from "../schema/scalars.js";
import type { Operation, Schema, TypeRef } from "../schema/schema.js";
import { byId, type DeclarationsById } from "../schema/visit.js";
import { nameOfType } from "./samples.js";

/** Also `GetCall.request` and `GetCall.response`. Undefined where nothing is called so. */
export type TypeNamed = (name: string) => TypeRef | undefined;

export function typesByName(schema: Schema): TypeNamed {
  const names = namesOf(schema);
  const generic = genericClasses(schema);

  function named(name: string): TypeRef | undefined {
    const known = names.get(name);
    if (known) return known;
    if (name.endsWith("[]")) {
      const items = named(name.slice(0, -2));
      return items && { kind: "list", flavour: "list", items };
    }
    const [, of, inner] = /^([^<>]+)<(.+)>$/.exec(name) ?? [];
    return of === undefined || inner === undefined
      ? undefined
      : instance(of, separated(inner).map(named));
  }

  function instance(
    name: string,
    args: readonly (TypeRef | undefined)[],
  ): TypeRef | undefined {
    const id = generic.get(`${name}\`${args.length}`);
    const all = args.filter((it) => it !== undefined);
    return id === undefined || all.length < args.length
      ? undefined
      : { kind: "ref", id, args: all };
  }

  return named;
}

/** An operation may answer with its request: what is called like a type is of it. */
function namesOf(schema: Schema): ReadonlyMap<string, TypeRef> {
  const declarations = byId(schema);
  const names = new Map<string, TypeRef>();
  for (const scalar of Object.keys(scalars) as ScalarName[])
    names.set(scalar, { kind: "scalar", scalar });
  for (const operation of schema.operations) {
    const { request, response } = operation;
    const name = nameOfRequest(operation, declarations);
    names.set(`${name}.request`, { kind: "ref", id: request, args: [] });
    if (!response) continue;
    names.set(`${name}.response`, response);
    names.set(nameOfType(response, declarations), response);
  }
  for (const declaration of schema.declarations) {
    const { id, name, kind } = declaration;
    if (kind === "interface") continue;
    if (kind === "class" && declaration.typeParams.length > 0) continue;
    names.set(id, { kind: "ref", id, args: [] });
    names.set(name, { kind: "ref", id, args: [] });
  }
  return names;
}

/** Ids by `Page`1` and `Acme.Page`1`. */
function genericClasses({ declarations }: Schema): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const it of declarations)
    if (it.kind === "class" && it.typeParams.length > 0) {
      ids.set(it.id, it.id);
      ids.set(`${it.name}\`${it.typeParams.length}`, it.id);
    }
  return ids;
}

/** `Call, Pair<Call, Line>` → `Call` and `Pair<Call, Line>` */
function separated(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === "<") depth++;
    if (character === ">") depth--;
    if (character !== "," || depth > 0) continue;
    parts.push(text.slice(start, at).trim());
    start = at + 1;
  }
  return [...parts, text.slice(start).trim()];
}

export function nameOfRequest(
  operation: Operation | undefined,
  declarations: DeclarationsById,
): string {
  return (operation && declarations.get(operation.request)?.name) ?? "";
}
