/** The JSON schema of a configuration, for editors: what the check of it knows, in their words. */
import { optionNames, optionRows } from "../option-table.js";
import type { Shape } from "../parse/shapes.js";
import { configShape } from "./shape.js";

type JsonSchema = Readonly<Record<string, unknown>>;

export function configSchema(): JsonSchema {
  const { properties, ...schema } = schemaOf(configShape()) as ObjectSchema;
  const { targets, ...others } = properties;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of servicestack-codegen",
    ...schema,
    properties: {
      ...others,
      ...Object.fromEntries(
        optionNames.map((name) => [
          name,
          { ...others[name], ...defaultOf(name) },
        ]),
      ),
      ...(targets && { targets: withReferences(targets as ListSchema) }),
    },
  };
}

interface ObjectSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

interface ListSchema extends JsonSchema {
  readonly items: ObjectSchema;
}

/** A target has the options of the top level: they need not stand there twice. */
function withReferences(targets: ListSchema): JsonSchema {
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

function defaultOf(name: (typeof optionNames)[number]): JsonSchema {
  const { default: value } = optionRows[name];
  return value === undefined || value === "" ? {} : { default: value };
}

function schemaOf(shape: Shape): JsonSchema {
  const { description } = shape;
  return {
    ...(description !== undefined && { description }),
    ...formOf(shape),
  };
}

function formOf(shape: Shape): JsonSchema {
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
        properties: Object.fromEntries(
          Object.entries(shape.members).map(([key, it]) => [key, schemaOf(it)]),
        ),
      };
    default:
      return shape satisfies never;
  }
}
