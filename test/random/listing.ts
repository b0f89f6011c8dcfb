/** A model → the TypeScript listing of a server of some version. Source: TypeScriptGenerator.cs. */
import type { ListingEra } from "./listing-eras.js";
import {
  createTypePrinter,
  isCollectionClass,
  type TypePrinter,
} from "./listing-types.js";
import type {
  ClassModel,
  EnumModel,
  InterfaceModel,
  MemberModel,
  OperationModel,
  Service,
  TypeModel,
  TypeModelUse,
  Validation,
} from "./model.js";
import { responseOnly } from "./metadata.js";
import { cased, markerOf } from "./schema-of.js";
import { substituteUse } from "./substitute.js";

export function listingText(service: Service, era: ListingEra): string {
  const types = createTypePrinter(service, era);
  const printer: Printer = { service, era, types };
  const order = service.types.filter(({ kind }) => kind !== "interface");
  return [
    header(era),
    ...(era.noCheck && !era.ambient ? ["// @ts-nocheck", ""] : []),
    ...libraryTypes(printer),
    ...service.types
      .filter(({ kind }) => kind === "interface")
      .concat(order)
      .flatMap((it) =>
        it.kind === "class" && it.struct
          ? []
          : ["", ...declaration(it, printer)],
      ),
    "",
  ].join("\n");
}

interface Printer {
  readonly service: Service;
  readonly era: ListingEra;
  readonly types: TypePrinter;
}

function header({ version, ambient }: ListingEra): string {
  return `/* Options:
Date: 2026-08-06 02:13:26
Version: ${version}
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://localhost:5000

//GlobalNamespace: 
//MakePropertiesOptional: ${ambient ? "True" : "False"}
//AddServiceStackTypes: True
//AddResponseStatus: False
//AddImplicitVersion: 
//AddDescriptionAsComments: True
//IncludeTypes: 
//ExcludeTypes: 
//DefaultImports: 
*/
`;
}

/** Those of ServiceStack's and .NET's types that listings declare where something uses them. */
function libraryTypes({ service, era, types }: Printer): readonly string[] {
  const method = (of: string): string[] =>
    era.ambient ? [] : [`    createResponse(): ${of};`];
  const markers = new Set(service.operations.flatMap((it) => it.marker ?? []));
  const optional = era.ambient ? "?" : "";
  const library = (
    name: string,
    arity: number,
    params: string,
    members: readonly string[],
    heritage = "",
  ): string[] => [
    "",
    `${keyword(era)} ${types.declared(name, arity)}${params}${heritage}`,
    "{",
    ...members.map((it) => `    ${era.ambient ? "" : era.modifier}${it}`),
    "}",
  ];
  const nameOf = (name: string): string => cased(name, era.casing);
  return [
    "",
    `${interfaceKeyword(era)} IReturn<T>`,
    "{",
    ...method("T"),
    "}",
    "",
    `${interfaceKeyword(era)} IReturnVoid`,
    "{",
    ...method("void"),
    "}",
    ...[...markers].flatMap((it) => [
      "",
      `${interfaceKeyword(era)} ${markerOf(it)}`,
      "{",
      "}",
    ]),
    ...(types.uses("KeyValuePair")
      ? library("KeyValuePair", 2, "<TKey, TValue>", [
          `${nameOf("Key")}${optional}: TKey;`,
          `${nameOf("Value")}${optional}: TValue;`,
        ])
      : []),
    ...(types.uses("Tuple")
      ? library("Tuple", 2, "<T1, T2>", [
          `${nameOf("Item1")}${optional}: T1;`,
          `${nameOf("Item2")}${optional}: T2;`,
        ])
      : []),
    ...(types.uses("QueryDb")
      ? [
          ...library("QueryBase", 0, "", [
            `${nameOf("Skip")}?: number;`,
            `${nameOf("Take")}?: number;`,
            `${nameOf("OrderBy")}: string;`,
            `${nameOf("OrderByDesc")}: string;`,
            `${nameOf("Include")}: string;`,
            `${nameOf("Fields")}: string;`,
            `${nameOf("Meta")}: { [index:string]: string; };`,
          ]),
          ...library("QueryDb", 1, "<T>", [], " extends QueryBase"),
          ...library("QueryDb", 2, "<From, Into>", [], " extends QueryBase"),
        ]
      : []),
    ...(types.usesDictionaryBase
      ? ["", "export class Dictionary<T> { [Key: string]: T; }"]
      : []),
  ];
}

function keyword({ ambient }: ListingEra): string {
  return ambient ? "interface" : "export class";
}

function interfaceKeyword({ ambient }: ListingEra): string {
  return ambient ? "interface" : "export interface";
}

function declaration(type: TypeModel, printer: Printer): readonly string[] {
  const { era, types, service } = printer;
  const operation = service.operations.find(
    ({ request }) => request === type.id,
  );
  const comments = [
    ...description(type.doc, "", era),
    ...(operation?.routes ?? []).map(({ path, verbs }) =>
      attribute("Route", [
        quoted(path),
        ...(verbs.length > 0 ? [quoted(verbs.join(" "))] : []),
      ]),
    ),
    ...(type.kind === "enum" && type.flags ? ["// @Flags()"] : []),
    ...(type.kind !== "interface" && type.contract
      ? [contract(type.contract)]
      : []),
  ];
  switch (type.kind) {
    case "enum":
      return [...comments, ...enumLines(type, printer)];
    case "interface":
      return [
        ...comments,
        `${interfaceKeyword(era)} ${types.declared(type.name, type.typeParams.length)}${parameters(type.typeParams)}`,
        ...body(memberLines(type, type.members, printer)),
      ];
    case "class":
      return [...comments, ...classLines(type, operation, printer)];
    default:
      return type satisfies never;
  }
}

function parameters(names: readonly string[]): string {
  return names.length > 0 ? `<${names.join(", ")}>` : "";
}

function body(lines: readonly string[]): readonly string[] {
  return ["{", ...lines.map((it) => (it === "" ? it : `    ${it}`)), "}"];
}

/** Line breaks are taken out, and nothing else is done to the text. */
function description(
  doc: string | undefined,
  indent: string,
  era: ListingEra,
): readonly string[] {
  if (doc === undefined) return [];
  const text = doc.replaceAll(/[\r\n]/g, "");
  return era.docs === "one line"
    ? [`${indent}/** @description ${text} */`]
    : [`${indent}/**`, `${indent}* ${text}`, `${indent}*/`];
}

function attribute(name: string, args: readonly string[]): string {
  return `// @${name}(${args.join(", ")})`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function quoted(text: string): string {
  const escaped = text.replaceAll(
    /["\\\n\r\t\u2028\u2029]/g,
    (it) =>
      escapes[it] ?? `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${escaped}"`;
}

function contract({
  name,
  namespace,
}: {
  readonly name?: string;
  readonly namespace?: string;
}): string {
  const args = [
    ...(name === undefined ? [] : [`Name=${quoted(name)}`]),
    ...(namespace === undefined ? [] : [`Namespace=${quoted(namespace)}`]),
  ];
  return args.length === 0
    ? "// @DataContract"
    : attribute("DataContract", args);
}

function enumLines(
  type: EnumModel,
  { era, types }: Printer,
): readonly string[] {
  const { members, flags } = type;
  const name = types.declared(type.name, 0);
  const exported = era.ambient ? "" : "export ";
  const asUnion =
    era.enums === "union" && members.length > 0 && (era.ambient || !flags);
  if (asUnion)
    return [
      `${exported}type ${name} = ${members.map((it) => `"${it.name}"`).join(" | ")};`,
    ];
  return [
    `${exported}enum ${name}`,
    ...body(members.map((it) => `${it.name} = ${constant(it, type, era)},`)),
  ];
}

function constant(
  { name, value, text }: EnumModel["members"][number],
  { members, flags }: EnumModel,
  { enums, enumTexts }: ListingEra,
): string {
  const hasTexts = members.some(
    (it) => it.text !== undefined && it.text !== it.name,
  );
  if (enumTexts && hasTexts) return `'${text ?? name}'`;
  if (flags) return String(value);
  const isSequence = members.every((it, at) => it.value === BigInt(at));
  if (isSequence) return `'${name}'`;
  return enums === "quoted" ? `'${value}'` : String(value);
}

function classLines(
  type: ClassModel,
  operation: OperationModel | undefined,
  printer: Printer,
): readonly string[] {
  const { era, types } = printer;
  const args = closedArguments(type, printer);
  const close = <T extends TypeModelUse>(use: T): T =>
    args ? (substituteUse(use, type.typeParams, args) as T) : use;
  const params = args
    ? args.map((it) => types.print(it, "within"))
    : type.typeParams;
  const full = `${types.declared(type.name, type.typeParams.length)}${parameters(params)}`;
  const base = baseOf(type, close, printer);
  const interfaces = [
    ...returnsOf(operation, printer),
    ...(operation?.marker ? [markerOf(operation.marker)] : []),
    ...type.interfaces.map((it) => types.print(it, "declaration")),
  ];
  const members = isCollectionClass(type, printer.service)
    ? []
    : type.members.map((it) => ({ ...it, type: close(it.type) }));
  const lines = memberLines(type, members, printer);
  if (era.ambient) {
    const bases = [...(base === undefined ? [] : [base]), ...interfaces];
    return [
      `interface ${full}${bases.length > 0 ? ` extends ${bases.join(", ")}` : ""}`,
      ...body(lines),
    ];
  }
  const heritage = [
    ...(base === undefined ? [] : [` extends ${base}`]),
    ...(interfaces.length > 0 ? [` implements ${interfaces.join(", ")}`] : []),
  ].join("");
  const own = constructorOf(full, base, era);
  return [
    `export class ${full}${heritage}`,
    ...body([
      ...(era.constructor === "first" ? own : []),
      ...lines,
      ...(era.constructor === "last" ? ["", ...own] : []),
      ...methodsOf(type, operation, printer),
    ]),
  ];
}

/** Versions 6.4 to 8.0 print a generic response as the first operation returns it. */
function closedArguments(
  type: ClassModel,
  { era, service }: Printer,
): readonly TypeModelUse[] | undefined {
  if (!era.closedResponses || type.typeParams.length === 0) return undefined;
  return responseOnly(service).has(type.id)
    ? service.operations.flatMap(({ response }) =>
        response?.kind === "type" && response.id === type.id
          ? [response.args]
          : [],
      )[0]
    : undefined;
}

function baseOf(
  type: ClassModel,
  close: <T extends TypeModelUse>(use: T) => T,
  { types, era }: Printer,
): string | undefined {
  const { collection, base } = type;
  if (collection?.kind === "list")
    return `Array<${types.print(close(collection).items, "within")}>`;
  if (collection)
    return era.dictionaryBase
      ? `Dictionary<${types.print(close(collection).value, "within")}>`
      : "any";
  return base && types.print(close(base), "declaration");
}

function returnsOf(
  operation: OperationModel | undefined,
  { types }: Printer,
): readonly string[] {
  if (operation?.response)
    return [`IReturn<${types.print(operation.response, "response")}>`];
  return operation?.returnsVoid ? ["IReturnVoid"] : [];
}

function constructorOf(
  name: string,
  base: string | undefined,
  era: ListingEra,
): readonly string[] {
  if (era.constructor === "first")
    return [
      `public constructor(init?:Partial<${name}>) { ${base === undefined ? "" : "super(init); "}Object.assign(this, init); }`,
    ];
  const call =
    base === undefined
      ? ""
      : /^(?:Array|Dictionary)</.test(base)
        ? "super(); "
        : "super(init); ";
  return [
    `public constructor(init?: Partial<${name}>) { ${call}(Object as any).assign(this, init); }`,
  ];
}

function methodsOf(
  type: ClassModel,
  operation: OperationModel | undefined,
  { era, types }: Printer,
): readonly string[] {
  if (!operation) return [];
  const { response, returnsVoid, marker, method } = operation;
  if (era.methods !== "all" && !response && !returnsVoid) return [];
  const created = response
    ? `return ${valueOf(types.print(response, "response"))};`
    : "";
  const block = created === "" ? "{}" : `{ ${created} }`;
  if (era.methods === "bare")
    return [
      `createResponse() ${block}`,
      `getTypeName() { return "${type.name}"; }`,
    ];
  if (era.methods === "public")
    return [
      `public createResponse() ${block}`,
      `public getTypeName() { return '${type.name}'; }`,
    ];
  return [
    `public getTypeName() { return '${type.name}'; }`,
    `public getMethod() { return '${marker ?? method ?? "POST"}'; }`,
    `public createResponse() ${block}`,
  ];
}

const values: Readonly<Record<string, string>> = {
  string: "''",
  number: "0",
  boolean: "false",
  any: "{}",
};

function valueOf(type: string): string {
  const value = values[type];
  if (value !== undefined) return value;
  return type.endsWith("[]")
    ? `new Array<${type.slice(0, -2)}>()`
    : `new ${type}()`;
}

function memberLines(
  owner: ClassModel | InterfaceModel,
  members: readonly MemberModel[],
  printer: Printer,
): readonly string[] {
  const { era } = printer;
  const modifier =
    owner.kind === "interface" || era.ambient ? "" : era.modifier;
  return members.flatMap((member) => {
    const attributes = attributesOf(member);
    return [
      ...description(member.doc, "", era),
      ...attributes,
      `${modifier}${memberName(member, era)}${mark(member, owner, printer)}: ${printer.types.print(member.type, "member")}${initialiser(member, owner, printer)};`,
      ...(attributes.length > 0 ? [""] : []),
    ];
  });
}

function attributesOf(member: MemberModel): readonly string[] {
  return [
    ...(member.required ? ["// @Required()"] : []),
    ...member.validations.map(validation),
    ...(member.dataMember ? [dataMember(member.dataMember)] : []),
  ];
}

function validation(it: Validation): string {
  if ("length" in it) return attribute("StringLength", [String(it.length)]);
  return attribute("Validate", [
    `Validator=${quoted(it.rule)}`,
    ...(it.message === undefined ? [] : [`Message=${quoted(it.message)}`]),
  ]);
}

function dataMember({
  name,
  order,
  isRequired,
  emitDefault,
}: NonNullable<MemberModel["dataMember"]>): string {
  const args = [
    ...(name === undefined ? [] : [`Name="${name}"`]),
    ...(order === undefined ? [] : [`Order=${order}`]),
    ...(isRequired ? ["IsRequired=true"] : []),
    ...(emitDefault === false ? ["EmitDefaultValue=false"] : []),
  ];
  return args.length === 0 ? "// @DataMember" : attribute("DataMember", args);
}

/** From 6.4 on an alias, of which nothing but ASCII letters and digits is left. */
export function memberName(
  { name, dataMember: member }: MemberModel,
  era: ListingEra,
): string {
  return era.aliases && member?.name !== undefined
    ? member.name.replaceAll(/[^A-Za-z0-9]/g, "_")
    : cased(name, era.casing);
}

function mark(
  member: MemberModel,
  owner: ClassModel | InterfaceModel,
  { types }: Printer,
): string {
  return types.isMarked(member, owner.kind === "interface") ? "?" : "";
}

/** The server initialises what it says is there. */
function initialiser(
  member: MemberModel,
  owner: ClassModel | InterfaceModel,
  { era, types }: Printer,
): string {
  if (!era.initialises || !member.required || era.ambient) return "";
  if (owner.kind === "interface") return "";
  const printed = types.print(member.type, "member");
  if (printed.endsWith("[]")) return " = []";
  return printed.startsWith("{") ? " = {}" : "";
}
