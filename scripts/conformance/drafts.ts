/**
 * Type descriptors → a draft such as inputs that say everything would give. The descriptors are of
 * closed types; those of one generic type become one declaration.
 */
import type {
  Draft,
  DraftClass,
  DraftContract,
  DraftDeclaration,
  DraftEnum,
  DraftInterface,
  DraftList,
  DraftMap,
  DraftOperation,
  DraftProperty,
  DraftType,
} from "../../src/parse/draft.js";
import { openName, parseClrName, type ClrName } from "./clr-names.js";
import { at, fact } from "./facts.js";
import { frameworkNames, frameworkTypes } from "./framework-types.js";
import type { PropertyDescriptor, TypeDescriptor } from "./format.js";

/** @param roots What cases read and write: the nth is what the nth operation returns. */
export function draftOf(
  types: readonly TypeDescriptor[],
  roots: readonly string[],
): Draft {
  const groups = new Map<string, TypeDescriptor[]>();
  for (const type of types) {
    const name = openName(parseClrName(type.ClrType));
    groups.set(name, [...(groups.get(name) ?? []), type]);
  }
  return {
    file: at.file,
    server: { textCase: fact("pascalCase") },
    declarations: [
      ...frameworkTypes,
      ...[...groups.values()].flatMap(([first, ...more]) =>
        first ? [declarationOf([first, ...more], types)] : [],
      ),
      ...roots.map((_, index) => requestOf(requestName(index))),
    ],
    operations: roots.map((root, index) => operationOf(root, index)),
  };
}

function requestName(index: number): string {
  return `ConformanceRequest${index}`;
}

function requestOf(name: string): DraftClass {
  return {
    kind: "class",
    name,
    at,
    namespace: fact("Conformance"),
    typeParams: [],
    implements: [],
    attributes: [],
    properties: [],
  };
}

function operationOf(root: string, index: number): DraftOperation {
  return {
    request: fact({ name: requestName(index) }),
    response: fact(typeOf(parseClrName(root))),
    verbs: [],
    routes: [],
    samples: [],
  };
}

/** All closed types of one generic type; of others just one. */
type Instances = readonly [TypeDescriptor, ...TypeDescriptor[]];

function declarationOf(
  instances: Instances,
  all: readonly TypeDescriptor[],
): DraftDeclaration {
  const [first] = instances;
  const { path } = parseClrName(first.ClrType);
  const outer = path.slice(0, -1);
  const contract = contractOf(first);
  const shared = {
    name: path.at(-1)?.name ?? first.Name,
    at,
    namespace: fact(first.Namespace ?? ""),
    ...(outer.length > 0 && {
      outer: fact(
        outer.map(({ name, arity }) =>
          arity > 0 ? `${name}\`${arity}` : name,
        ),
      ),
    }),
    ...(contract && { contract: fact(contract) }),
    attributes: [],
  };
  if (first.IsEnum) return { ...shared, ...enumOf(first) };
  return first.IsInterface
    ? { ...shared, ...interfaceOf(instances) }
    : { ...shared, ...classOf(instances, all) };
}

/** Undefined where the type has no such attribute, nor its assembly. */
function contractOf(type: TypeDescriptor): DraftContract | undefined {
  if (isRefused(type)) return { namespace: " " };
  const stated = type.DataContract ?? type.CollectionDataContract;
  if (!stated)
    return type.ContractNamespace === undefined || type.CollectionOf
      ? undefined
      : { namespace: type.ContractNamespace };
  const { Name, Namespace = type.ContractNamespace, IsReference } = stated;
  const { ItemName, KeyName, ValueName } = stated;
  return {
    ...(Name !== undefined && { name: Name }),
    ...(Namespace !== undefined && { namespace: Namespace }),
    ...(IsReference && { reference: true }),
    ...(ItemName !== undefined && { itemName: ItemName }),
    ...(KeyName !== undefined && { keyName: KeyName }),
    ...(ValueName !== undefined && { valueName: ValueName }),
  };
}

/** A collection that .NET refuses has no contract. */
function isRefused(type: TypeDescriptor): boolean {
  const { Inherits, DataContract, NoAddMethod } = type;
  const isList = Inherits?.ClrType.startsWith("System.Collections.") === true;
  return NoAddMethod === true || (isList && DataContract !== undefined);
}

type Own<T extends DraftDeclaration> = Omit<
  T,
  "name" | "at" | "namespace" | "outer" | "contract" | "attributes"
>;

function enumOf(type: TypeDescriptor): Own<DraftEnum> {
  const { EnumNames = [], EnumValues = [], EnumMemberValues } = type;
  const { EnumDeclarationOrder = EnumNames, EnumMembersOptedIn } = type;
  return {
    kind: "enum",
    ...(type.IsFlags && { flags: fact(true) }),
    members: EnumDeclarationOrder.map((name) => {
      const index = EnumNames.indexOf(name);
      const xml = type.DataContract && EnumMemberValues?.[index];
      const isMember =
        !type.DataContract || (EnumMembersOptedIn?.includes(name) ?? false);
      return {
        name,
        at,
        value: fact(EnumValues[index] ?? ""),
        ...(xml !== undefined && { xml: fact(xml) }),
        ...(!isMember && { wires: fact("json") }),
      };
    }),
  };
}

function interfaceOf(instances: Instances): Own<DraftInterface> {
  return {
    kind: "interface",
    typeParams: paramsOf(instances),
    extends: [],
    properties: [],
  };
}

function classOf(
  instances: Instances,
  all: readonly TypeDescriptor[],
): Own<DraftClass> {
  const [first] = instances;
  const collection = collectionOf(instances);
  const base = openType(instances, (it) => it.Inherits?.ClrType);
  return {
    kind: "class",
    typeParams: paramsOf(instances),
    ...(base && !collection && { base: fact(base) }),
    implements: [],
    ...(first.IsAbstract && { abstract: fact(true) }),
    ...(first.IsValueType && { struct: fact(true) }),
    ...(collection && { collection: fact(collection) }),
    knownTypes: fact(
      (first.KnownTypes ?? []).map((it) => typeOf(parseClrName(it))),
    ),
    properties: collection ? [] : propertiesOf(instances, all),
  };
}

function collectionOf(instances: Instances): DraftList | DraftMap | undefined {
  if (isRefused(instances[0])) return undefined;
  const first = openType(instances, (it) => it.CollectionOf?.[0]);
  const value = openType(instances, (it) => it.CollectionOf?.[1]);
  if (first && value) return { kind: "map", flavour: "map", key: first, value };
  return first && { kind: "list", flavour: "list", items: first };
}

/** What the serializer writes of the class itself. */
function propertiesOf(
  instances: Instances,
  all: readonly TypeDescriptor[],
): readonly DraftProperty[] {
  const [first] = instances;
  const isSerializable = first.IsSerializable && !first.DataContract;
  const list = isSerializable ? "SerializableFields" : "Properties";
  return (first[list] ?? []).flatMap((property, index) => {
    const type = openType(instances, (it) => it[list]?.[index]?.ClrType);
    const isMember = isSerializable || isDataMember(property, first);
    return type && isMember
      ? [
          {
            ...propertyOf(
              property,
              type,
              isSerializable && !property.IsOptional,
            ),
            ...(hides(property, first, all) && { hides: fact(true) }),
          },
        ]
      : [];
  });
}

/** Whether a base has a member of that name: what overrides it is no member of its own. */
function hides(
  { Name }: Pick<PropertyDescriptor, "Name">,
  { Inherits }: TypeDescriptor,
  all: readonly TypeDescriptor[],
): boolean {
  const base = all.find(({ ClrType }) => ClrType === Inherits?.ClrType);
  return base === undefined
    ? false
    : base.Properties?.some((it) => it.Name === Name) === true ||
        hides({ Name }, base, all);
}

function isDataMember(
  property: PropertyDescriptor,
  { DataContract }: TypeDescriptor,
): boolean {
  // An override is the member of the class that declares it first.
  if (property.IsOverride) return false;
  if (DataContract) return property.DataMember !== undefined;
  if (property.IgnoreDataMember || property.IsPrivate) return false;
  return !property.ReadOnly || isCollection(property.ClrType);
}

function isCollection(clrType: string): boolean {
  const { kind } = typeOf(parseClrName(clrType));
  return kind === "list" || clrType.startsWith("System.Collections.");
}

function propertyOf(
  { Name, DataMember }: PropertyDescriptor,
  type: DraftType,
  isRequired: boolean | undefined,
): DraftProperty {
  return {
    name: Name,
    naming: "clr",
    at,
    type: fact(type),
    jsonName: fact(Name),
    xmlName: fact(DataMember?.Name ?? Name),
    ...(DataMember?.Order !== undefined && { order: fact(DataMember.Order) }),
    ...((isRequired || DataMember?.IsRequired) && { required: fact(true) }),
    ...(DataMember?.EmitDefaultValue === false && { emitDefault: fact(false) }),
    attributes: [],
  };
}

function paramsOf([{ ClrType }]: Instances): readonly string[] {
  return parseClrName(ClrType).args.map((_, index) => paramName(index));
}

function paramName(index: number): string {
  return `T${index}`;
}

/** A type that each closed descriptor mentions, with type parameters where they differ. */
function openType(
  instances: Instances,
  mentioned: (type: TypeDescriptor) => string | undefined,
): DraftType | undefined {
  const names = instances.flatMap((it) => mentioned(it) ?? []);
  return names.length < instances.length
    ? undefined
    : generalised(
        names.map(parseClrName),
        instances.map(({ ClrType }) => parseClrName(ClrType).args),
      );
}

function generalised(
  names: readonly ClrName[],
  args: readonly (readonly ClrName[])[],
): DraftType {
  const [first, ...others] = names;
  if (!first) throw new Error("a type is needed");
  if (others.every(({ text }) => text === first.text)) return typeOf(first);
  const param = args[0]?.findIndex((_, index) =>
    names.every(({ text }, row) => args[row]?.[index]?.text === text),
  );
  if (param !== undefined && param >= 0)
    return { kind: "name", name: paramName(param), args: [], at };
  const { items } = first;
  if (items)
    return arrayOf(
      generalised(
        names.map((it) => it.items ?? items),
        args,
      ),
    );
  return namedType(
    first,
    first.args.map((argument, index) =>
      generalised(
        names.map((it) => it.args[index] ?? argument),
        args,
      ),
    ),
  );
}

function typeOf(name: ClrName): DraftType {
  if (name.items)
    return name.items.text === "System.Byte"
      ? { kind: "scalar", scalar: "bytes" }
      : arrayOf(typeOf(name.items));
  return namedType(name, name.args.map(typeOf));
}

function arrayOf(items: DraftType): DraftType {
  return { kind: "list", flavour: "array", items };
}

function namedType(name: ClrName, args: readonly DraftType[]): DraftType {
  const { namespace, path } = name;
  const written = path
    .map((level, index) =>
      index < path.length - 1 && level.arity > 0
        ? `${level.name}\`${level.arity}`
        : level.name,
    )
    .join("+");
  // Without its namespace it is the declared one, not what the project makes of it by itself.
  return frameworkNames.has(openName(name))
    ? { kind: "name", name: written, args, at }
    : { kind: "name", name: written, namespace, args, at };
}
