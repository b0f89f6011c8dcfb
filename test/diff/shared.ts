/** Whether two values agree in what both of their types have. */
import type {
  EnumDeclaration,
  ReferenceType,
  TypeRef,
} from "../../src/schema/schema.js";
import {
  closedHierarchy,
  isValueType,
  parametersOf,
  substitute,
  type DeclarationsById,
} from "../../src/schema/visit.js";

import { isZero } from "./wire.js";

export interface Half {
  readonly value: unknown;
  readonly type: TypeRef;
  readonly declarations: DeclarationsById;
  readonly wire: "json" | "xml";
}

/** What mutations append to a name. */
export const renamed = "Renamed";

function sameName(name: string): string {
  return name.replace(renamed, "").toLowerCase();
}

/** The path to the first member that differs. */
export function difference(
  old: Half,
  now: Half,
  compareTypes: boolean,
  path = "$",
): string | undefined {
  const left = bare(old);
  const right = bare(now);
  const differs = `${path}: ${JSON.stringify(left.value)} and ${JSON.stringify(right.value)}`;
  if (isNothing(left.value) || isNothing(right.value)) {
    if (isNothing(left.value) && isNothing(right.value)) return undefined;
    // A value type that is missing is its default.
    const areValues = [old, now].every(({ type, declarations }) =>
      isValueType(type, declarations),
    );
    const there = isNothing(left.value) ? right : left;
    return areValues && isZero(there.value, there.type, there.declarations)
      ? undefined
      : differs;
  }
  const one = left.type;
  const other = right.type;
  if (one.kind === "list" && other.kind === "list")
    return listDifference(
      left,
      right,
      one.items,
      other.items,
      compareTypes,
      path,
    );
  if (one.kind === "map" && other.kind === "map")
    return mapDifference(
      left,
      right,
      one.value,
      other.value,
      compareTypes,
      path,
    );
  if (isText(one) || isText(other))
    return left.value === right.value ? undefined : differs;
  if (one.kind === "ref" || other.kind === "ref") {
    const names = [left, right].map(enumNames);
    if (names.some((it) => it !== undefined))
      return names[0] === names[1] ? undefined : differs;
    return one.kind === "ref" && other.kind === "ref"
      ? memberDifference(left, right, one, other, compareTypes, path)
      : differs;
  }
  if (isAny(one) || isAny(other)) return undefined;
  return Object.is(left.value, right.value) ||
    JSON.stringify(left.value) === JSON.stringify(right.value)
    ? undefined
    : differs;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isAny(type: TypeRef): boolean {
  return (
    type.kind === "unknown" ||
    (type.kind === "scalar" &&
      ["object", "anyString", "anyNumber"].includes(type.scalar))
  );
}

/** Through `Nullable<T>` and classes that are a collection. */
function bare(half: Half): Half {
  const { type, declarations } = half;
  if (type.kind === "nullable") return bare({ ...half, type: type.of });
  if (type.kind !== "ref") return half;
  const declaration = declarations.get(type.id);
  if (declaration?.kind !== "class" || !declaration.collection) return half;
  const parameters = parametersOf(declaration, type.args);
  return { ...half, type: substitute(declaration.collection, parameters) };
}

function isText(type: TypeRef): boolean {
  return type.kind === "scalar" && type.scalar === "string";
}

/** An enum's value by .NET's names, whatever the texts and numbers; a text no member has by itself. */
function enumNames({ value, type, declarations }: Half): string | undefined {
  const declaration =
    type.kind === "ref" ? declarations.get(type.id) : undefined;
  if (declaration?.kind !== "enum") return undefined;
  return typeof value === "number"
    ? bitNames(BigInt(value), declaration)
    : sameName(
        declaration.members.find(({ json }) => json === value)?.name ??
          String(value),
      );
}

function bitNames(value: bigint, { members }: EnumDeclaration): string {
  const bits = members.filter((it) => {
    const number = BigInt(it.value);
    return number !== 0n && (value & number) === number;
  });
  return value === 0n && bits.length === 0
    ? sameName(members.find((it) => it.value === "0")?.name ?? "")
    : sameName(
        bits
          .map(({ name }) => name)
          .toSorted()
          .join(),
      );
}

function listDifference(
  old: Half,
  now: Half,
  oldItems: TypeRef,
  nowItems: TypeRef,
  compareTypes: boolean,
  path: string,
): string | undefined {
  const left: readonly unknown[] = Array.isArray(old.value) ? old.value : [];
  const right: readonly unknown[] = Array.isArray(now.value) ? now.value : [];
  if (left.length !== right.length)
    return `${path}: ${left.length} and ${right.length} items`;
  for (const [at, value] of left.entries()) {
    const found = difference(
      { ...old, value, type: oldItems },
      { ...now, value: right[at], type: nowItems },
      compareTypes,
      `${path}[${at}]`,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function mapDifference(
  old: Half,
  now: Half,
  oldValue: TypeRef,
  nowValue: TypeRef,
  compareTypes: boolean,
  path: string,
): string | undefined {
  const left = Object.entries(old.value as object) as [string, unknown][];
  const right = now.value as Readonly<Record<string, unknown>>;
  if (left.length !== Object.keys(right).length)
    return `${path}: another number of entries`;
  for (const [key, value] of left) {
    const found = difference(
      { ...old, value, type: oldValue },
      { ...now, value: right[key], type: nowValue },
      compareTypes,
      `${path}[${JSON.stringify(key)}]`,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

type Members = ReadonlyMap<string, Half>;

function memberDifference(
  old: Half,
  now: Half,
  oldType: ReferenceType,
  nowType: ReferenceType,
  compareTypes: boolean,
  path: string,
): string | undefined {
  const left = membersOf(old, oldType);
  const right = membersOf(now, nowType);
  if (compareTypes) {
    const types = [old, now].map(
      ({ value }) => (value as Readonly<Record<string, unknown>>)["__type"],
    );
    if (types[0] !== types[1]) return `${path}: another type`;
  }
  for (const [name, member] of left) {
    const other = right.get(name);
    const found =
      other && difference(member, other, compareTypes, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function membersOf(half: Half, type: ReferenceType): Members {
  const value = half.value as Readonly<Record<string, unknown>>;
  return new Map(
    closedHierarchy(type, half.declarations).flatMap(({ level, parameters }) =>
      level.properties
        .filter(({ wires = half.wire }) => wires === half.wire)
        .map((property): [string, Half] => [
          sameName(property.name),
          {
            ...half,
            value: value[property.name],
            type: substitute(property.type, parameters),
          },
        ]),
    ),
  );
}
