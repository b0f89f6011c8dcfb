/** The view of an enum's mapper. */
import type { EnumDeclaration } from "../schema/schema.js";
import { encodeName } from "../schema/xml-names.js";
import type { DeclarationView } from "./emitter.js";
import type { Namespaces } from "./namespaces.js";
import { access, objectKey, stringLiteral } from "./text.js";

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

export function enumView(
  { name, contract, members: all, flags }: EnumDeclaration,
  namespaces: Namespaces,
  openEnums: boolean,
): EnumMapperView {
  const members = all.filter(({ wires }) => wires !== "json");
  const asKeys =
    members.length === all.length &&
    members.every(({ xml }) => xml === undefined);
  const firstByValue = new Map(
    members.toReversed().map((it) => [it.value, it] as const),
  );
  return {
    partial: flags ? "xml-flags" : "xml-enum",
    name,
    make: flags ? "flags" : openEnums ? "openEnumeration" : "enumeration",
    contractName: stringLiteral(encodeName(contract?.name ?? name)),
    namespace: contract ? namespaces.of(contract.namespace) : "undefined",
    members:
      asKeys && !flags
        ? []
        : members.map((it) => ({
            key: flags
              ? stringLiteral(it.xml ?? it.name)
              : objectKey(it.xml ?? it.name),
            value: access(name, it.name),
          })),
    aliases: members.flatMap((it) => {
      const first = firstByValue.get(it.value);
      return first === undefined || first === it
        ? []
        : [
            {
              key: `[${access(name, it.name)}]`,
              value: access(name, first.name),
            },
          ];
    }),
  };
}
