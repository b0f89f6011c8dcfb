/** An enum: a constant object, and the union of its values. */
import type { EnumDeclaration, EnumMember } from "../schema/schema.js";
import type { DeclarationView } from "./emitter.js";
import { docView, objectKey, stringLiteral, type DocView } from "./text.js";

export interface EnumView extends DeclarationView {
  readonly partial: "enum";
  readonly doc: DocView;
  readonly name: string;
  /** The union of the members' values; any number where members combine. */
  readonly type: string;
  readonly members: readonly EnumMemberView[];
}

interface EnumMemberView {
  readonly doc: DocView;
  readonly key: string;
  readonly value: string;
}

export function enumView(
  declaration: EnumDeclaration,
  openEnums: boolean,
): EnumView {
  const { flags, name, members } = declaration;
  return {
    partial: "enum",
    doc: docView([declaration.doc]),
    name,
    // With `string` alone editors would no longer propose the members.
    type: flags
      ? "number"
      : `(typeof ${name})[keyof typeof ${name}]${openEnums ? " | (string & {})" : ""}`,
    members: members.map((it) => ({
      doc: docView([it.doc]),
      key: objectKey(it.name),
      value: enumValue(it, declaration),
    })),
  };
}

/**
 * What a member is, as a literal: `["Read", Access.Read]` among a call's arguments would be a read
 * that bundlers may take for a side effect, and keep the call.
 */
export function enumValue(
  { value, json }: EnumMember,
  { flags }: EnumDeclaration,
): string {
  return flags ? value : stringLiteral(json);
}
