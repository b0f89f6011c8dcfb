/**
 * What a listing's class says of an operation: it implements `IReturn<T>` or a verb marker, has
 * routes, or names itself to the client. A page's listing says hardly any of it.
 */
import { ts } from "ts-morph";
import { isVerb } from "../schema/verbs.js";
import { operationOfClass } from "./class-operation.js";
export function operationOf(draft, node, text) {
    // A generic request is the base of requests, and is itself never sent.
    if (draft.typeParams.length > 0 || draft.abstract)
        return undefined;
    const isNamed = methodNamed(node, "getTypeName") !== undefined;
    const operation = operationOfClass(draft, "listing", isNamed);
    const method = methodNamed(node, "getMethod");
    const verb = method && returnedText(method);
    return operation && method && verb && isVerb(verb)
        ? { ...operation, verbs: [text.fact(verb, method)] }
        : operation;
}
function methodNamed(node, name) {
    const members = node.members;
    return members.find((it) => ts.isMethodDeclaration(it) &&
        ts.isIdentifier(it.name) &&
        it.name.text === name);
}
/** `getMethod() { return 'GET'; }` */
function returnedText({ body }) {
    const statement = body?.statements[0];
    return statement &&
        ts.isReturnStatement(statement) &&
        statement.expression &&
        ts.isStringLiteralLike(statement.expression)
        ? statement.expression.text
        : undefined;
}
