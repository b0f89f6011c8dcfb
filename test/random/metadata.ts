/** A model → what `/types/metadata` of a server of some version gives. Source: MetadataTypes.cs. */
import { scalars } from "../../src/schema/scalars.js";
import {
  arityOf,
  byModelId,
  usesWithin,
  type ClassModel,
  type ContractModel,
  type EnumModel,
  type MemberModel,
  type OperationModel,
  type Service,
  type TypeModel,
  type TypeModelUse,
  type TypeUse,
  type Validation,
} from "./model.js";
import { collectionOf, markerOf, type Casing } from "./schema-of.js";
import { substituteUse } from "./substitute.js";

export interface MetadataEra {
  readonly name: string;
  readonly casing: Casing;
  /** A type parameter is `'T`. */
  readonly apostrophe: boolean;
  readonly namespaceKey: "typeNamespace" | "namespace";
  /** Returns, routes and roles stand on the operation; before, on the request. */
  readonly operationFacts: boolean;
  readonly enumTexts: boolean;
  /** A struct is called `string`. */
  readonly structsAsString: boolean;
  /** How an operation shows a generic response that is not among the types. */
  readonly responses: "open" | "closed" | "mixed";
  /** A nested type is called `Outer.Inner`. */
  readonly dotted: boolean;
  readonly root: "types" | "app";
}

const v10: MetadataEra = {
  name: "v10",
  casing: "camelCase",
  apostrophe: false,
  namespaceKey: "namespace",
  operationFacts: true,
  enumTexts: true,
  structsAsString: false,
  responses: "mixed",
  dotted: false,
  root: "types",
};

export const metadataEras: readonly MetadataEra[] = [
  v10,
  { ...v10, name: "v10 app", root: "app" },
  { ...v10, name: "v6.11", responses: "closed" },
  { ...v10, name: "v6.4", responses: "closed", apostrophe: true },
  {
    ...v10,
    name: "v6.0",
    responses: "open",
    apostrophe: true,
    namespaceKey: "typeNamespace",
  },
  {
    name: "v4.5",
    casing: "pascalCase",
    apostrophe: true,
    namespaceKey: "typeNamespace",
    operationFacts: false,
    enumTexts: false,
    structsAsString: true,
    responses: "open",
    dotted: true,
    root: "types",
  },
];

type Json = Readonly<Record<string, unknown>>;

export function metadataText(service: Service, era: MetadataEra): string {
  const printer: Printer = { service, era, types: byModelId(service) };
  const inOperations = new Set([
    ...service.operations.map(({ request }) => request),
    ...responseOnly(service),
  ]);
  const metadata = {
    config: null,
    namespaces: [],
    types: service.types
      .filter(({ id }) => !inOperations.has(id))
      .map((it) => typeJson(it, printer)),
    operations: service.operations.map((it) => operationJson(it, printer)),
  };
  const document =
    era.root === "app"
      ? {
          app: { serviceStackVersion: "10.15", jsTextCase: "CamelCase" },
          api: metadata,
        }
      : metadata;
  return JSON.stringify(
    era.casing === "pascalCase" ? withPascalKeys(document) : document,
  );
}

/** Classes that an operation returns stand with it, and generic ones then only where nothing else uses them. */
export function responseOnly(service: Service): ReadonlySet<number> {
  const types = byModelId(service);
  const used = new Set(
    service.types
      .flatMap((type): readonly TypeModelUse[] =>
        type.kind === "enum"
          ? []
          : [
              ...(type.kind === "class" && type.base ? [type.base] : []),
              ...(type.kind === "class" && type.collection
                ? [type.collection]
                : []),
              ...type.members.map((it) => it.type),
            ],
      )
      .flatMap((it) => [...usesWithin(it)])
      .flatMap((it) => (it.kind === "type" ? [it.id] : [])),
  );
  const requests = new Set(service.operations.map(({ request }) => request));
  return new Set(
    service.operations.flatMap(({ response }) => {
      if (response?.kind !== "type" || requests.has(response.id)) return [];
      const type = types.get(response.id);
      const isGeneric = type !== undefined && arityOf(type) > 0;
      return isGeneric && used.has(response.id) ? [] : [response.id];
    }),
  );
}

interface Printer {
  readonly service: Service;
  readonly era: MetadataEra;
  readonly types: ReadonlyMap<number, TypeModel>;
}

/** A null is left out, and so is what is false, where a member has no other meaning then. */
function some(json: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(
    Object.entries(json).filter(
      ([key, value]) =>
        value !== undefined && (value !== false || key === "emitDefaultValue"),
    ),
  );
}

function typeJson(
  type: TypeModel,
  printer: Printer,
  closed?: readonly TypeModelUse[],
): Json {
  const { types, era, service } = printer;
  const { name, namespace, outer, doc } = type;
  const inner = service.types.filter(
    (it) =>
      it.outer === name && it.namespace === namespace && arityOf(type) === 0,
  );
  const shared = {
    name: typeName(type, printer),
    namespace: namespace === "" ? undefined : namespace,
    description: doc,
    isNested: outer !== undefined,
    ...(inner.length > 0 && {
      innerTypes: inner.map((it) => ({
        name: typeName(it, printer),
        namespace: it.namespace,
      })),
    }),
  };
  switch (type.kind) {
    case "enum":
      return some({ ...shared, ...enumJson(type, era) });
    case "interface":
      return some({
        ...shared,
        genericArgs: paramsJson(type.typeParams, printer),
        isInterface: true,
        isAbstract: true,
        properties: type.members.map((it) => memberJson(it, printer)),
      });
    case "class": {
      const of = closed ? closedOver(type, closed) : type;
      return some({
        ...shared,
        genericArgs:
          closed && era.responses === "closed"
            ? closed.map((it) => argumentText(it, printer))
            : paramsJson(type.typeParams, printer),
        ...baseJson(of, printer),
        implements: [
          ...markersOf(type, service),
          ...of.interfaces.map((it) => typeNameJson(it, printer)),
        ],
        isAbstract: type.abstract ?? false,
        dataContract: type.contract && contractJson(type.contract),
        properties: collectionOf(type, types)
          ? undefined
          : of.members.map((it) => memberJson(it, printer)),
      });
    }
    default:
      return type satisfies never;
  }
}

function closedOver(
  type: ClassModel,
  args: readonly TypeModelUse[],
): ClassModel {
  const close = <T extends TypeModelUse>(it: T): T =>
    substituteUse(it, type.typeParams, args) as T;
  return {
    ...type,
    ...(type.base && { base: close(type.base) }),
    ...(type.collection && { collection: close(type.collection) }),
    members: type.members.map((it) => ({ ...it, type: close(it.type) })),
  };
}

function typeName(type: TypeModel, { era }: Printer): string {
  const arity = arityOf(type);
  const name = `${type.name}${arity > 0 ? `\`${arity}` : ""}`;
  return era.dotted && type.outer !== undefined
    ? `${type.outer}.${name}`
    : name;
}

function paramsJson(
  params: readonly string[],
  printer: Printer,
): readonly string[] | undefined {
  return params.length === 0
    ? undefined
    : params.map((it) => paramText(it, printer));
}

function paramText(name: string, { era }: Printer): string {
  return era.apostrophe ? `'${name}` : name;
}

function contractJson({ name, namespace }: ContractModel): Json {
  return some({ name, namespace });
}

function baseJson(type: ClassModel, printer: Printer): Json {
  if (type.collection)
    return { inherits: typeNameJson(type.collection, printer) };
  return type.base ? { inherits: typeNameJson(type.base, printer) } : {};
}

function markersOf(type: ClassModel, service: Service): readonly Json[] {
  const marker = service.operations.find(
    ({ request }) => request === type.id,
  )?.marker;
  return marker
    ? [{ name: markerOf(marker), namespace: "ServiceStack", genericArgs: [] }]
    : [];
}

function enumJson(type: EnumModel, era: MetadataEra): Json {
  const { members, flags, contract } = type;
  const isSequence = members.every(({ value }, at) => value === BigInt(at));
  const hasTexts = members.some(
    ({ name, text }) => text !== undefined && text !== name,
  );
  return {
    isEnum: true,
    isEnumInt: flags ?? false,
    dataContract: contract && contractJson(contract),
    attributes: flags && [{ name: "Flags", args: [] }],
    enumNames: members.map(({ name }) => name),
    enumValues:
      flags || !isSequence
        ? members.map(({ value }) => String(value))
        : undefined,
    enumMemberValues:
      era.enumTexts && hasTexts
        ? members.map(({ name, text }) => text ?? name)
        : undefined,
  };
}

function memberJson(member: MemberModel, printer: Printer): Json {
  const { dataMember, required, validations, doc } = member;
  const attributes = [
    ...(required ? [{ name: "Required", args: [] }] : []),
    ...validations.map(attributeJson),
  ];
  return some({
    name: member.name,
    ...typeFields(member.type, printer),
    description: doc,
    dataMember:
      dataMember &&
      some({
        name: dataMember.name,
        order: dataMember.order,
        isRequired: dataMember.isRequired,
        emitDefaultValue: dataMember.emitDefault,
      }),
    isRequired: required ?? false,
    attributes: attributes.length > 0 ? attributes : undefined,
  });
}

function textArgument(name: string, value: string): Json {
  return { name, type: "String", value };
}

function attributeJson(validation: Validation): Json {
  if ("length" in validation)
    return {
      name: "StringLength",
      constructorArgs: [
        {
          name: "maximumLength",
          type: "Int32",
          isValueType: true,
          value: String(validation.length),
        },
      ],
    };
  return {
    name: "Validate",
    args: [
      textArgument("Validator", validation.rule),
      ...(validation.message === undefined
        ? []
        : [textArgument("Message", validation.message)]),
    ],
  };
}

function typeFields(type: TypeModelUse, printer: Printer): Json {
  const { era, types } = printer;
  const { name, namespace, genericArgs } = nameOf(type, printer);
  const declared = type.kind === "type" ? types.get(type.id) : undefined;
  const isStruct = declared?.kind === "class" && declared.struct === true;
  return {
    type: isStruct && era.structsAsString ? "string" : name,
    [era.namespaceKey]: namespace,
    isValueType:
      isStruct ||
      declared?.kind === "enum" ||
      type.kind === "nullable" ||
      (type.kind === "scalar" && scalars[type.scalar].valueType) ||
      (type.kind === "library" && type.name === "KeyValuePair"),
    isEnum: declared?.kind === "enum",
    genericArgs,
  };
}

function typeNameJson(type: TypeModelUse, printer: Printer): Json {
  return some({ ...nameOf(type, printer) });
}

interface ClrParts {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly genericArgs: readonly string[] | undefined;
}

const collections = "System.Collections.Generic";

function nameOf(type: TypeModelUse, printer: Printer): ClrParts {
  const generic = (
    name: string,
    namespace: string | undefined,
    args: readonly TypeModelUse[],
  ): ClrParts => ({
    name: args.length > 0 ? `${name}\`${args.length}` : name,
    namespace,
    genericArgs:
      args.length > 0 ? args.map((it) => argumentText(it, printer)) : undefined,
  });
  switch (type.kind) {
    case "scalar":
      return generic(scalarName(type), "System", []);
    case "param":
      return generic(paramText(type.name, printer), "Acme", []);
    case "nullable":
      return generic("Nullable", "System", [type.of]);
    case "list": {
      if (type.clr !== "[]")
        return generic(type.clr, collections, [type.items]);
      const items = nameOf(type.items, printer);
      return { ...items, name: `${items.name}[]` };
    }
    case "map":
      return generic(type.clr, collections, [type.key, type.value]);
    case "library":
      return generic(type.name, type.namespace, type.args);
    case "type": {
      const declared = declaredAs(type, printer);
      return {
        ...generic("", declared.namespace || undefined, type.args),
        name: typeName(declared, printer),
      };
    }
    case "unknown":
      throw new Error("a service knows its types");
    default:
      return type satisfies never;
  }
}

function declaredAs({ id }: TypeUse, { types }: Printer): TypeModel {
  const declared = types.get(id);
  if (!declared) throw new Error(`no type ${id}`);
  return declared;
}

function scalarName({
  scalar,
}: Extract<TypeModelUse, { kind: "scalar" }>): string {
  const row: { readonly clr?: string } = scalars[scalar];
  return (row.clr ?? "").replace("System.", "");
}

/** `Dictionary<String,List<Item>>`: without namespaces and arities. */
function argumentText(type: TypeModelUse, printer: Printer): string {
  const generic = (name: string, args: readonly TypeModelUse[]): string =>
    args.length > 0
      ? `${name}<${args.map((it) => argumentText(it, printer)).join(",")}>`
      : name;
  switch (type.kind) {
    case "scalar":
      return scalarName(type);
    case "param":
      return paramText(type.name, printer);
    case "nullable":
      return generic("Nullable", [type.of]);
    case "list":
      return type.clr === "[]"
        ? `${argumentText(type.items, printer)}[]`
        : generic(type.clr, [type.items]);
    case "map":
      return generic(type.clr, [type.key, type.value]);
    case "library":
      return generic(type.name, type.args);
    case "type": {
      const declared = declaredAs(type, printer);
      return generic(
        typeName(declared, printer).replace(/`\d$/, ""),
        type.args,
      );
    }
    case "unknown":
      throw new Error("a service knows its types");
    default:
      return type satisfies never;
  }
}

function operationJson(operation: OperationModel, printer: Printer): Json {
  const { era, types } = printer;
  const { response, returnsVoid, roles, marker, method } = operation;
  const request = types.get(operation.request);
  if (!request) throw new Error(`no type ${operation.request}`);
  const routes = operation.routes.map(({ path, verbs, summary, notes }) =>
    some({
      path,
      verbs: verbs.length > 0 ? verbs.join(",") : undefined,
      summary,
      notes,
    }),
  );
  const returns = response && typeNameJson(response, printer);
  const shared = {
    response: response && responseJson(response, printer),
    actions: ["ANY"],
  };
  return era.operationFacts
    ? some({
        ...shared,
        request: typeJson(request, printer),
        returnsVoid: returnsVoid ?? false,
        returnType: returns,
        method: marker ?? method,
        routes: routes.length > 0 ? routes : undefined,
        requiredRoles: roles.roles,
        requiresAnyRole: roles.anyRole,
        requiredPermissions: roles.permissions,
        requiresAnyPermission: roles.anyPermission,
      })
    : some({
        ...shared,
        request: some({
          ...typeJson(request, printer),
          returnVoidMarker: returnsVoid ?? false,
          returnMarkerTypeName: returns,
          routes: routes.length > 0 ? routes : undefined,
        }),
      });
}

function responseJson(response: TypeModelUse, printer: Printer): Json {
  if (response.kind === "type") {
    const declared = declaredAs(response, printer);
    const isClosed =
      response.args.length > 0 && printer.era.responses !== "open";
    return typeJson(declared, printer, isClosed ? response.args : undefined);
  }
  // .NET's own: the definition, whatever it is closed over.
  const { name, namespace } = nameOf(response, printer);
  return some({ name, namespace, implements: [] });
}

function withPascalKeys(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withPascalKeys);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      withPascalKeys(value),
    ]),
  );
}
