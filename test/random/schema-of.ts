/** What a model is as a schema, by the documentation of the schema alone. */
import { scalars } from "../../src/schema/scalars.js";
import type {
  Attribute,
  Contract,
  Declaration,
  EnumMember,
  ListType,
  Operation,
  Property,
  ReferenceType,
  Schema,
  TypeId,
  TypeRef,
  Verb,
} from "../../src/schema/schema.js";
import {
  arityOf,
  byModelId,
  usesWithin,
  withParts,
  type ClassModel,
  type EnumModel,
  type InterfaceModel,
  type ListUse,
  type MapUse,
  type MemberModel,
  type OperationModel,
  type Service,
  type TypeModel,
  type TypeModelUse,
  type TypeUse,
  type Validation,
} from "./model.js";
import { substituteUse } from "./substitute.js";

export type Casing = "camelCase" | "pascalCase";

export function schemaOf(service: Service, casing: Casing): Schema {
  const types = byModelId(service);
  const context: Context = {
    casing,
    types,
    operations: new Map(service.operations.map((it) => [it.request, it])),
    requestOnly: requestOnly(service),
    recursive: recursive(service),
  };
  return {
    version: 1,
    declarations: service.types.map((it) => declarationOf(it, context)),
    operations: service.operations.map((it) => operationOf(it, context)),
  };
}

interface Context {
  readonly casing: Casing;
  readonly types: ReadonlyMap<number, TypeModel>;
  readonly operations: ReadonlyMap<number, OperationModel>;
  readonly requestOnly: ReadonlySet<number>;
  readonly recursive: ReadonlySet<number>;
}

function idOf(type: TypeModel): string {
  const arity = arityOf(type);
  const prefix = type.namespace === "" ? "" : `${type.namespace ?? "?"}.`;
  const outer = type.outer === undefined ? "" : `${type.outer}+`;
  return `${prefix}${outer}${type.name}${arity > 0 ? `\`${arity}` : ""}`;
}

function declarationOf(type: TypeModel, context: Context): Declaration {
  const { name, namespace, outer, doc } = type;
  const shared = {
    id: idOf(type),
    name,
    ...(namespace !== undefined && {
      clr: { name, namespace, ...(outer !== undefined && { outer: [outer] }) },
    }),
    ...(doc !== undefined && { doc }),
  };
  switch (type.kind) {
    case "class":
      return { ...shared, ...classOf(type, context) };
    case "interface":
      return { ...shared, ...interfaceOf(type, context) };
    case "enum":
      return { ...shared, ...enumOf(type) };
    default:
      return type satisfies never;
  }
}

type Own<K extends Declaration["kind"]> = Omit<
  Extract<Declaration, { kind: K }>,
  "id" | "name" | "clr" | "doc"
>;

function classOf(type: ClassModel, context: Context): Own<"class"> {
  const held = collectionOf(type, context.types);
  const collection = held && typeOf(held, context);
  const base =
    type.base && !collection ? typeOf(type.base, context) : undefined;
  const contract = contractOf(type);
  const derived = derivedFrom(type, context);
  return {
    kind: "class",
    typeParams: type.typeParams,
    ...(base?.kind === "ref" && { base }),
    implements: [
      ...returnsOf(context.operations.get(type.id), context),
      ...type.interfaces.flatMap((it) => referenceTo(it, context)),
    ],
    ...(type.abstract && { abstract: true }),
    ...(type.struct && { struct: true }),
    ...(context.recursive.has(type.id) && { recursive: true }),
    ...((collection?.kind === "list" || collection?.kind === "map") && {
      collection,
    }),
    ...(derived.length > 0 && { derived }),
    ...(contract && { contract }),
    properties: collection
      ? []
      : type.members.map((it) => propertyOf(it, type, context)),
  };
}

function interfaceOf(type: InterfaceModel, context: Context): Own<"interface"> {
  return {
    kind: "interface",
    typeParams: type.typeParams,
    extends: [],
    properties: type.members.map((it) => ({
      ...propertyOf(it, type, context),
      optional: true,
    })),
  };
}

function enumOf(type: EnumModel): Own<"enum"> {
  const contract = contractOf(type);
  return {
    kind: "enum",
    ...(type.flags && { flags: true }),
    ...(contract && { contract }),
    members: type.members.map(({ name, value, text = name }): EnumMember => ({
      name,
      value: String(value),
      json: text,
      ...(type.contract && text !== name && { xml: text }),
    })),
  };
}

function contractOf(type: ClassModel | EnumModel): Contract | undefined {
  const { contract, outer, name, namespace } = type;
  const stated =
    contract?.namespace ??
    (namespace === undefined
      ? undefined
      : `http://schemas.datacontract.org/2004/07/${encodeURI(namespace)}`);
  return stated === undefined
    ? undefined
    : {
        name:
          contract?.name ?? (outer === undefined ? name : `${outer}.${name}`),
        namespace: stated,
        ...(arityOf(type) > 0 &&
          contract?.name !== undefined && { format: true }),
        // No class is nested in a generic one.
        ...(arityOf(type) > 0 &&
          outer !== undefined && { arities: [arityOf(type), 0] }),
      };
}

/** At whatever distance. A collection derives from nothing: its value is an array or an object. */
function derivedFrom({ id }: ClassModel, context: Context): readonly TypeId[] {
  return [...context.types.values()].flatMap((it) =>
    it.kind === "class" &&
    it.base?.kind === "type" &&
    it.base.id === id &&
    !collectionOf(it, context.types)
      ? [idOf(it), ...derivedFrom(it, context)]
      : [],
  );
}

/** The collection that a class or one of its bases is, in the class's own parameters. */
export function collectionOf(
  type: ClassModel,
  types: ReadonlyMap<number, TypeModel>,
): ListUse | MapUse | undefined {
  if (type.collection) return type.collection;
  if (type.base?.kind !== "type") return undefined;
  const base = types.get(type.base.id);
  const inherited =
    base?.kind === "class" ? collectionOf(base, types) : undefined;
  const { args } = type.base;
  return base?.kind === "class" && inherited
    ? withParts(inherited, (it) => substituteUse(it, base.typeParams, args))
    : undefined;
}

function library(name: string, ...args: TypeRef[]): ReferenceType {
  return {
    kind: "ref",
    id: `ServiceStack.${name}${args.length > 0 ? `\`${args.length}` : ""}`,
    args,
  };
}

function returnsOf(
  operation: OperationModel | undefined,
  context: Context,
): readonly ReferenceType[] {
  if (!operation) return [];
  const { response, returnsVoid, marker } = operation;
  return [
    ...(response ? [library("IReturn", typeOf(response, context))] : []),
    ...(returnsVoid ? [library("IReturnVoid")] : []),
    ...(marker ? [library(markerOf(marker))] : []),
  ];
}

/** `IGet`, `IPost`, … */
export function markerOf(verb: Verb): string {
  return `I${verb.charAt(0)}${verb.slice(1).toLowerCase()}`;
}

function propertyOf(
  member: MemberModel,
  owner: ClassModel | InterfaceModel,
  context: Context,
): Property {
  const { name, dataMember, validations, doc } = member;
  const hasContract = owner.kind === "class" && owner.contract !== undefined;
  const jsonName =
    dataMember?.name ?? member.jsonName ?? cased(name, context.casing);
  const constraints = [
    ...(member.required ? [{ name: "Required", args: [] }] : []),
    ...validations.map(constraintOf),
  ];
  const required =
    member.required === true || dataMember?.isRequired === true
      ? ({ required: true } as const)
      : {};
  const type = typeOf(member.type, context);
  const isValue = isValueType(member.type, context.types);
  const marked = member.marked === true;
  return {
    name: jsonName,
    jsonName,
    // JSON follows [DataMember] everywhere, XML inside a [DataContract] only.
    xmlName: (hasContract ? dataMember?.name : undefined) ?? name,
    ...(hasContract &&
      dataMember?.order !== undefined && { order: dataMember.order }),
    type: isValue && marked ? { kind: "nullable", of: type } : type,
    optional: context.requestOnly.has(owner.id)
      ? required.required !== true
      : !isValue || marked,
    ...required,
    ...(dataMember?.emitDefault === false && { emitDefault: false }),
    ...(constraints.length > 0 && { constraints }),
    ...(doc !== undefined && { doc }),
  };
}

function constraintOf(validation: Validation): Attribute {
  if ("length" in validation)
    return { name: "StringLength", args: [{ value: validation.length }] };
  return {
    name: "Validate",
    args: [
      { name: "Validator", value: validation.rule },
      ...(validation.message === undefined
        ? []
        : [{ name: "Message", value: validation.message }]),
    ],
  };
}

/** How a server writes a .NET name. Source: ServiceStack.Text, ToCamelCase. */
export function cased(name: string, casing: Casing): string {
  if (casing === "pascalCase") return name;
  let lowered = "";
  for (let at = 0; at < name.length; at++) {
    const isUpper = /[A-Z]/.test(name.charAt(at));
    const isBeforeUpper =
      at + 1 === name.length || /[A-Z]/.test(name.charAt(at + 1));
    if (!isUpper || (at > 0 && !isBeforeUpper)) break;
    lowered += name.charAt(at).toLowerCase();
  }
  return lowered + name.slice(lowered.length);
}

/** .NET's lists and dictionaries whose kind shows in XML or JSON; all others are plain ones. */
const listFlavours: ReadonlyMap<string, ListType["flavour"]> = new Map([
  ["[]", "array"],
  // To DataContractSerializer it is a class of private fields.
  ["Queue", "opaque"],
  ["ISet", "set"],
  ["IReadOnlyList", "readonlyList"],
  ["IReadOnlyCollection", "readonlyList"],
]);

function typeOf(type: TypeModelUse, context: Context): TypeRef {
  switch (type.kind) {
    case "scalar":
    case "param":
    case "unknown":
      return type;
    case "nullable":
      return { kind: "nullable", of: typeOf(type.of, context) };
    case "list":
      return {
        kind: "list",
        flavour: listFlavours.get(type.clr) ?? "list",
        items: typeOf(type.items, context),
      };
    case "map":
      return {
        kind: "map",
        flavour: type.clr === "IReadOnlyDictionary" ? "readonlyMap" : "map",
        key: typeOf(type.key, context),
        value: typeOf(type.value, context),
      };
    case "library":
      return {
        kind: "ref",
        id: `${type.namespace}.${type.name}\`${type.args.length}`,
        args: type.args.map((it) => typeOf(it, context)),
      };
    case "type":
      return referenceTo(type, context);
    default:
      return type satisfies never;
  }
}

function referenceTo(type: TypeUse, context: Context): ReferenceType {
  const declared = context.types.get(type.id);
  if (!declared) throw new Error(`no type ${type.id}`);
  return {
    kind: "ref",
    id: idOf(declared),
    args: type.args.map((it) => typeOf(it, context)),
  };
}

export function isValueType(
  type: TypeModelUse,
  types: ReadonlyMap<number, TypeModel>,
): boolean {
  switch (type.kind) {
    case "scalar":
      return scalars[type.scalar].valueType;
    case "library":
      return type.name === "KeyValuePair";
    case "type": {
      const declared = types.get(type.id);
      return (
        declared?.kind === "enum" ||
        (declared?.kind === "class" && declared.struct === true)
      );
    }
    default:
      return false;
  }
}

/** Requests, and classes that are nothing but bases of requests. */
function requestOnly({ types, operations }: Service): ReadonlySet<number> {
  const requests = new Set(operations.map(({ request }) => request));
  const values = new Set(
    [
      ...operations.flatMap(({ response }) => response ?? []),
      ...types.flatMap(valuesOf),
    ].flatMap(idsWithin),
  );
  const isOnly = (id: number): boolean => {
    if (requests.has(id)) return true;
    const derived = types.filter(
      (it) =>
        it.kind === "class" && it.base?.kind === "type" && it.base.id === id,
    );
    return (
      !values.has(id) &&
      derived.length > 0 &&
      derived.every((it) => isOnly(it.id))
    );
  };
  return new Set(types.map(({ id }) => id).filter(isOnly));
}

function valuesOf(type: TypeModel): readonly TypeModelUse[] {
  if (type.kind === "enum") return [];
  return type.kind === "class" && type.collection
    ? [type.collection]
    : type.members.map((it) => it.type);
}

function idsWithin(type: TypeModelUse): readonly number[] {
  return [...usesWithin(type)].flatMap((it) =>
    it.kind === "type" ? [it.id] : [],
  );
}

/** Classes whose values may hold values of the same class. */
function recursive({ types }: Service): ReadonlySet<number> {
  const known = byModelId({ types });
  const held = (type: TypeModel): readonly TypeModelUse[] => {
    const collection =
      type.kind === "class" ? collectionOf(type, known) : undefined;
    if (collection) return [collection];
    return type.kind === "class" && type.base
      ? [...valuesOf(type), type.base]
      : valuesOf(type);
  };
  const direct = new Map(
    types.map((it) => [it.id, new Set(held(it).flatMap(idsWithin))]),
  );
  const reaches = (from: number, to: number): boolean => {
    const seen = new Set<number>();
    const pending = [...(direct.get(from) ?? [])];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      pending.push(...(direct.get(id) ?? []));
    }
    return false;
  };
  return new Set(types.map(({ id }) => id).filter((id) => reaches(id, id)));
}

function operationOf(operation: OperationModel, context: Context): Operation {
  const { request, response, returnsVoid, description, roles } = operation;
  const declared = context.types.get(request);
  if (!declared) throw new Error(`no type ${request}`);
  const auth = Object.fromEntries(
    Object.entries(roles).filter(([, names]) => names.length > 0),
  );
  return {
    request: idOf(declared),
    ...(response && { response: typeOf(response, context) }),
    ...(returnsVoid && { returnsVoid: true }),
    verbs: verbsOf(operation, context),
    routes: operation.routes,
    ...(description !== undefined && { description }),
    ...(Object.keys(auth).length > 0 && { auth }),
  };
}

/** A request has the markers of its bases, too. */
function verbsOf(
  { request, method, routes }: OperationModel,
  { operations, types }: Context,
): readonly Verb[] {
  const markers: Verb[] = [];
  let next = types.get(request);
  while (next?.kind === "class") {
    markers.push(...[operations.get(next.id)?.marker ?? []].flat());
    next = next.base?.kind === "type" ? types.get(next.base.id) : undefined;
  }
  return [
    ...new Set([
      ...markers,
      ...(method ? [method] : []),
      ...routes.flatMap(({ verbs }) => verbs),
    ]),
  ];
}
