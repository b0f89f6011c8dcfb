/** The view of a class's mapper: straight-line reading and writing of its own members. */
import { scalars } from "../schema/scalars.js";
import type {
  EnumDeclaration,
  EnumMember,
  Property,
  TypeRef,
} from "../schema/schema.js";
import { inContractOrder } from "../schema/contract-order.js";
import { isValueType } from "../schema/visit.js";
import type { ClosedClass, ClosedProperty } from "./closed.js";
import { contractOf } from "./contracts.js";
import type { DeclarationView } from "./emitter.js";
import type { Imported } from "./imports.js";
import { importOf, ownDataImports, typeImports } from "./mentions.js";
import { access, printWidth, stringLiteral } from "./text.js";
import {
  nameOf,
  ownDataExpression,
  typeExpression,
  type SchemaIndex,
} from "./types.js";
import { encodeName } from "../schema/xml-names.js";
import { factsOf, type Context } from "./xml-facts.js";

export interface ClassMapperView extends DeclarationView {
  readonly partial: "xml-class";
  readonly name: string;
  /** What is read and written: `AnyShape`, where it may be of a class that derives from it. */
  readonly value: string;
  /** The class, and the value where that is another. */
  readonly types: string;
  readonly writable: boolean;
  readonly contractName: string;
  readonly namespace: string;
  /** As the shape has them, in its order: `base: CallXml`. */
  readonly facts: readonly string[];
  /** Own elements in contract order, as literals; `?` marks one that may be nil. */
  readonly members: readonly string[];
  /** All of them, where they fit on one line. */
  readonly memberLine: string | undefined;
  readonly reads: readonly ReadView[];
  readonly fills: readonly string[];
  readonly writes: readonly WriteView[];
}

interface ReadView {
  readonly position: number;
  readonly statement: string;
}

interface WriteView {
  readonly statement: string;
  /** Where a default is left out: when the member is written. */
  readonly condition: string | undefined;
  /** The statement on a line of its own. */
  readonly broken: boolean;
}

export function classMapperView(
  closed: ClosedClass,
  context: Context,
): ClassMapperView {
  const { index, mappers, namespaces, writable } = context;
  const { contract } = closed.declaration;
  const members = inContractOrder(
    closed.properties.map((it) => ({
      ...it,
      xmlName: encodeName(it.xmlName),
    })),
  );
  const names = members.map((it) =>
    stringLiteral(
      it.xmlName + (mayBeNil(it, index) ? "?" : "") + (it.required ? "!" : ""),
    ),
  );
  const memberLine = names.join(", ");
  const fits = `  members: [${memberLine}],`.length <= printWidth;
  const type = ownDataExpression(closed.type, index);
  const value = typeExpression(closed.type, index);
  return {
    partial: "xml-class",
    name: closed.name,
    value,
    types: value === type ? type : `${type}, ${value}`,
    writable: writable.class(closed),
    contractName: stringLiteral(
      contractOf(closed.type, index)?.name ?? closed.declaration.name,
    ),
    namespace: contract ? namespaces.of(contract.namespace) : "undefined",
    facts: factsOf(closed, context),
    members: names,
    memberLine: fits ? memberLine : undefined,
    reads: members.map((it, position) => ({
      position,
      statement: assignment(
        it.name,
        `${mappers.of(withoutNull(it.type))}.readContent(reader)`,
      ),
    })),
    fills: members.flatMap((it) => fillView(it, context) ?? []),
    writes: members.map((it) => writeView(it, context)),
  };
}

/** What the view mentions beside mappers. */
export function classMapperImports(
  closed: ClosedClass,
  { index, writable }: Context,
): readonly Imported[] {
  const { type, collection, properties } = closed;
  // A collection is its items' mapper.
  if (collection) return typeImports(type, index);
  return [
    ...ownDataImports(type, index),
    ...typeImports(type, index),
    ...properties
      .filter((it) => isFilled(it) || writable.class(closed))
      .flatMap((it) => zeroImports(it.type, index)),
  ];
}

/** Of `zeroOf` beside mappers: a member of an enum. */
function zeroImports(type: TypeRef, index: SchemaIndex): readonly Imported[] {
  const it = type.kind === "ref" ? index.declarations.get(type.id) : undefined;
  return it?.kind === "enum" && !it.flags && zeroMember(it) !== undefined
    ? [importOf(it, false, index)]
    : [];
}

function withoutNull(type: TypeRef): TypeRef {
  return type.kind === "nullable" ? type.of : type;
}

function mayBeNil({ type, optional }: Property, index: SchemaIndex): boolean {
  return (
    type.kind === "unknown" ||
    (optional && !isValueType(type, index.declarations))
  );
}

/** A value type that has to be there. */
function isFilled({ optional, isArgument }: ClosedProperty): boolean {
  return !optional || isArgument === true;
}

/** A value type that has to be there, but is missing, has .NET's default. */
function fillView(
  property: ClosedProperty,
  context: Context,
): string | undefined {
  const { name, type } = property;
  const zero = zeroOf(type, context);
  if (!isFilled(property) || zero === undefined) return undefined;
  return isInherited(name)
    ? assignment(name, `${memberOf(name)} ?? ${zero}`)
    : `${memberOf(name)} ??= ${zero};`;
}

/** Every value has a `toString` and a `__proto__`, which are no members of its own. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function memberOf(name: string): string {
  return isInherited(name)
    ? `x.getOwn(value, ${stringLiteral(name)})`
    : access("value", name);
}

function assignment(name: string, value: string): string {
  return isInherited(name)
    ? `x.setOwn(value, ${stringLiteral(name)}, ${value});`
    : `${access("value", name)} = ${value};`;
}

function writeView(property: Property, context: Context): WriteView {
  const { index, mappers } = context;
  const { type, optional, xmlName } = property;
  const value = memberOf(property.name);
  const zero = zeroOf(type, context);
  const element = stringLiteral(xmlName);
  const mapper = mappers.of(withoutNull(type));
  const omitsDefault = property.emitDefault === false;
  if (!isValueType(type, index.declarations) && optional)
    return conditional(
      omitsDefault ? `${value} != null` : undefined,
      `writer.member(${element}, ${mapper}, ${value});`,
    );
  // A member of a request may be missing; .NET would write its default.
  const fills = optional && zero !== undefined;
  const written = fills ? `${value} ?? ${zero}` : value;
  return conditional(
    omitsDefault && zero !== undefined
      ? isNotZero(type, fills ? `(${written})` : value, zero)
      : undefined,
    `writer.required(${element}, ${mapper}, ${written});`,
  );
}

function conditional(
  condition: string | undefined,
  statement: string,
): WriteView {
  const line = `    if (${condition}) ${statement}`;
  return {
    statement,
    condition,
    broken: condition !== undefined && line.length > printWidth,
  };
}

/** Some types have their default in several forms: `0.00`, `0001-01-01T00:00:00Z`. */
function isNotZero(type: TypeRef, value: string, zero: string): string {
  const isOneForm =
    type.kind === "scalar" &&
    type.scalar !== "dateTime" &&
    scalars[type.scalar].value !== "Date" &&
    type.scalar !== "decimalString";
  const isEnum = type.kind === "ref" && !zero.startsWith("x.");
  return isOneForm || isEnum
    ? `${value} !== ${zero}`
    : `!x.isZero(${value}, ${zero})`;
}

/** .NET's default for a value type, as an expression. */
function zeroOf(
  type: TypeRef,
  { index, mappers }: Context,
): string | undefined {
  if (type.kind === "scalar") {
    const { zero } = scalars[type.scalar];
    if (typeof zero === "bigint") return `${zero}n`;
    if (zero instanceof Date) return `new Date(${zero.getTime()})`;
    return typeof zero === "string" ? stringLiteral(zero) : zero?.toString();
  }
  if (type.kind !== "ref") return undefined;
  const declaration = index.declarations.get(type.id);
  if (declaration?.kind === "class" && declaration.struct)
    return `x.zero(${mappers.of(type)})`;
  if (declaration?.kind !== "enum") return undefined;
  if (declaration.flags) return "0";
  const member = zeroMember(declaration);
  return member && access(nameOf(type.id, index), member.name);
}

function zeroMember({ members }: EnumDeclaration): EnumMember | undefined {
  return members.find(({ value }) => value === "0");
}
