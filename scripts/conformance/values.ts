/** The cases' notation of values (FORMAT.md, section 5) → what the generated code takes and gives. */
import type { ScalarName } from "../../src/schema/scalars.js";
import type {
  EnumDeclaration,
  ReferenceType,
  TypeRef,
} from "../../src/schema/schema.js";
import {
  closedHierarchy,
  substitute,
  type DeclarationsById,
} from "../../src/schema/visit.js";

export interface ValueContext {
  readonly declarations: DeclarationsById;
  /** A .NET type that a value names. */
  typeOf(clrType: string): TypeRef;
  /** The constants of an enum by .NET name. */
  constantsOf(declaration: EnumDeclaration): Readonly<Record<string, string>>;
}

interface Members {
  [name: string]: unknown;
}

export function toValue(
  notation: unknown,
  root: TypeRef,
  context: ValueContext,
): unknown {
  const { declarations } = context;
  const shared = new Map<unknown, unknown>();
  const enclosing: unknown[] = [];

  function convert(written: unknown, type: TypeRef): unknown {
    if (written === null) return null;
    if (isMembers(written)) {
      if ("$ref" in written) return shared.get(written["$ref"]);
      if ("$cycle" in written)
        return enclosing.at(-1 - Number(written["$cycle"]));
      if ("$type" in written) {
        const name = String(written["$type"]);
        return named(name, written["$value"]);
      }
    }
    switch (type.kind) {
      case "nullable":
        return convert(written, type.of);
      case "scalar":
        return scalar(written, type.scalar);
      case "list":
        return list(written, type.items);
      case "map":
        return map(written, type.key, type.value);
      case "ref":
        return reference(written, type);
      default:
        return written;
    }
  }

  /** A value that names its own type. */
  function named(clrType: string, written: unknown): unknown {
    const type = context.typeOf(clrType);
    const value = convert(written, type);
    const isBare =
      type.kind === "scalar" &&
      (["string", "bool", "int"].includes(type.scalar) ||
        (type.scalar === "double" && !Object.is(Number(value) | 0, value)));
    if (isBare) return value;
    const isObject =
      type.kind === "ref" &&
      declarations.get(type.id)?.kind === "class" &&
      isMembers(value) &&
      !isCollection(type);
    // A shared object keeps its identity.
    return isObject
      ? Object.assign(value, { __type: clrType })
      : { __type: clrType, value };
  }

  function isCollection({ id }: ReferenceType): boolean {
    const declaration = declarations.get(id);
    return (
      declaration?.kind === "class" && declaration.collection !== undefined
    );
  }

  function list(written: unknown, items: TypeRef): unknown {
    const value: unknown[] = [];
    enclosing.push(value);
    for (const item of asArray(written)) value.push(convert(item, items));
    enclosing.pop();
    return value;
  }

  function map(written: unknown, key: TypeRef, item: TypeRef): unknown {
    const value: Members = {};
    enclosing.push(value);
    for (const entry of asArray(written)) {
      const [name, content] = asArray(entry);
      set(value, String(convert(name, key)), convert(content, item));
    }
    enclosing.pop();
    return value;
  }

  function reference(written: unknown, type: ReferenceType): unknown {
    const declaration = declarations.get(type.id);
    if (declaration?.kind === "enum") return enumeration(written, declaration);
    if (declaration?.kind !== "class" || !isMembers(written)) {
      const [level] = closedHierarchy(type, declarations);
      const { collection } = level?.level ?? {};
      return collection && level
        ? convert(written, substitute(collection, level.parameters))
        : written;
    }
    const value: Members = {};
    if ("$id" in written) shared.set(written["$id"], value);
    enclosing.push(value);
    for (const { level, parameters } of closedHierarchy(type, declarations))
      for (const property of level.properties) {
        // A member that a derived class hides.
        const hidden = `${level.clr?.name}::${property.name}`;
        if (hidden in written)
          set(
            value,
            hidden,
            convert(written[hidden], substitute(property.type, parameters)),
          );
        const content = memberOf(written, property.name);
        if (content !== undefined)
          set(
            value,
            property.name,
            convert(content, substitute(property.type, parameters)),
          );
      }
    enclosing.pop();
    return value;
  }

  function enumeration(
    written: unknown,
    declaration: EnumDeclaration,
  ): unknown {
    const text = String(written);
    if (/^-?\d+$/.test(text))
      return declaration.flags || text !== "0" ? Number(text) : unnamedZero;
    if (!declaration.flags) return context.constantsOf(declaration)[text];
    const bits = text
      .split(", ")
      .map((name) => declaration.members.find((it) => it.name === name))
      .reduce((all, it) => all | BigInt(it?.value ?? 0), 0n);
    return Number(bits);
  }

  return convert(notation, root);
}

function scalar(written: unknown, name: ScalarName): unknown {
  switch (name) {
    case "longBigint":
    case "ulongBigint":
      return BigInt(String(written));
    case "float":
    case "double":
      return typeof written === "string" ? specialNumbers[written] : written;
    case "dateTime":
    case "dateTimeOffset":
    case "timeOnly":
      return String(written).replace(
        /\.?0*(?=Z$|[+-]\d\d:\d\d$|$)/,
        trimmedZeros,
      );
    default:
      return written;
  }
}

/** Only the fraction's zeros: `03:04:00` has none. */
function trimmedZeros(zeros: string, offset: number, text: string): string {
  return text.slice(0, offset + zeros.length).includes(".") ? "" : zeros;
}

const specialNumbers: Readonly<Record<string, number>> = {
  NaN,
  INF: Infinity,
  "-INF": -Infinity,
  "-0": -0,
};

/** By the name it has in .NET: `Key` for `key`. */
function memberOf(written: Members, name: string): unknown {
  return written[name] ?? written[name.charAt(0).toUpperCase() + name.slice(1)];
}

function set(owner: Members, key: string, value: unknown): void {
  Object.defineProperty(owner, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("an array is expected");
  return value;
}

/** The zero of an enum that has no member for it: .NET's default, which no constant is. */
const unnamedZero = Symbol("0");

/**
 * Where two values differ, undefined if they are one. A null and a missing member are the same thing
 * to .NET, and so are two times of one instant.
 */
export function difference(
  expected: unknown,
  actual: unknown,
  path = "",
  seen: Map<unknown, unknown> = new Map(),
): string | undefined {
  const differs = (): string =>
    `${path || "value"} is ${shown(actual)}, expected ${shown(expected)}`;
  if (expected === undefined || expected === null || expected === unnamedZero)
    return actual === undefined || actual === null ? undefined : differs();
  if (typeof expected !== "object" || typeof actual !== "object" || !actual)
    return isSame(expected, actual) ? undefined : differs();
  // What is one object there must be one object here.
  if (seen.has(expected))
    return seen.get(expected) === actual ? undefined : differs();
  seen.set(expected, actual);
  if (Array.isArray(expected) !== Array.isArray(actual)) return differs();
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  if (Array.isArray(expected) && Array.isArray(actual))
    if (expected.length !== actual.length) return differs();
  for (const name of names) {
    const found = difference(
      ownMember(expected, name),
      ownMember(actual, name),
      `${path}/${name}`,
      seen,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function ownMember(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function isSame(expected: unknown, actual: unknown): boolean {
  if (Object.is(expected, actual)) return true;
  const instant = instantOf(expected);
  return instant !== undefined && instant === instantOf(actual);
}

function instantOf(value: unknown): string | undefined {
  const match =
    typeof value === "string"
      ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(
          value,
        )
      : null;
  return match
    ? `${Date.parse(`${match[1]}${match[3]}`)} ${match[2] ?? ""}`
    : undefined;
}

function shown(value: unknown): string {
  const text =
    typeof value === "bigint"
      ? `${value}n`
      : Object.is(value, -0)
        ? "-0"
        : (safeJson(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function safeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, it: unknown) =>
      typeof it === "bigint" ? `${it}n` : it,
    );
  } catch {
    return "a value that contains itself";
  }
}
