/** Names: on the wires, and unique ones for the generated code. */
import type { DraftProperty, TextCase } from "../parse/draft.js";
import { asIdentifier, freeName, isIdentifier } from "../schema/identifier.js";
import { ordinal } from "../schema/ordinal.js";
import type { TypeId } from "../schema/schema.js";

/**
 * `[DataMember(Name)]`, which older listings do not print as the member's name; else the .NET name
 * in the server's case, which a listing has printed already.
 */
export function jsonNameOf(
  property: DraftProperty,
  textCase: TextCase = "camelCase",
): string {
  if (property.jsonName) return property.jsonName.value;
  return property.naming === "json"
    ? property.name
    : casings[textCase](property.name);
}

/** Source: ServiceStack.Text, JsConfig.TextCase and StringExtensions.ToLowercaseUnderscore. */
const casings: Readonly<Record<TextCase, (name: string) => string>> = {
  camelCase,
  pascalCase: (name) => name,
  // Of what camel case leaves each capital is a word: `CallSID` is `call_s_i_d`.
  snakeCase: (name) =>
    camelCase(name).replaceAll(
      /[^\p{Nd}\p{Ll}_]/gu,
      (letter) => `_${letter.toLowerCase()}`,
    ),
};

/** The alias or .NET name; of a name that a listing has cased the likeliest original. */
export function xmlNameOf(property: DraftProperty): string {
  if (property.xmlName) return property.xmlName.value;
  return property.naming === "clr" ? property.name : pascalCase(property.name);
}

/**
 * ServiceStack's camel case: a leading run of capitals is lowered but for the last before anything
 * else. `URLPath` is `urlPath`, `ID` is `id`, `ID2` is `iD2`, `CallSID` is `callSID`.
 *
 * Source: ServiceStack.Text, StringExtensions.ToCamelCase.
 */
export function camelCase(name: string): string {
  const [run = ""] = /^[A-Z]+/.exec(name) ?? [];
  const keepsLast = run.length > 1 && run.length < name.length;
  const lowered = keepsLast ? run.length - 1 : run.length;
  return name.slice(0, lowered).toLowerCase() + name.slice(lowered);
}

/** The inverse of `camelCase` where it has one: what most servers call the member in C#. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name without what servers change about it: `order-id` is `order_id` in a listing. */
export function folded(name: string): string {
  return name.replaceAll(/[\s_-]/g, "").toLowerCase();
}

/** A declaration that wants a name. */
export interface Unnamed {
  readonly id: TypeId;
  /** .NET's simple name. */
  readonly name: string;
  readonly arity: number;
}

/** What a declaration is called. */
export interface Given {
  readonly name: string;
  /** The name is no identifier, or was taken or reserved; by which declaration, if by one. */
  readonly clash?: { readonly with?: TypeId; readonly isIllegal?: true };
}

/**
 * A name for each declaration, which depends on nothing but the types that clash with it. Of generic
 * types the one with fewest parameters has the bare name, the others their number, as in ServiceStack's
 * listings: `QueryDb<T>` and `QueryDb_2<From, Into>`. Of types in several namespaces the first by
 * namespace has the bare name, the others `_2`, `_3` …, as has one that the generated code needs. What no
 * identifier has is `_`: `2nd` is `_2nd`.
 * `UserSchema` and `UserXml` are what the schema and the mapper of `User` are called, so they count as
 * taken with it.
 */
export function uniqueNames(
  types: readonly Unnamed[],
): ReadonlyMap<TypeId, Given> {
  const fewest = new Map<string, number>();
  const legal = types.map((it) => ({ ...it, name: asIdentifier(it.name) }));
  const illegal = new Set(
    types.flatMap(({ id, name }) => (isIdentifier(name) ? [] : [id])),
  );
  for (const { name, arity } of legal)
    fewest.set(name, Math.min(arity, fewest.get(name) ?? arity));
  const wanted = legal
    .map(({ id, name, arity }) => ({
      id,
      name: arity === fewest.get(name) ? name : `${name}_${arity}`,
    }))
    .toSorted(
      (a, b) =>
        ordinal(a.name, b.name) ||
        rankOf(a.id) - rankOf(b.id) ||
        ordinal(a.id, b.id),
    );
  const holders = new Map<string, TypeId | undefined>(
    reservedNames.map((it) => [it, undefined]),
  );
  const given = new Map<TypeId, Given>();
  const take = (id: TypeId, name: string, clash?: Given["clash"]): void => {
    for (const it of exportsOf(name)) holders.set(it, id);
    given.set(id, { name, ...(clash && { clash }) });
  };
  const isFree = (name: string): boolean =>
    !exportsOf(name).some((it) => holders.has(it));
  // Names that types want come before those made of others: one may really be called Item_2.
  const clashing = wanted.filter(({ id, name }) => {
    if (!isFree(name)) return true;
    take(id, name, illegal.has(id) ? { isIllegal: true } : undefined);
    return false;
  });
  const next = new Map<string, number>();
  for (const { id, name } of clashing) {
    const holder = exportsOf(name)
      .map((it) => holders.get(it))
      .find((it) => it !== undefined);
    let n = next.get(name) ?? 2;
    while (!isFree(`${name}_${n}`)) n++;
    next.set(name, n + 1);
    take(id, `${name}_${n}`, {
      ...(holder !== undefined && { with: holder }),
      ...(illegal.has(id) && { isIllegal: true }),
    });
  }
  return given;
}

/** Type parameters: `TArray` for one that would hide `Array` from the generated code. */
export function legalTypeParams(names: readonly string[]): readonly string[] {
  const given: string[] = [];
  for (const name of names) {
    const legal = asIdentifier(name);
    const wanted = reservedNames.includes(legal) ? `T${legal}` : legal;
    const taken = new Set([...given, ...names.filter((it) => it !== name)]);
    given.push(freeName(wanted, taken));
  }
  return given;
}

/** A service's own types come first, ServiceStack's and .NET's last. */
function rankOf(id: TypeId): number {
  if (/^(?:ServiceStack|System)\./.test(id)) return 2;
  return id.startsWith("?") ? 1 : 0;
}

function exportsOf(name: string): readonly string[] {
  return [name, `${name}Schema`, `${name}Xml`];
}

const reservedNames: readonly string[] = [
  // ECMAScript's reserved words, and what strict mode adds.
  ..."await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval".split(
    " ",
  ),
  // TypeScript's predefined types.
  ..."any bigint boolean never number object string symbol undefined unknown".split(
    " ",
  ),
  // What TypeScript takes for an operator where a type may stand.
  ..."infer keyof readonly unique".split(" "),
  // What the generated code itself uses, and what it exports beside the types.
  ..."Array Data Object Omit Partial Uint8Array d x".split(" "),
  ..."parse parseJson readResponse stringifyJson xmlList xmlMap xmlScalars".split(
    " ",
  ),
  // `await import()` would call it.
  "then",
];
