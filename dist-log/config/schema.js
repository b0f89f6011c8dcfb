/** The JSON schema of a configuration, for editors: what the check of it knows, in their words. */
import { optionNames, optionRows } from "../option-table.js";
import { configShape } from "./shape.js";
export function configSchema() {
    const { properties, ...schema } = schemaOf(configShape);
    const { targets, ...others } = properties;
    return {
        $schema: "http://json-schema.org/draft-07/schema#",
        title: "Configuration of servicestack-codegen",
        ...schema,
        properties: {
            ...others,
            ...Object.fromEntries(optionNames.map((name) => [
                name,
                { ...others[name], ...defaultOf(name) },
            ])),
            ...(targets && { targets: withReferences(targets) }),
        },
    };
}
/** A target has the options of the top level: they need not stand there twice. */
function withReferences(targets) {
    const references = optionNames.map((name) => [
        name,
        { $ref: `#/properties/${name}` },
    ]);
    const { items } = targets;
    return {
        ...targets,
        items: {
            ...items,
            properties: { ...items.properties, ...Object.fromEntries(references) },
        },
    };
}
function defaultOf(name) {
    const { default: value } = optionRows[name];
    return value === undefined || value === "" ? {} : { default: value };
}
function schemaOf(shape) {
    const { description } = shape;
    return {
        ...(description !== undefined && { description }),
        ...formOf(shape),
    };
}
function formOf(shape) {
    switch (shape.kind) {
        case "scalar":
            return shape.schema;
        case "words":
            return { enum: shape.words };
        case "list":
            return {
                type: "array",
                items: schemaOf(shape.items),
                ...(shape.least > 0 && { minItems: shape.least }),
            };
        case "record":
            return { type: "object", additionalProperties: schemaOf(shape.values) };
        case "object":
            return {
                type: "object",
                additionalProperties: false,
                properties: Object.fromEntries(Object.entries(shape.members).map(([key, it]) => [key, schemaOf(it)])),
            };
        default:
            return shape;
    }
}
