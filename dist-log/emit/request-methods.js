/** What a request tells ServiceStack's client: its name, its verb and what it returns. */
import { scalars } from "../schema/scalars.js";
import { stringLiteral } from "./text.js";
import { nameOf, referenceExpression, typeExpression, } from "./types.js";
export function operationView(declaration, { response, verbs }, index) {
    // The server knows `?.delete` by .NET's name, whatever it is called here.
    const typeName = declaration.clr?.name ?? declaration.id.replace(/^\?\d*\.(?:.*\+)?/, "");
    return {
        typeName: stringLiteral(typeName),
        verb: verbs[0] && stringLiteral(verbs[0]),
        responseType: response ? responseExpression(response, index) : "void",
        response: response && responseValue(response, index),
    };
}
export const returnMethods = {
    "ServiceStack.IReturn`1": "createResponse(): T",
    "ServiceStack.IReturnVoid": "createResponse(): void",
};
/** `IReturn<Uint8Array>`: as the client returns it. */
export function returnExpression({ id, args }, index) {
    const name = nameOf(id, index);
    const [response] = args;
    return response ? `${name}<${responseExpression(response, index)}>` : name;
}
/** What the client returns: bytes as they came, everything else as in a member. */
function responseExpression(response, index) {
    return response.kind === "scalar" && response.scalar === "bytes"
        ? "Uint8Array"
        : typeExpression(response, index);
}
/**
 * What `createResponse` returns. ServiceStack's client never hands it on: its type alone says how to
 * read the body.
 */
function responseValue(response, index) {
    switch (response.kind) {
        case "list":
            return "[]";
        case "ref": {
            const target = index.declarations.get(response.id);
            const expression = referenceExpression(response, index);
            return target?.kind === "class" && !target.abstract
                ? `new ${expression}()`
                : `{} as ${expression}`;
        }
        case "scalar":
            if (response.scalar === "bytes")
                return "new Uint8Array(0)";
            return initial[scalars[response.scalar].value];
        case "nullable":
            return "null";
        case "map":
        case "param":
        case "unknown":
            return "{}";
        default:
            return response;
    }
}
const initial = {
    string: '""',
    number: "0",
    bigint: "0n",
    boolean: "false",
    Date: "new Date(0)",
    Uint8Array: "new Uint8Array(0)",
    unknown: "{}",
};
