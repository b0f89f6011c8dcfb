import { closedArguments, generalise, usesParameters, } from "./metadata-generics.js";
import { withOuterNames } from "./metadata-nesting.js";
import { argumentsOf, returnTypeOf } from "./metadata-references.js";
import { withStructs } from "./metadata-structs.js";
import { declarationOf, inventedParams } from "./metadata-types.js";
import { objectIn, objectsIn, stringIn } from "./metadata-values.js";
/** `types` has what requests and responses refer to, and in some versions those themselves. */
export function declarationsOf(metadata) {
    const mentions = mentionsOf(metadata);
    const names = new Set(mentions.map(({ declaration }) => declaration.name));
    const groups = new Map();
    for (const mention of mentions) {
        const key = keyOf(mention.declaration);
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push(mention);
    }
    const described = [...groups.values()].flatMap(([first, ...more]) => first ? [chosenOf([first, ...more], (name) => names.has(name))] : []);
    const { value, diagnostics } = withOuterNames(described);
    const types = mentions.map(({ json }) => json);
    return { value: withStructs(value, types), diagnostics };
}
function mentionsOf(metadata) {
    const types = objectsIn(metadata, "types");
    const operations = objectsIn(metadata, "operations");
    return [
        ...types.flatMap((it) => mentionOf(it, { inTypes: true })),
        ...operations.flatMap((operation) => {
            const request = objectIn(operation, "request");
            const response = objectIn(operation, "response");
            return [
                ...(request ? mentionOf(request, { inTypes: false }) : []),
                ...(response
                    ? mentionOf(response, {
                        inTypes: false,
                        ...returnedAs(response, operation),
                    })
                    : []),
            ];
        }),
    ];
}
function mentionOf(json, where) {
    const declaration = declarationOf(json);
    return declaration ? [{ declaration, json, ...where }] : [];
}
function returnedAs(response, operation) {
    const returns = returnTypeOf(operation);
    return returns &&
        stringIn(returns, "name")?.value === stringIn(response, "name")?.value
        ? { returned: argumentsOf(returns) }
        : {};
}
function keyOf(declaration) {
    const { namespace, outer, name } = declaration;
    const arity = declaration.kind === "enum" ? 0 : declaration.typeParams.length;
    return [namespace?.value ?? "", ...(outer?.value ?? []), name, arity].join("+");
}
function chosenOf(mentions, isDeclared) {
    const [first] = mentions;
    const classes = mentions.filter((it) => it.declaration.kind === "class" && it.declaration.typeParams.length > 0);
    const [generic] = classes;
    if (!generic)
        return first;
    const open = classes.filter((it) => !closedArguments(it.json, isDeclared));
    const definition = open.find(({ inTypes, declaration }) => inTypes ||
        usesParameters(declaration) ||
        declaration.properties.length === 0);
    if (definition)
        return definition;
    const typeParams = open[0]?.declaration.typeParams ??
        inventedParams(generic.declaration.typeParams.length);
    const [instance, ...instances] = classes.flatMap((it) => {
        const args = it.returned ?? closedArguments(it.json, isDeclared);
        return args ? [{ declaration: it.declaration, args }] : [];
    });
    return {
        json: generic.json,
        declaration: instance
            ? generalise([instance, ...instances], typeParams)
            : generic.declaration,
    };
}
