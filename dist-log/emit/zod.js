import { partsOf, typesWithin, valueIds } from "../schema/visit.js";
import { importOf, importsOf, unionImport } from "./imports.js";
import { access, objectKey, stringLiteral } from "./text.js";
import { jsonModule } from "./json-module.js";
import { dataExpression, dataOf, indexOf, isListRequest, } from "./types.js";
import { wireFormsOf } from "./wire-forms.js";
import { factsOf } from "./zod-facts.js";
import { adaptZodRuntime } from "./zod-runtime.js";
import { inheritedRules, rulesLeftOut, withRules, } from "./zod-rules.js";
import { hoistedScalars, memberExpression, parameterName, schemaExpression, zodContext, } from "./zod-expressions.js";
export const zodEmitter = {
    name: "zod",
    needs: ["classes"],
    runtimes: [{ name: "zod", adapt: adaptZodRuntime }, { name: "json" }],
    module: jsonModule,
    view: (schema, options) => {
        const index = indexOf(schema, options);
        const values = valueIds(schema);
        const emitted = schema.declarations.filter((it) => it.kind !== "interface" || values.has(it.id));
        const { json = {} } = options;
        const context = {
            ...zodContext(schema, index, json),
            forms: wireFormsOf(schema, index, json),
            openEnums: options.openEnums ?? false,
        };
        return {
            value: {
                path: "zod.ts",
                imports: importsOf(emitted.flatMap((it) => importedBy(it, index)), { runtime: "zod", alias: "d" }),
                declarations: [
                    ...hoistedScalars(emitted.flatMap(partsOf).flatMap((it) => [...typesWithin(it)]), context),
                    ...emitted.map((it) => declarationView(it, context)),
                ],
            },
            diagnostics: rulesLeftOut(schema, index, options.placeOf),
        };
    },
};
function basesOf({ base }) {
    return base ? [base] : [];
}
/** Enums are needed as values, classes as types. */
function importedBy(declaration, index) {
    if (isListRequest(declaration, index))
        return [];
    return [
        importOf(declaration, declaration.kind !== "enum", index),
        ...unionImport(declaration, index),
        ...(usesData(declaration, index) ? [{ name: "Data", typeOnly: true }] : []),
    ];
}
function usesData(declaration, index) {
    return (index.requests.has(declaration.id) &&
        declaration.kind === "class" &&
        !declaration.collection);
}
function declarationView(declaration, context) {
    switch (declaration.kind) {
        case "enum":
            return enumView(declaration, context);
        case "interface":
            return objectView(declaration, declaration.extends, context);
        case "class":
            return declaration.collection
                ? collectionView(declaration, declaration.collection, context)
                : objectView(declaration, basesOf(declaration), context);
        default:
            return declaration;
    }
}
function enumView({ name, members, flags }, { openEnums }) {
    if (flags)
        return {
            partial: "zod-flags",
            name,
            make: "flags",
            others: members
                .filter((it) => it.json !== it.name)
                .map((it) => ({
                key: objectKey(it.json),
                value: access(name, it.name),
            })),
        };
    const isPositional = members.every(({ value }, position) => value === String(position));
    return {
        partial: "zod-enum",
        name,
        make: openEnums ? "openEnumeration" : "enumeration",
        others: isPositional
            ? []
            : firstOfEachNumber(members).map((it) => ({
                key: objectKey(it.value),
                value: access(name, it.name),
            })),
    };
}
/** Two members may share a number: the first declared is what it stands for. */
function firstOfEachNumber(members) {
    const seen = new Set();
    return members.filter(({ value }) => seen.size < seen.add(value).size);
}
function objectView(declaration, bases, context) {
    const { index } = context;
    const { id, name, typeParams, properties } = declaration;
    const isGeneric = typeParams.length > 0;
    const self = isGeneric ? `${name}<${typeParams.join(", ")}>` : name;
    const type = dataOf(id, self, index);
    return {
        partial: isGeneric ? "zod-generic" : "zod-object",
        name,
        make: index.foreign?.names.has(id) ? "foreign" : "dto",
        type,
        types: typesExpression(type, id, context),
        typeParams: typeParams.join(", "),
        parameters: parametersOf(declaration, [
            ...bases,
            ...properties.map((it) => it.type),
        ]),
        bases: bases.map((it) => schemaExpression(it, context)),
        inherited: inheritedRules(declaration, index, (it) => schemaExpression(it, context)),
        empty: bases.length === 0 && properties.length === 0,
        members: properties.map((property) => ({
            key: objectKey(property.name),
            schema: withRules(memberExpression(property, context), property, declaration, index),
        })),
        facts: factsOf(declaration, context),
    };
}
/** `Shape, "number", AnyShape`; the second and third where they are not the usual. */
function typesExpression(type, id, { index, forms }) {
    const form = formsExpression(id, forms);
    const value = index.unions.get(id)?.name;
    if (value !== undefined)
        return `${type}, ${form ?? "never"}, ${value}`;
    return form === undefined ? type : `${type}, ${form}`;
}
function formsExpression(id, forms) {
    return forms.get(id)?.map(stringLiteral).join(" | ");
}
/** `ofT: d.Of<T>` for each type parameter; TypeScript minds one that nothing uses. */
function parametersOf({ typeParams }, types) {
    const used = new Set(types
        .flatMap((type) => [...typesWithin(type)])
        .flatMap((type) => (type.kind === "param" ? [type.name] : [])));
    return typeParams
        .map((it) => {
        const name = parameterName(it);
        return `${used.has(it) ? name : `_${name}`}: d.Of<${it}>`;
    })
        .join(", ");
}
function collectionView(declaration, collection, context) {
    const { id, name, typeParams } = declaration;
    const args = typeParams.map((it) => ({ kind: "param", name: it }));
    const schema = schemaExpression(collection, context);
    const mentionsOthers = [...typesWithin(collection)].some(({ kind }) => kind === "ref");
    return {
        partial: typeParams.length > 0 ? "zod-collection-generic" : "zod-collection",
        name,
        type: dataExpression({ kind: "ref", id, args }, context.index),
        typeParams: typeParams.join(", "),
        parameters: parametersOf(declaration, [collection]),
        // What it mentions may be declared further down.
        schema: mentionsOthers ? `d.lazy(() => ${schema})` : schema,
    };
}
