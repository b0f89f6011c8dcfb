/** The TypeScript type of a value: one value for both wires (docs/values.md). */
import { scalars } from "../schema/scalars.js";
import { byId, hierarchy } from "../schema/visit.js";
import { foreignTypes } from "./client.js";
import { ruledTypes } from "./ruled-types.js";
import { unionsOf } from "./unions.js";
export function indexOf(schema, { client } = {}) {
    const declarations = byId(schema);
    const requests = new Set(schema.operations
        .map(({ request }) => request)
        .filter((id) => !hasEntriesForMethods(declarations.get(id), declarations)));
    return {
        declarations,
        requests,
        unions: unionsOf(schema, requests),
        ruled: ruledTypes(schema, declarations),
        ...(client !== undefined && { foreign: foreignTypes(schema, client) }),
    };
}
const requestMethods = new Set([
    "getTypeName",
    "getMethod",
    "createResponse",
]);
/** Whether a member is called as one of the methods of a request. */
export function isMethod({ name }) {
    return requestMethods.has(name);
}
function hasEntriesForMethods(declaration, declarations) {
    return (declaration?.kind === "class" &&
        (declaration.collection?.kind === "map" ||
            (declaration.collection !== undefined &&
                declaration.recursive === true) ||
            hierarchy(declaration, declarations).some(({ properties }) => properties.some(isMethod))));
}
/** As if those were no requests: they are called by their names, methods included. */
export function withoutRequests(index, isLeftOut) {
    const requests = [...index.requests].filter((it) => !isLeftOut(it));
    return { ...index, requests: new Set(requests) };
}
/** The TypeScript name of a declaration; a reference's target is always declared. */
export function nameOf(id, index) {
    const declaration = index.declarations.get(id);
    if (!declaration)
        throw new Error(`The schema does not declare ${id}.`);
    return declaration.name;
}
export function typeExpression(type, index) {
    switch (type.kind) {
        case "scalar":
            return scalars[type.scalar].value;
        case "param":
            return type.name;
        case "unknown":
            return "unknown";
        case "nullable":
            return `${typeExpression(type.of, index)} | null`;
        case "list":
            return `${operand(type.items, index)}[]`;
        case "map":
            return `{ [key: string]: ${typeExpression(type.value, index)} }`;
        case "ref":
            return dataExpression(type, index);
        default:
            return type;
    }
}
/** The name with its arguments, without regard to methods. */
export function referenceExpression(type, index) {
    const name = nameOf(type.id, index);
    if (type.args.length === 0)
        return name;
    const args = type.args.map((it) => typeExpression(it, index));
    return `${name}<${args.join(", ")}>`;
}
/** A request that is a list; its value is an array, without the methods. */
export function isListRequest(declaration, index) {
    return (declaration?.kind === "class" &&
        declaration.collection?.kind === "list" &&
        index.requests.has(declaration.id));
}
/** What a value is where the class is expected: also one of a class that derives from it. */
export function dataExpression(type, index) {
    return index.unions.get(type.id)?.name ?? ownDataExpression(type, index);
}
/** What a value of the class itself is. */
export function ownDataExpression(type, index) {
    const declaration = index.declarations.get(type.id);
    const items = declaration?.kind === "class" &&
        declaration.collection?.kind === "list" &&
        isListRequest(declaration, index)
        ? declaration.collection.items
        : undefined;
    return items
        ? `${operand(items, index)}[]`
        : dataOf(type.id, referenceExpression(type, index), index);
}
/** `Data<GetCall>` for a request, the class itself otherwise. */
export function dataOf(id, expression, index) {
    return index.requests.has(id) ? `Data<${expression}>` : expression;
}
function operand(type, index) {
    const expression = typeExpression(type, index);
    return type.kind === "nullable" ? `(${expression})` : expression;
}
