/** The view of an enum's mapper. */
import type { EnumDeclaration } from "../schema/schema.js";
import { encodeName } from "../schema/xml-names.js";
import type { DeclarationView } from "./emitter.js";
import { enumValue } from "./enum-view.js";
import type { Namespaces } from "./namespaces.js";
import { objectKey, stringLiteral } from "./text.js";

interface EnumMapperView extends DeclarationView {
  readonly partial: "xml-enum" | "xml-flags";
  readonly name: string;
  /** The function of the runtime that makes it. */
  readonly make: "enumeration" | "openEnumeration" | "flags";
  readonly contractName: string;
  readonly namespace: string;
  /** Where XML's texts are not the constant's keys, and for flags. */
  readonly members: readonly MemberView[];
  /** Members whose number another has before them. */
  readonly aliases: readonly MemberView[];
}

interface MemberView {
  readonly key: string;
  readonly value: string;
}

/** Whether the mapper takes the enum's constant, and not its type alone. */
export function takesConstant({ flags, members }: EnumDeclaration): boolean {
  return (
    !flags &&
    (members.every(({ wires, xml }) => wires !== "json" && xml === undefined) ||
      members.every(({ wires }) => wires === "json"))
  );
}

export function enumView(
  declaration: EnumDeclaration,
  namespaces: Namespaces,
  openEnums: boolean,
): EnumMapperView {
  const { name, contract, members: all, flags } = declaration;
  const members = all.filter(({ wires }) => wires !== "json");
  const firstByValue = new Map(
    members.toReversed().map((it) => [it.value, it] as const),
  );
  const aliases = new Map(
    members.flatMap((it) => {
      const first = firstByValue.get(it.value);
      return first === undefined || first === it
        ? []
        : [[objectKey(it.json), enumValue(first, declaration)] as const];
    }),
  );
  return {
    partial: flags ? "xml-flags" : "xml-enum",
    name,
    make: flags ? "flags" : openEnums ? "openEnumeration" : "enumeration",
    contractName: stringLiteral(encodeName(contract?.name ?? name)),
    namespace: contract ? namespaces.of(contract.namespace) : "undefined",
    members: takesConstant(declaration)
      ? []
      : members.map((it) => ({
          key: flags
            ? stringLiteral(it.xml ?? it.name)
            : objectKey(it.xml ?? it.name),
          value: enumValue(it, declaration),
        })),
    aliases: [...aliases].map(([key, value]) => ({ key, value })),
  };
}
