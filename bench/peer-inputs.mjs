// The same service as other tools take it: JSON Schema, OpenAPI, TypeScript interfaces. None of them
// has generic types, so those stand as they are closed.
import { camelCase, mayBeMissing } from "./service-forms.mjs";
import { classesOf } from "./service.mjs";

/** For json-schema-to-typescript and quicktype: one object that has every type. */
export function jsonSchema(service) {
  const { types, enums } = closed(service);
  const all = [...enums, ...types];
  return JSON.stringify({
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Service",
    type: "object",
    properties: Object.fromEntries(
      all.map(({ name }) => [
        camelCase(name),
        { $ref: `#/definitions/${name}` },
      ]),
    ),
    definitions: schemasOf(all, "#/definitions/"),
  });
}

/** For openapi-typescript and hey-api: the types, and a path for each operation. */
export function openApi(service) {
  const { types, enums, nameOf } = closed(service);
  const at = "#/components/schemas/";
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Service", version: "1" },
    paths: Object.fromEntries(
      service.operations.map(({ request, method, response, path }) => [
        path,
        {
          [method.toLowerCase()]: {
            operationId: request.name,
            description: request.description,
            parameters: [
              {
                name: "Id",
                in: "path",
                required: true,
                schema: { type: "string" },
              },
            ],
            ...(method !== "GET" &&
              method !== "DELETE" && {
                requestBody: json({ $ref: at + request.name }),
              }),
            responses: {
              200: {
                description: "OK",
                ...(response && json(schemaOf(response, at, nameOf))),
              },
            },
          },
        },
      ]),
    ),
    components: { schemas: schemasOf([...enums, ...types], at) },
  });
}

function json(schema) {
  return { content: { "application/json": { schema } } };
}

/** For ts-to-zod. */
export function interfaces(service) {
  const { types, enums } = closed(service);
  const texts = [
    ...enums.map(
      ({ name, values }) =>
        `export enum ${name} {\n${values.map((it) => `  ${it} = "${it}",\n`).join("")}}\n`,
    ),
    ...types.map(
      ({ name, base, members, nameOf }) =>
        `export interface ${name}${base ? ` extends ${base.name}` : ""} {\n${members
          .map(
            (it) =>
              `${it.description ? `  /** ${it.description} */\n` : ""}  ${camelCase(it.name)}${mayBeMissing(it.type) ? "?" : ""}: ${typescriptOf(it.type, nameOf)};\n`,
          )
          .join("")}}\n`,
    ),
  ];
  return texts.join("\n");
}

/** The classes with every generic one as often as it is closed. */
function closed(service) {
  const types = [];
  const names = new Map();
  const nameOf = ({ type, args }) => {
    if (args.length === 0) return type.name;
    const name = `${type.name}Of${args.map((it) => it.type.name).join("")}`;
    if (!names.has(name)) {
      names.set(name, type);
      add(type, name, args[0]);
    }
    return name;
  };
  const add = ({ base, members, description }, name, argument) => {
    types.push({
      name,
      base,
      description,
      members: members.map((it) => ({
        ...it,
        type: substituted(it.type, argument),
      })),
      nameOf,
    });
  };
  for (const it of classesOf(service)) if (!it.isGeneric) add(it, it.name);
  for (const { response } of service.operations)
    if (response?.kind === "ref") nameOf(response);
  return { types, enums: service.enums, nameOf };
}

function substituted(type, argument) {
  if (type.kind === "param") return argument;
  return type.of ? { ...type, of: substituted(type.of, argument) } : type;
}

function schemasOf(all, at) {
  return Object.fromEntries(
    all.map(({ name, values, base, members, description, nameOf }) => {
      if (values) return [name, { type: "string", enum: values }];
      const own = {
        type: "object",
        ...(description && { description }),
        properties: Object.fromEntries(
          members.map((it) => [
            camelCase(it.name),
            {
              ...schemaOf(it.type, at, nameOf),
              ...(it.description &&
                it.type.kind !== "ref" && { description: it.description }),
            },
          ]),
        ),
        required: members
          .filter((it) => !mayBeMissing(it.type))
          .map((it) => camelCase(it.name)),
        ...(base === undefined && { additionalProperties: false }),
      };
      return [name, base ? { allOf: [{ $ref: at + base.name }, own] } : own];
    }),
  );
}

const scalarsInSchemas = {
  String: { type: "string" },
  Guid: { type: "string", format: "uuid" },
  DateTime: { type: "string", format: "date-time" },
  Boolean: { type: "boolean" },
  Int32: { type: "integer" },
  Int64: { type: "integer" },
};

function schemaOf(type, at, nameOf) {
  switch (type.kind) {
    case "scalar":
      return scalarsInSchemas[type.name] ?? { type: "number" };
    case "nullable":
      return schemaOf(type.of, at, nameOf);
    case "list":
      return { type: "array", items: schemaOf(type.of, at, nameOf) };
    case "map":
      return {
        type: "object",
        additionalProperties: schemaOf(type.of, at, nameOf),
      };
    default:
      return { $ref: at + nameOf(type) };
  }
}

function typescriptOf(type, nameOf) {
  switch (type.kind) {
    case "scalar": {
      const { type: name } = schemaOf(type);
      return name === "integer" ? "number" : name;
    }
    case "nullable":
      return typescriptOf(type.of, nameOf);
    case "list":
      return `${typescriptOf(type.of, nameOf)}[]`;
    case "map":
      return `{ [key: string]: ${typescriptOf(type.of, nameOf)} }`;
    default:
      return nameOf(type);
  }
}
