/** The server's validation rules in zod schemas, for members of what is sent. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { closedHierarchy, isValueType, substitute } from "../schema/visit.js";
import { statedRules } from "./stated-rules.js";
import { access, objectKey, stringLiteral } from "./text.js";
import { ruleView } from "./zod-validators.js";
/** The schema of a member, with its rules around it. */
export function withRules(schema, property, { id }, index) {
    return index.ruled.has(id)
        ? ruledExpression(schema, property, index)
        : schema;
}
function ruledExpression(schema, property, index) {
    const rules = rulesOf(property, index).flatMap((it) => "expression" in it ? it.expression : []);
    if (rules.length === 0)
        return schema;
    const make = isZeroWhereMissing(property.type, index)
        ? "ruledValue"
        : "ruled";
    const name = stringLiteral(displayName(property.xmlName));
    return `d.${make}(${[schema, name, ...rules].join(", ")})`;
}
/** Members of a base that answers hold as well, so that its schema has no rules; with their rules. */
export function inheritedRules(declaration, index, schemaOf) {
    return inheritedOf(declaration, index).flatMap(({ base, property }) => {
        const schema = access(`${schemaOf(base)}.shape`, property.name);
        const ruled = ruledExpression(schema, property, index);
        return ruled === schema
            ? []
            : [{ key: objectKey(property.name), schema: ruled }];
    });
}
function inheritedOf(declaration, { ruled, declarations }) {
    const base = declaration.kind === "class" ? declaration.base : undefined;
    if (!base || !ruled.has(declaration.id) || ruled.has(base.id))
        return [];
    return closedHierarchy(base, declarations).flatMap(({ level, parameters }) => level.properties.map((it) => ({
        base,
        property: { ...it, type: substitute(it.type, parameters) },
    })));
}
function rulesOf({ type, constraints = [] }, index) {
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
function isZeroWhereMissing(type, { declarations }) {
    return (isValueType(type, declarations) &&
        !(type.kind === "scalar" && type.scalar === "anyNumber"));
}
/** `CallSid` as `Call Sid`. Source: FluentValidation's Extensions.cs, SplitPascalCase. */
function displayName(name) {
    return name.replaceAll(/(?<=.)(?=[A-Z][^A-Z])|(?<=.[^A-Z])(?=[A-Z])/g, " ");
}
/** The rules that are left to the server, each once, with the members it is a rule of. */
export function rulesLeftOut(schema, index, placeOf) {
    const groups = new Map();
    for (const it of schema.declarations.flatMap((one) => leftOutOf(one, index))) {
        const key = JSON.stringify([it.rule, it.reason]);
        groups.set(key, [...(groups.get(key) ?? []), it]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (!first)
            return [];
        const { rule, reason } = first;
        const members = [first, ...others].map(({ member }) => member);
        const parameters = { rule, reason, members };
        return diagnostic("rule-left-out", parameters, placeOf(first.of));
    });
}
function leftOutOf(declaration, index) {
    const { id: of, name } = declaration;
    if (declaration.kind === "enum" || !index.ruled.has(of))
        return [];
    const inherited = inheritedOf(declaration, index);
    return [
        ...inherited.map((it) => it.property),
        ...declaration.properties,
    ].flatMap((property) => rulesOf(property, index).flatMap((it) => "expression" in it
        ? []
        : {
            rule: it.rule,
            reason: it.leftOut,
            member: `${name}.${property.name}`,
            of,
        }));
}
