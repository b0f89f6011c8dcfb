/** The server's validation rules in zod schemas, for members of what is sent. */
import { append } from "../schema/append.js";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type {
  ClassDeclaration,
  Declaration,
  InterfaceDeclaration,
  Property,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { closedHierarchy, isValueType, substitute } from "../schema/visit.js";
import type { PlaceOf } from "./emitter.js";
import { statedRules } from "./stated-rules.js";
import { access, objectKey, stringLiteral } from "./text.js";
import type { SchemaIndex } from "./types.js";
import { ruleView, type RuleView } from "./zod-validators.js";

type Ruled = ClassDeclaration | InterfaceDeclaration;

/** The schema of a member, with its rules around it. */
export function withRules(
  schema: string,
  property: Property,
  { id }: Ruled,
  index: SchemaIndex,
): string {
  return index.ruled.has(id)
    ? ruledExpression(schema, property, index)
    : schema;
}

function ruledExpression(
  schema: string,
  property: Property,
  index: SchemaIndex,
): string {
  const rules = rulesOf(property, index).flatMap((it) =>
    "expression" in it ? it.expression : [],
  );
  if (rules.length === 0) return schema;
  const make = isZeroWhereMissing(property.type, index)
    ? "ruledValue"
    : "ruled";
  const name = stringLiteral(displayName(property.xmlName));
  return `d.${make}(${[schema, name, ...rules].join(", ")})`;
}

/** A member of an object's shape. */
export interface MemberView {
  readonly key: string;
  readonly schema: string;
}

/** Members of a base that answers hold as well, so that its schema has no rules; with their rules. */
export function inheritedRules(
  declaration: Ruled,
  index: SchemaIndex,
  schemaOf: (base: TypeRef) => string,
): readonly MemberView[] {
  return inheritedOf(declaration, index).flatMap(({ base, property }) => {
    const schema = access(`${schemaOf(base)}.shape`, property.name);
    const ruled = ruledExpression(schema, property, index);
    return ruled === schema
      ? []
      : [{ key: objectKey(property.name), schema: ruled }];
  });
}

function inheritedOf(
  declaration: Ruled,
  { ruled, declarations }: SchemaIndex,
): readonly { readonly base: TypeRef; readonly property: Property }[] {
  const base = declaration.kind === "class" ? declaration.base : undefined;
  if (!base || !ruled.has(declaration.id) || ruled.has(base.id)) return [];
  return closedHierarchy(base, declarations).flatMap(({ level, parameters }) =>
    level.properties.map((it) => ({
      base,
      property: { ...it, type: substitute(it.type, parameters) },
    })),
  );
}

function rulesOf(
  { type, constraints = [] }: Property,
  index: SchemaIndex,
): readonly RuleView[] {
  const of = type.kind === "nullable" ? type.of : type;
  const member = {
    type: of,
    isValue: isZeroWhereMissing(type, index),
    isEnum: of.kind === "ref" && index.declarations.get(of.id)?.kind === "enum",
  };
  return constraints
    .flatMap(statedRules)
    .flatMap((it) => ("call" in it ? (ruleView(it, member) ?? []) : it));
}

/** What a listing calls `number` may be `int?`, which is null where it is missing. */
function isZeroWhereMissing(
  type: TypeRef,
  { declarations }: SchemaIndex,
): boolean {
  return (
    isValueType(type, declarations) &&
    !(type.kind === "scalar" && type.scalar === "anyNumber")
  );
}

/** `CallSid` as `Call Sid`. Source: FluentValidation's Extensions.cs, SplitPascalCase. */
function displayName(name: string): string {
  return name.replaceAll(/(?<=.)(?=[A-Z][^A-Z])|(?<=.[^A-Z])(?=[A-Z])/g, " ");
}

/** The rules that are left to the server, each once, with the members it is a rule of. */
export function rulesLeftOut(
  schema: Schema,
  index: SchemaIndex,
  placeOf: PlaceOf,
): readonly Diagnostic[] {
  const groups = new Map<string, LeftOut[]>();
  for (const it of schema.declarations.flatMap((one) =>
    leftOutOf(one, index),
  )) {
    const key = JSON.stringify([it.rule, it.reason]);
    append(groups, key, it);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { rule, reason } = first;
    const members = [first, ...others].map(({ member }) => member);
    const parameters = { rule, reason, members };
    return diagnostic("rule-left-out", parameters, placeOf(first.of));
  });
}

interface LeftOut {
  readonly rule: string;
  readonly reason: string;
  readonly member: string;
  readonly of: TypeId;
}

function leftOutOf(
  declaration: Declaration,
  index: SchemaIndex,
): readonly LeftOut[] {
  const { id: of, name } = declaration;
  if (declaration.kind === "enum" || !index.ruled.has(of)) return [];
  const inherited = inheritedOf(declaration, index);
  return [
    ...inherited.map((it) => it.property),
    ...declaration.properties,
  ].flatMap((property) =>
    rulesOf(property, index).flatMap((it) =>
      "expression" in it
        ? []
        : {
            rule: it.rule,
            reason: it.leftOut,
            member: `${name}.${property.name}`,
            of,
          },
    ),
  );
}
