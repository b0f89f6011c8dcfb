// The same service as each source describes it: metadata JSON, TypeScript listing, operation page.

/** As `/types/metadata?format=json` gives it. */
export function metadata(service) {
  return JSON.stringify({
    namespaces: ["System", "System.Collections.Generic"],
    types: [
      ...service.enums.map(({ name, namespace, values }) => ({
        name,
        namespace,
        implements: [],
        isEnum: true,
        enumNames: values,
      })),
      ...service.classes.map((it) => metadataType(it)),
    ],
    operations: service.operations.map(metadataOperation),
  });
}

function metadataType(type, argument) {
  const { name, namespace, isGeneric, base, members, description } = type;
  return {
    name: isGeneric ? `${name}\`1` : name,
    namespace,
    ...(isGeneric && { genericArgs: ["T"] }),
    ...(base && { inherits: { name: base.name, namespace: base.namespace } }),
    implements: [],
    ...(isGeneric && argument === undefined && { isGenericTypeDef: true }),
    ...(description && { description }),
    properties: members.map((it) => metadataProperty(it, argument)),
  };
}

function metadataProperty({ name, type, description }, argument) {
  const { name: typeName, ...rest } = metadataTypeName(type, argument);
  return {
    name,
    type: typeName,
    ...rest,
    ...(isValue(type) && { isValueType: true }),
    ...(isEnum(type.kind === "nullable" ? type.of : type) && { isEnum: true }),
    ...(description && {
      description,
      attributes: [
        {
          name: "ApiMember",
          args: [
            {
              name: "Description",
              type: "String",
              namespace: "System",
              value: description,
            },
          ],
        },
      ],
      format: {},
    }),
  };
}

function isEnum(type) {
  return type.kind === "ref" && type.type.kind === "enum";
}

function isValue(type) {
  return (
    type.kind === "nullable" ||
    isEnum(type) ||
    (type.kind === "scalar" && type.name !== "String")
  );
}

const collections = "System.Collections.Generic";

function metadataTypeName(type, argument) {
  const inner = (it) => metadataText(it, argument);
  switch (type.kind) {
    case "scalar":
      return { name: type.name, namespace: "System" };
    case "nullable":
      return {
        name: "Nullable`1",
        namespace: "System",
        genericArgs: [inner(type.of)],
      };
    case "list":
      return {
        name: "List`1",
        namespace: collections,
        genericArgs: [inner(type.of)],
      };
    case "map":
      return {
        name: "Dictionary`2",
        namespace: collections,
        genericArgs: ["String", inner(type.of)],
      };
    case "param":
      return argument === undefined
        ? { name: "T" }
        : metadataTypeName(argument);
    default: {
      const { name, namespace } = type.type;
      return type.args.length === 0
        ? { name, namespace }
        : { name: `${name}\`1`, namespace, genericArgs: type.args.map(inner) };
    }
  }
}

/** `List<Dictionary<String,AccountInfo>>`. */
function metadataText(type, argument) {
  const { name, genericArgs = [] } = metadataTypeName(type, argument);
  const simple = name.replace(/`\d+$/, "");
  return genericArgs.length === 0
    ? simple
    : `${simple}<${genericArgs.join(",")}>`;
}

function metadataOperation({ request, method, response, path }) {
  return {
    request: {
      ...metadataType(request),
      implements: [
        {
          name: `I${method[0]}${method.slice(1).toLowerCase()}`,
          namespace: "ServiceStack",
          genericArgs: [],
        },
      ],
      attributes: [
        {
          name: "Api",
          args: [
            {
              name: "Description",
              type: "String",
              namespace: "System",
              value: request.description,
              isRequired: true,
            },
          ],
        },
      ],
    },
    // A response of the service's own is written out once more, a generic one closed.
    ...(response?.kind === "ref" && {
      response: metadataType(response.type, response.args[0]),
    }),
    ...(response?.kind === "list" && {
      response: {
        name: "List`1",
        namespace: collections,
        genericArgs: ["T"],
        implements: [],
      },
    }),
    actions: ["ANY"],
    ...(response === undefined && { returnsVoid: true }),
    method,
    ...(response && { returnType: metadataTypeName(response) }),
    routes: [{ path, verbs: method }],
  };
}

const header = `/* Options:
Date: 2026-11-23 14:04:57
Version: 10.15
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://example.org

//GlobalNamespace: 
//MakePropertiesOptional: False
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: 
*/

// @ts-nocheck

export interface IReturn<T>
{
    createResponse(): T;
}

export interface IReturnVoid
{
    createResponse(): void;
}
${["IGet", "IPost", "IPut", "IDelete"].map((it) => `\nexport interface ${it}\n{\n}\n`).join("")}`;

/** As `/types/typescript` gives it. */
export function listing(service) {
  return [
    header,
    ...service.enums.map(listingEnum),
    ...service.classes.map((it) => listingClass(it)),
    ...service.operations.map((it) => listingClass(it.request, it)),
  ].join("\n");
}

function listingEnum({ name, values }) {
  return `export enum ${name}\n{\n${values.map((it) => `    ${it} = '${it}',\n`).join("")}}\n`;
}

const scalarsInListings = {
  String: "string",
  Guid: "string",
  DateTime: "string",
  Boolean: "boolean",
};

/** The type as TypeScript writes it; `T` stands for a generic class's argument. */
export function typescript(type) {
  switch (type.kind) {
    case "scalar":
      return scalarsInListings[type.name] ?? "number";
    case "nullable":
      return typescript(type.of);
    case "list":
      return `${typescript(type.of)}[]`;
    case "map":
      return `{ [index:string]: ${typescript(type.of)}; }`;
    case "param":
      return "T";
    default:
      return type.args.length === 0
        ? type.type.name
        : `${type.type.name}<${type.args.map(typescript).join(", ")}>`;
  }
}

export function camelCase(name) {
  return name[0].toLowerCase() + name.slice(1);
}

/** Whether a listing marks the member with `?`. */
export function mayBeMissing(type) {
  return type.kind === "nullable" || !isValue(type);
}

function listingClass(type, operation) {
  const { name, isGeneric, base, members, description } = type;
  const self = isGeneric ? `${name}<T>` : name;
  const { method, response, path } = operation ?? {};
  const marker = operation && `I${method[0]}${method.slice(1).toLowerCase()}`;
  const returned = response && typescript(response);
  const heritage = [
    base && ` extends ${base.name}`,
    operation &&
      ` implements ${returned ? `IReturn<${returned}>` : "IReturnVoid"}, ${marker}`,
  ];
  return `${
    operation
      ? `/** @description ${description} */\n// @Route("${path}", "${method}")\n// @Api(Description="${description}")\n`
      : ""
  }export class ${self}${heritage.filter(Boolean).join("")}
{
${members.map(listingMember).join("")}
    public constructor(init?: Partial<${self}>) { ${base ? "super(init); " : ""}(Object as any).assign(this, init); }
${
  operation
    ? `    public getTypeName() { return '${name}'; }
    public getMethod() { return '${method}'; }
    public createResponse() {${returned ? ` return new ${returned.endsWith("[]") ? `Array<${returned.slice(0, -2)}>` : returned}(); ` : ""}}
`
    : ""
}}
`;
}

function listingMember({ name, type, description }) {
  const comment = description
    ? `    /** @description ${description} */\n    // @ApiMember(Description="${description}")\n`
    : "";
  return `${comment}    public ${camelCase(name)}${mayBeMissing(type) ? "?" : ""}: ${typescript(type)};\n${comment && "\n"}`;
}

/** The page of the service's only operation, as it is copied from a browser. */
export function page(service) {
  const [{ method, path, response }] = service.operations;
  const code = listing(service)
    .slice(header.length)
    .replaceAll(/^ +/gm, "")
    .replaceAll(/\n\n+/g, "\n")
    .trim();
  const { name, namespace } = response.type;
  return `${method} | ${path} |
---|
${code}
To override the Content-type in your clients, use the HTTP Accept Header, append the .xml suffix or ?format=xml
The following are sample HTTP requests and responses. The placeholders shown need to be replaced with actual values.
${method} ${path} HTTP/1.1 Host: example.org Accept: application/xml
HTTP/1.1 200 OK Content-Type: application/xml Content-Length: length <${name} xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/${namespace}">${sampleMembers(response.type)}</${name}>
`;
}

const sampleTexts = {
  String: "String",
  Guid: "00000000-0000-0000-0000-000000000000",
  DateTime: "0001-01-01T00:00:00",
  Boolean: "false",
};

function sampleMembers({ members }) {
  return members
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, type }) => {
      if (isEnum(type)) return ` <${name}>${type.type.values[0]}</${name}>`;
      if (type.kind !== "scalar") return ` <${name} i:nil="true" />`;
      return ` <${name}>${sampleTexts[type.name] ?? "0"}</${name}>`;
    })
    .join("");
}
