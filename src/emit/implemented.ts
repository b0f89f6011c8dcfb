/** Which of its interfaces a generated class can say that it implements. */
import type {
  Property,
  ReferenceType,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { parametersOf, substitute } from "../schema/visit.js";
import { typeExpression, type SchemaIndex } from "./types.js";

/**
 * C# lets a class hide a member of its interface (`int IHasId.Id`), and `[IgnoreDataMember]` keeps
 * one off the wires; TypeScript then refuses the whole class. Values are told apart by their
 * members alone, so nothing is lost where the interface is not named.
 */
export function canImplement(
  type: ReferenceType,
  members: readonly Property[],
  index: SchemaIndex,
): boolean {
  const asked = membersOf(type, index);
  const held = new Map(members.map((it) => [it.name, it]));
  const fits = asked.every((member) => {
    const own = held.get(member.name);
    if (!own) return member.optional;
    return (
      (member.optional || !own.optional) &&
      (takesNull(member) || !takesNull(own)) &&
      typeExpression(bare(own.type), index) ===
        typeExpression(bare(member.type), index)
    );
  });
  // Of what may all be missing, TypeScript wants one to be there.
  return (
    fits && (asked.length === 0 || asked.some(({ name }) => held.has(name)))
  );
}

/** The members of an interface and of those it extends, with its arguments for its parameters. */
function membersOf(
  type: ReferenceType,
  index: SchemaIndex,
  seen: ReadonlySet<TypeId> = new Set(),
): readonly Property[] {
  const declaration = index.declarations.get(type.id);
  if (declaration?.kind !== "interface" || seen.has(type.id)) return [];
  const parameters = parametersOf(declaration, type.args);
  const inherited = declaration.extends.flatMap((it) => {
    const base = substitute(it, parameters);
    return base.kind === "ref"
      ? membersOf(base, index, new Set([...seen, type.id]))
      : [];
  });
  const own = declaration.properties.map((it) => ({
    ...it,
    type: substitute(it.type, parameters),
  }));
  return [...inherited, ...own];
}

/** `int?` is a number that may be null, as is whatever may be missing. */
function takesNull({ type, optional }: Property): boolean {
  return optional || type.kind === "nullable";
}

function bare(type: TypeRef): TypeRef {
  return type.kind === "nullable" ? type.of : type;
}
