/** Schema → view of `xml.ts`: a DataContract XML mapper for each class and enum. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { idsWithin } from "../schema/visit.js";
import { closedClasses, keyOf } from "./closed.js";
import { importOf, importsOf, unionImport } from "./imports.js";
import { knownTypesOf } from "./known-types.js";
import { createNamespaces } from "./namespaces.js";
import { access, objectKey, stringLiteral } from "./text.js";
import { indexOf, isListRequest } from "./types.js";
import { classMapperView } from "./xml-class.js";
import { createMappers } from "./xml-mappers.js";
import { encodeName } from "../schema/xml-names.js";
import { writableTypes } from "./xml-writable.js";
export const xmlEmitter = {
    name: "xml",
    needs: ["classes"],
    runtimes: [{ name: "xml" }],
    view: (schema, options) => {
        const index = indexOf(schema, options);
        const closed = closedClasses(schema, index, options.placeOf);
        const classes = closed.value.filter((it) => !it.collection);
        const collections = closed.value.filter((it) => it.collection);
        const enums = schema.declarations.filter((it) => it.kind === "enum");
        const known = knownTypesOf(schema, closed.value);
        const writable = writableTypes(closed.value, known, index);
        const mappers = createMappers(closed.value, writable, index);
        const namespaces = createNamespaces();
        // A class that is a collection has a mapper even where no other type mentions it.
        for (const { type } of collections)
            mappers.of(type);
        const selfKnown = classes.filter((it) => writable.class(it) &&
            known(it).some((type) => type.kind === "ref" && keyOf(type) === it.key));
        const context = {
            index,
            mappers,
            namespaces,
            writable,
            known,
            selfKnown,
        };
        const declarations = [
            ...enums.map((it) => enumView(it, namespaces, options.openEnums ?? false)),
            ...classes.map((it) => classMapperView(it, context)),
            ...mappers.collections(),
        ];
        const unwritten = new Set(closed.value
            .filter((it) => !writable.class(it))
            .map(({ declaration: { name } }) => name));
        return {
            value: {
                path: "xml.ts",
                imports: importsOf(importedBy(enums, closed.value, index), {
                    runtime: "xml",
                    alias: "x",
                }),
                declarations: [
                    ...namespaces.views(),
                    ...declarations,
                    { partial: "xml-exports" },
                ],
            },
            diagnostics: [
                ...closed.diagnostics,
                ...(unwritten.size > 0
                    ? [
                        diagnostic("unknown-namespace", {
                            types: [...unwritten].join(", "),
                        }),
                    ]
                    : []),
            ],
        };
    },
};
function enumView({ name, contract, members: all, flags }, namespaces, openEnums) {
    const members = all.filter(({ wires }) => wires !== "json");
    const asKeys = members.length === all.length &&
        members.every(({ xml }) => xml === undefined);
    const firstByValue = new Map(members.toReversed().map((it) => [it.value, it]));
    return {
        partial: flags ? "xml-flags" : "xml-enum",
        name,
        make: flags ? "flags" : openEnums ? "openEnumeration" : "enumeration",
        contractName: stringLiteral(encodeName(contract?.name ?? name)),
        namespace: contract ? namespaces.of(contract.namespace) : "undefined",
        members: asKeys && !flags
            ? []
            : members.map((it) => ({
                key: flags
                    ? stringLiteral(it.xml ?? it.name)
                    : objectKey(it.xml ?? it.name),
                value: access(name, it.name),
            })),
        aliases: members.flatMap((it) => {
            const first = firstByValue.get(it.value);
            return first === undefined || first === it
                ? []
                : [
                    {
                        key: `[${access(name, it.name)}]`,
                        value: access(name, first.name),
                    },
                ];
        }),
    };
}
function importedBy(enums, classes, index) {
    return [
        ...interfacesIn(classes, index).map((name) => ({ name, typeOnly: true })),
        ...classes.flatMap(({ declaration }) => unionImport(declaration, index)),
        ...enums.map(({ name }) => ({ name, typeOnly: false })),
        ...classes
            .filter(({ declaration }) => !isListRequest(declaration, index))
            .map(({ declaration }) => importOf(declaration, true, index)),
        ...classes
            .filter(({ declaration }) => index.requests.has(declaration.id) &&
            !isListRequest(declaration, index))
            .map(() => ({ name: "Data", typeOnly: true })),
    ];
}
/** The interfaces that members are declared as. */
function interfacesIn(classes, index) {
    return classes
        .flatMap(({ properties, collection }) => [
        ...(collection ? [collection] : []),
        ...properties.map(({ type }) => type),
    ])
        .flatMap(idsWithin)
        .flatMap((id) => {
        const declaration = index.declarations.get(id);
        return declaration?.kind === "interface"
            ? [index.unions.get(id)?.name ?? declaration.name]
            : [];
    });
}
