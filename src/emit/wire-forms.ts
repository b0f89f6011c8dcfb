/**
 * The forms of JSON that not every value of a TypeScript type has: text that may be a number is
 * text where the server writes dates otherwise. Only classes that hold such a member are told of it.
 */
import { append } from "../schema/append.js";
import { scalars } from "../schema/scalars.js";
import type {
  Declaration,
  Property,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import {
  isValueType,
  partsOf,
  idsWithin,
  typesWithin,
  valueTypesOf,
  type DeclarationsById,
} from "../schema/visit.js";
import { isInAnyCase } from "./any-case.js";
import type { JsonOptions } from "./emitter.js";
import type { Union } from "./unions.js";

/** As the runtime's `Form` has them. */
const forms = ["number", "version", "pairs", "anyCase", "missing"] as const;
type Form = (typeof forms)[number];

/** By declaration, the forms of what it holds, at any depth. */
export type WireForms = ReadonlyMap<TypeId, readonly Form[]>;

interface Known {
  readonly declarations: DeclarationsById;
  readonly unions: ReadonlyMap<TypeId, Union>;
}

export function wireFormsOf(
  { declarations }: Schema,
  { declarations: known, unions }: Known,
  json: JsonOptions,
): WireForms {
  const holders = holdersOf(declarations, unions);
  const found = new Map<TypeId, Form[]>();
  for (const form of forms) {
    const pending = declarations.filter((it) => has(form, it, known, json));
    const reached = new Set<TypeId>();
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (reached.has(next.id)) continue;
      reached.add(next.id);
      pending.push(...(holders.get(next.id) ?? []));
    }
    for (const id of reached) append(found, id, form);
  }
  // What a generic class holds, its arguments tell.
  const all = forms.filter((it) =>
    [...found.values()].some((some) => some.includes(it)),
  );
  for (const it of declarations)
    if (it.kind !== "enum" && it.typeParams.length > 0 && all.length > 0)
      found.set(it.id, all);
  return found;
}

/** By declaration, those that hold it: as a member or item, base, or derived class. */
function holdersOf(
  declarations: readonly Declaration[],
  unions: Known["unions"],
): ReadonlyMap<TypeId, readonly Declaration[]> {
  const holders = new Map<TypeId, Declaration[]>();
  for (const it of declarations) {
    const held = idsWithin(partsOf(it));
    const { derived = [] } = unions.get(it.id) ?? {};
    for (const id of new Set([...held, ...derived.map((one) => one.id)]))
      append(holders, id, it);
  }
  return holders;
}

function has(
  form: Form,
  declaration: Declaration,
  known: DeclarationsById,
  json: JsonOptions,
): boolean {
  if (form === "anyCase") return isInAnyCase(declaration);
  if (form === "missing")
    return (
      declaration.kind !== "enum" &&
      declaration.properties.some((it) => isFilledIn(it, known, json))
    );
  return typesWithin(valueTypesOf(declaration)).some(
    (type) => formOf(type, json) === form,
  );
}

function formOf(type: TypeRef, { unixTime }: JsonOptions): Form | undefined {
  if (type.kind === "map")
    return type.flavour === "readonlyMap" ? "pairs" : undefined;
  if (type.kind !== "scalar") return undefined;
  const { formOf: plain = type.scalar, value } = scalars[type.scalar];
  if (plain === "version") return "version";
  if (plain === "decimal" && value === "string") return "number";
  const isDate = ["dateTime", "dateTimeOffset", "dateOnly"].includes(plain);
  return isDate && unixTime ? "number" : undefined;
}

/** A member that JSON may lack though values have it. */
function isFilledIn(
  property: Property,
  known: DeclarationsById,
  json: JsonOptions,
): boolean {
  return (
    isZeroWhereMissing(property, known, json) ||
    (property.wires === "xml" && !property.optional)
  );
}

/** A member of a value type that servers leave out at its default. */
export function isZeroWhereMissing(
  { type, optional, emitDefault }: Property,
  known: DeclarationsById,
  json: JsonOptions,
): boolean {
  return (
    !optional &&
    isValueType(type, known) &&
    (emitDefault === false || json.missing === "default")
  );
}
