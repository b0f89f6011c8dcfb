import { isInAnyCase } from "./any-case.js";
import { objectKey, stringLiteral } from "./text.js";
import { typeNameOf } from "./union-view.js";
/** A line each, as they stand in the object. */
export function factsOf(declaration, context) {
    const { unknownKeys = "strip", assembly } = context.json;
    const { derived = [], text } = context.index.unions.get(declaration.id) ?? {};
    return [
        ...(isInAnyCase(declaration) ? ["anyCase: true,"] : []),
        ...(text ? ["text: true,"] : []),
        ...(unknownKeys === "strip"
            ? []
            : [`unknownKeys: ${stringLiteral(unknownKeys)},`]),
        ...(derived.length > 0
            ? [
                "derived: () => ({",
                ...derived.map((it) => `  ${objectKey(typeNameOf(it, context.index))}: ${it.name}Schema,`),
                "}),",
            ]
            : []),
        ...(derived.length > 0 && assembly !== undefined
            ? [`assembly: ${stringLiteral(assembly)},`]
            : []),
    ];
}
