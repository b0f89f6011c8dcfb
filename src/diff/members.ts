/** The members of a class or interface, and which of the old ones each new one is. */
import { scalars } from "../schema/scalars.js";
import type {
  ClassDeclaration,
  InterfaceDeclaration,
  Property,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import {
  closedHierarchy,
  isValueType,
  substitute,
  type DeclarationsById,
} from "../schema/visit.js";
import type { DiffOptions, Indexed } from "./fields.js";

export interface Member {
  readonly property: Property;
  /** Of its element: that of the class that declares it. Absent where no input told. */
  readonly namespace?: string;
  /** The class or interface that declares it. */
  readonly owner: TypeId;
  /** How far from the root of the hierarchy that is. */
  readonly level: number;
}

/** Members that the declaration itself declares. */
export function ownMembers(
  declaration: ClassDeclaration | InterfaceDeclaration,
): readonly Member[] {
  const namespace =
    declaration.kind === "class" ? declaration.contract?.namespace : undefined;
  return declaration.properties.map((property) => ({
    property,
    owner: declaration.id,
    level: 0,
    ...(namespace !== undefined && { namespace }),
  }));
}

/** Those of its bases as well, closed over their arguments. */
export function allMembers(
  declaration: ClassDeclaration,
  { declarations }: Indexed,
): readonly Member[] {
  const self = {
    kind: "ref" as const,
    id: declaration.id,
    args: declaration.typeParams.map((name) => ({
      kind: "param" as const,
      name,
    })),
  };
  return closedHierarchy(self, declarations).flatMap(
    ({ level, parameters }, position) =>
      ownMembers(level).map((it) => ({
        ...it,
        level: position,
        property: {
          ...it.property,
          type: substitute(it.property.type, parameters),
        },
      })),
  );
}

export interface MemberPair {
  readonly old: Member;
  readonly now: Member;
}

export interface Paired {
  readonly pairs: readonly MemberPair[];
  readonly added: readonly Member[];
  readonly removed: readonly Member[];
}

type KeyOf = (property: Property) => string | undefined;

/** What shows that two members are one: the name on a wire that both are on, or else TypeScript's. */
const proofs: readonly KeyOf[] = [
  ({ jsonName, wires }) => (wires === "xml" ? undefined : jsonName),
  ({ xmlName, wires }) => (wires === "json" ? undefined : xmlName),
  ({ name }) => name,
];

export function pairMembers(
  old: readonly Member[],
  now: readonly Member[],
): Paired {
  const found = new Map<Member, Member>();
  const free = new Set(old);
  for (const keyOf of proofs)
    for (const member of now) {
      if (found.has(member)) continue;
      const key = keyOf(member.property);
      // Of two of one name, one hides the other: the hidden one stands first.
      const match = [...free].find(
        (it) => key !== undefined && keyOf(it.property) === key,
      );
      if (!match) continue;
      found.set(member, match);
      free.delete(match);
    }
  return {
    pairs: now.flatMap((member) => {
      const match = found.get(member);
      return match ? [{ old: match, now: member }] : [];
    }),
    added: now.filter((it) => !found.has(it)),
    removed: [...free],
  };
}

/** Whether the generated reader of JSON refuses a value without the member. */
export function mustBeThere(
  { optional, type, emitDefault, wires }: Property,
  { declarations }: Indexed,
  { missing }: DiffOptions,
): boolean {
  const isFilled =
    (emitDefault === false || missing === "default") &&
    isValueType(type, declarations) &&
    hasZero(type, declarations);
  return wires !== "xml" && !optional && !isFilled;
}

/** Whether the member is ever left out: an enum need not have a member for .NET's default. */
export function leavesOut(
  { emitDefault, type }: Property,
  { declarations }: Indexed,
): boolean {
  return (
    emitDefault === false &&
    (!isValueType(type, declarations) || hasZero(type, declarations))
  );
}

function hasZero(type: TypeRef, declarations: DeclarationsById): boolean {
  if (type.kind === "scalar") return scalars[type.scalar].zero !== undefined;
  const declaration =
    type.kind === "ref" ? declarations.get(type.id) : undefined;
  if (declaration?.kind === "enum")
    return (
      declaration.flags === true ||
      declaration.members.some(({ value }) => value === "0")
    );
  return (
    declaration?.kind === "class" &&
    declaration.properties.every(
      (it) => it.optional || hasZero(it.type, declarations),
    )
  );
}
