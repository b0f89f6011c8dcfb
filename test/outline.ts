/** A schema in short: one line a declaration, to be compared with what a test expects. */
import type {
  Declaration,
  EnumDeclaration,
  Property,
  ReferenceType,
  Schema,
  TypeId,
  TypeRef,
} from "../src/schema/schema.js";

/**
 * `class Note<T> extends Base { id: number, text?: string }`; of what is built in, nothing.
 */
export function outlineOf({ declarations }: Schema): readonly string[] {
  return declarations
    .filter(({ clr }) => !isBuiltIn(clr?.namespace))
    .map(lineOf);
}

/** `GET GetNote /notes/{Id}: Note` */
export function operationsOf({ operations }: Schema): readonly string[] {
  return operations.map(({ verbs, request, routes, response, returnsVoid }) => {
    const paths = routes.map(({ path }) => path);
    const returned = response ? typeText(response) : returnsVoid && "void";
    const words = [...verbs, simpleName(request), ...paths].join(" ");
    return returned ? `${words}: ${returned}` : words;
  });
}

function isBuiltIn(namespace: string | undefined): boolean {
  return /^(?:ServiceStack|System)(?:\.|$)/.test(namespace ?? "");
}

function lineOf(it: Declaration): string {
  if (it.kind === "enum") return enumLine(it);
  const params =
    it.typeParams.length > 0 ? `<${it.typeParams.join(", ")}>` : "";
  const bases = it.kind === "interface" ? it.extends : it.base ? [it.base] : [];
  const heritage =
    bases.length > 0 ? ` extends ${bases.map(typeText).join(", ")}` : "";
  const collection =
    it.kind === "class" && it.collection ? ` = ${typeText(it.collection)}` : "";
  return `${it.kind} ${it.name}${params}${heritage}${collection} { ${it.properties.map(memberText).join(", ")} }`;
}

function enumLine({ name, flags, members }: EnumDeclaration): string {
  const texts = members.map(
    (it) =>
      `${it.name}=${it.value}${it.json === it.name ? "" : ` "${it.json}"`}`,
  );
  return `${flags ? "flags" : "enum"} ${name} { ${texts.join(", ")} }`;
}

function memberText({ name, optional, type }: Property): string {
  return `${name}${optional ? "?" : ""}: ${typeText(type)}`;
}

function typeText(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "ref":
      return nameText(type);
    case "param":
      return type.name;
    case "list":
      return `${typeText(type.items)}[]`;
    case "map":
      return `{ ${typeText(type.key)}: ${typeText(type.value)} }`;
    case "nullable":
      return `${typeText(type.of)} or null`;
    case "unknown":
      return `unknown (${type.written})`;
    default:
      return type satisfies never;
  }
}

function nameText({ id, args }: ReferenceType): string {
  const name = simpleName(id);
  return args.length > 0 ? `${name}<${args.map(typeText).join(", ")}>` : name;
}

function simpleName(id: TypeId): string {
  return id.replace(/`\d+$/, "").replace(/^.*[.+]/, "");
}
