/** The view of a class's mapper: straight-line reading and writing of its own members. */
import { scalars } from "../schema/scalars.js";
import { inContractOrder } from "../schema/contract-order.js";
import { hierarchy, isValueType, typesWithin } from "../schema/visit.js";
import { clrNameOf } from "./clr-names.js";
import { contractOf, isAnyType } from "./contracts.js";
import { access, objectKey, printWidth, stringLiteral } from "./text.js";
import { nameOf, ownDataExpression, typeExpression, } from "./types.js";
import { pure } from "./xml-mappers.js";
import { encodeName } from "../schema/xml-names.js";
export function classMapperView(closed, context) {
    const { index, mappers, namespaces, writable } = context;
    const { contract } = closed.declaration;
    const members = inContractOrder(closed.properties.map((it) => ({
        ...it,
        xmlName: encodeName(it.xmlName),
    })));
    const names = members.map((it) => stringLiteral(it.xmlName + (mayBeNil(it, index) ? "?" : "") + (it.required ? "!" : "")));
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
        contractName: stringLiteral(contractOf(closed.type, index)?.name ?? closed.declaration.name),
        namespace: contract ? namespaces.of(contract.namespace) : "undefined",
        facts: factsOf(closed, context),
        members: names,
        memberLine: fits ? memberLine : undefined,
        reads: members.map((it, position) => ({
            position,
            statement: assignment(it.name, `${mappers.of(withoutNull(it.type))}.readContent(reader)`),
        })),
        fills: members.flatMap((it) => fillView(it, context) ?? []),
        writes: members.map((it) => writeView(it, context)),
    };
}
function factsOf(closed, context) {
    const { index, mappers, known } = context;
    const { abstract, struct, contract } = closed.declaration;
    const type = clrNameOf(closed.type, index);
    const mayBe = known(closed)
        .filter((it) => it.kind !== "scalar" || hasMembers(it.scalar))
        .map((it) => mappers.known(it));
    if (holdsObjects(closed, index))
        for (const it of context.selfKnown) {
            const mapper = mappers.of(it.type);
            if (!mayBe.includes(mapper))
                mayBe.push(`x.writeOnly(${mapper})`);
        }
    return [
        ...(closed.base ? [`base: ${pure(baseMapper(closed, context))}`] : []),
        ...(type === undefined ? [] : [`type: ${stringLiteral(type)}`]),
        ...(abstract ? ["abstract: true"] : []),
        ...(struct ? ["struct: true"] : []),
        ...(contract?.reference ? ["reference: true"] : []),
        ...(mayBe.length > 0 ? [`known: () => [${mayBe.join(", ")}]`] : []),
    ];
}
/** Whether a member, or an item in it, is `object` or an interface. */
function holdsObjects({ properties }, index) {
    return properties
        .flatMap(({ type }) => [...typesWithin(type)])
        .some((it) => isAnyType(it, index));
}
/** XML has also those members of bases that the class hides (`new` in C#). */
function baseMapper({ base, declaration, properties }, { index, mappers }) {
    const mapper = base ? mappers.of(base) : "undefined";
    const levels = hierarchy(declaration, index.declarations).slice(0, -1);
    const hidden = properties.flatMap(({ name, hides }) => {
        if (!hides)
            return [];
        const level = levels.findLast((it) => it.properties.some((other) => other.name === name));
        const hiddenName = `${level?.clr?.name ?? level?.name}::${name}`;
        return level ? [`${objectKey(name)}: ${stringLiteral(hiddenName)}`] : [];
    });
    return hidden.length > 0
        ? `x.hiding(${mapper}, { ${hidden.join(", ")} })`
        : mapper;
}
/** Built-in types are known anywhere; those with members in XML are not built in there. */
function hasMembers(scalar) {
    const { formOf = scalar } = scalars[scalar];
    return scalars[formOf].contract === undefined;
}
function withoutNull(type) {
    return type.kind === "nullable" ? type.of : type;
}
function mayBeNil({ type, optional }, index) {
    return (type.kind === "unknown" ||
        (optional && !isValueType(type, index.declarations)));
}
/** A value type that has to be there, but is missing, has .NET's default. */
function fillView(property, context) {
    const { name, optional, isArgument, type } = property;
    const zero = zeroOf(type, context);
    if ((optional && !isArgument) || zero === undefined)
        return undefined;
    return name === prototype
        ? assignment(name, `${memberOf(name)} ?? ${zero}`)
        : `${memberOf(name)} ??= ${zero};`;
}
// `value.__proto__` is what a value inherits from, and no member of its own.
const prototype = "__proto__";
function memberOf(name) {
    return name === prototype
        ? `x.getOwn(value, ${stringLiteral(name)})`
        : access("value", name);
}
function assignment(name, value) {
    return name === prototype
        ? `x.setOwn(value, ${stringLiteral(name)}, ${value});`
        : `${memberOf(name)} = ${value};`;
}
function writeView(property, context) {
    const { index, mappers } = context;
    const { type, optional, xmlName } = property;
    const value = memberOf(property.name);
    const zero = zeroOf(type, context);
    const element = stringLiteral(xmlName);
    const mapper = mappers.of(withoutNull(type));
    const omitsDefault = property.emitDefault === false;
    if (!isValueType(type, index.declarations) && optional)
        return conditional(omitsDefault ? `${value} != null` : undefined, `writer.member(${element}, ${mapper}, ${value});`);
    // A member of a request may be missing; .NET would write its default.
    const fills = optional && zero !== undefined;
    const written = fills ? `${value} ?? ${zero}` : value;
    return conditional(omitsDefault && zero !== undefined
        ? isNotZero(type, fills ? `(${written})` : value, zero)
        : undefined, `writer.required(${element}, ${mapper}, ${written});`);
}
function conditional(condition, statement) {
    const line = `    if (${condition}) ${statement}`;
    return {
        statement,
        condition,
        broken: condition !== undefined && line.length > printWidth,
    };
}
/** Some types have their default in several forms: `0.00`, `0001-01-01T00:00:00Z`. */
function isNotZero(type, value, zero) {
    const isOneForm = type.kind === "scalar" &&
        type.scalar !== "dateTime" &&
        scalars[type.scalar].value !== "Date" &&
        type.scalar !== "decimalString";
    const isEnum = type.kind === "ref" && !zero.startsWith("x.");
    return isOneForm || isEnum
        ? `${value} !== ${zero}`
        : `!x.isZero(${value}, ${zero})`;
}
/** .NET's default for a value type, as an expression. */
function zeroOf(type, { index, mappers }) {
    if (type.kind === "scalar") {
        const { zero } = scalars[type.scalar];
        if (typeof zero === "bigint")
            return `${zero}n`;
        if (zero instanceof Date)
            return `new Date(${zero.getTime()})`;
        return typeof zero === "string" ? stringLiteral(zero) : zero?.toString();
    }
    if (type.kind !== "ref")
        return undefined;
    const declaration = index.declarations.get(type.id);
    if (declaration?.kind === "class" && declaration.struct)
        return `x.zero(${mappers.of(type)})`;
    if (declaration?.kind !== "enum")
        return undefined;
    if (declaration.flags)
        return "0";
    const member = declaration.members.find(({ value }) => value === "0");
    return member && access(nameOf(type.id, index), member.name);
}
