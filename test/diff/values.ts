/** Random values of a schema's types, as generated code has them. */
import type { ScalarName } from "../../src/schema/scalars.js";
import type {
  EnumDeclaration,
  Property,
  ReferenceType,
  TypeRef,
} from "../../src/schema/schema.js";
import {
  closedHierarchy,
  parametersOf,
  substitute,
  type DeclarationsById,
} from "../../src/schema/visit.js";
import type { Random } from "./random-source.js";

const texts = ["", "a", "Some text", "<é & 😀>", "42"];
const instants = ["0001-01-01T00:00:00", "2024-05-06T07:08:09.1234567Z"];

/** At least zero, and what no narrower type has. */
const samples: Readonly<Partial<Record<ScalarName, readonly unknown[]>>> = {
  string: texts,
  uri: ["https://acme.example/a"],
  char: ["\0", "x"],
  bool: [false, true],
  sbyte: [0, -128, 127],
  byte: [0, 255],
  short: [0, -32768, 32767],
  ushort: [0, 65535],
  int: [0, -2147483648, 2147483647],
  uint: [0, 4294967295],
  long: [0, -1099511627776, 1099511627776],
  ulong: [0, 1099511627776],
  float: [0, 0.5],
  double: [0, -1e300, 0.1],
  decimal: [0, 0.1, 1234567.25],
  dateTime: instants,
  dateTimeOffset: ["0001-01-01T00:00:00+00:00", "2024-05-06T07:08:09+02:00"],
  dateOnly: ["0001-01-01", "2024-05-06"],
  timeOnly: ["00:00:00", "03:04:05"],
  timeSpan: ["PT0S", "P1DT2H"],
  guid: [
    "00000000-0000-0000-0000-000000000000",
    "d3b07384-d113-4dec-89ea-a6238ad5ff00",
  ],
  bytes: ["AQID"],
  version: ["1.2.3"],
  object: ["text"],
  anyString: texts,
  anyNumber: [0, 7],
};

/** What there is no value of: an abstract class without others, an interface. */
export const none = Symbol("none");

export interface Values {
  readonly declarations: DeclarationsById;
  readonly random: Random;
}

export function valueOf(type: TypeRef, values: Values, depth = 0): unknown {
  const { random } = values;
  switch (type.kind) {
    case "scalar":
      return random.one(samples[type.scalar] ?? [none]);
    case "nullable":
      return random.oneIn(3) ? undefined : valueOf(type.of, values, depth);
    case "list": {
      const count = depth > 3 ? 0 : random.below(3);
      const items = Array.from({ length: count }, () =>
        valueOf(type.items, values, depth + 1),
      );
      return items.filter((it) => it !== none).map((it) => it ?? null);
    }
    case "map": {
      const value = depth > 3 ? none : valueOf(type.value, values, depth + 1);
      const key = valueOf(type.key, values, depth + 1);
      return value === none || value === undefined || key === none
        ? {}
        : { [String(key)]: value };
    }
    case "ref":
      return referred(type, values, depth);
    case "param":
    case "unknown":
      return none;
    default:
      return type satisfies never;
  }
}

function referred(type: ReferenceType, values: Values, depth: number): unknown {
  const { declarations, random } = values;
  const declaration = declarations.get(type.id);
  if (!declaration || declaration.kind === "interface") return none;
  if (declaration.kind === "enum") return enumValue(declaration, random);
  if (declaration.collection) {
    const parameters = parametersOf(declaration, type.args);
    return valueOf(
      substitute(declaration.collection, parameters),
      values,
      depth + 1,
    );
  }
  const others = (declaration.derived ?? []).filter((id) => {
    const it = declarations.get(id);
    return it?.kind === "class" && !it.abstract && it.typeParams.length === 0;
  });
  const isOther =
    type.args.length === 0 &&
    others.length > 0 &&
    (declaration.abstract || random.oneIn(2));
  if (isOther) {
    const id = random.one(others);
    return typed(id, classValue({ kind: "ref", id, args: [] }, values, depth));
  }
  return declaration.abstract ? none : classValue(type, values, depth);
}

function typed(id: string, value: unknown): unknown {
  return typeof value === "object" && value !== null
    ? { __type: id, ...value }
    : value;
}

function enumValue(
  { flags, members }: EnumDeclaration,
  random: Random,
): unknown {
  if (flags) {
    const some = members.filter(() => random.oneIn(2));
    return Number(some.reduce((all, it) => all | BigInt(it.value), 0n));
  }
  const written = members.filter(({ wires }) => !wires);
  return written.length === 0 ? none : random.one(written).json;
}

/** A class's members, `none` where one that has to be there has no value. */
export function classValue(
  type: ReferenceType,
  values: Values,
  depth = 0,
): unknown {
  const entries = new Map<string, unknown>();
  for (const { level, parameters } of closedHierarchy(
    type,
    values.declarations,
  ))
    for (const property of level.properties) {
      const value = memberValue(
        { ...property, type: substitute(property.type, parameters) },
        values,
        depth + 1,
      );
      if (value === none) {
        if (!property.optional) return none;
      } else if (value !== undefined) entries.set(property.name, value);
    }
  return Object.fromEntries(entries);
}

function memberValue(
  { type, optional }: Property,
  values: Values,
  depth: number,
): unknown {
  if (optional && (depth > 4 || values.random.oneIn(4))) return undefined;
  // Structs of structs end, but not at any depth.
  return depth > 8 ? none : valueOf(type, values, depth);
}
