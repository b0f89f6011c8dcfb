/** Differences of two types of a member, an item or an answer. */
import { scalars } from "../schema/scalars.js";
import type {
  EnumDeclaration,
  ListType,
  MapType,
  TypeRef,
} from "../schema/schema.js";
import { isValueType } from "../schema/visit.js";
import type { Found } from "./change.js";
import { widens } from "./compare-scalars.js";
import type { Context, Indexed } from "./fields.js";
import type { Fact, KindName } from "./kinds.js";
import { typeTexts } from "./type-text.js";

interface Difference {
  readonly kind: KindName;
  readonly facts?: readonly Fact[];
}

/**
 * @param within Whether XML names elements after the type: items, entries, arguments, documents.
 * @param facts What holds of the member.
 */
export function compareTypes(
  old: TypeRef,
  now: TypeRef,
  context: Context,
  within: boolean,
  facts: readonly Fact[] = [],
): readonly Found[] {
  const found = new Map<KindName, Difference>();
  for (const it of differences(old, now, context, within))
    found.set(it.kind, it);
  return [...found.values()].map((it) => ({
    kind: it.kind,
    ...typeTexts(old, now, context),
    facts: [...facts, ...(it.facts ?? [])],
  }));
}

function* differences(
  old: TypeRef,
  now: TypeRef,
  context: Context,
  within: boolean,
): Iterable<Difference> {
  const wasNull = isNullableValue(old, context.old);
  const isNull = isNullableValue(now, context.now);
  if (
    wasNull !== isNull &&
    !isAny(withoutNull(old)) &&
    !isAny(withoutNull(now))
  )
    yield { kind: nullness(isNull, within) };
  yield* bareDifferences(withoutNull(old), withoutNull(now), context, within);
}

function nullness(isNull: boolean, within: boolean): KindName {
  if (within) return isNull ? "items-nullable" : "items-not-null";
  return isNull ? "made-nullable" : "made-not-null";
}

function withoutNull(type: TypeRef): TypeRef {
  return type.kind === "nullable" ? type.of : type;
}

function isNullableValue(type: TypeRef, side: Indexed): boolean {
  return type.kind === "nullable" && isValueType(type.of, side.declarations);
}

/** What an input calls by a word for several types. */
function isAny(type: TypeRef): boolean {
  return (
    type.kind === "unknown" ||
    (type.kind === "scalar" &&
      (type.scalar === "anyString" || type.scalar === "anyNumber"))
  );
}

function* bareDifferences(
  old: TypeRef,
  now: TypeRef,
  context: Context,
  within: boolean,
): Iterable<Difference> {
  if (old.kind === "unknown" && now.kind === "unknown") return;
  if (isAny(old) || isAny(now)) return yield* untold(old, now);
  const texts = textDifference(old, now, context, within);
  if (texts) return yield texts;
  if (old.kind === "list" && now.kind === "list") {
    yield* flavours(old, now);
    return yield* differences(old.items, now.items, context, true);
  }
  if (old.kind === "map" && now.kind === "map") {
    yield* mapFlavours(old, now);
    yield* differences(old.key, now.key, context, true);
    return yield* differences(old.value, now.value, context, true);
  }
  if (old.kind === "scalar" && now.kind === "scalar") {
    if (old.scalar === now.scalar) return;
    return yield scalarDifference(
      widens(old.scalar, now.scalar),
      widens(now.scalar, old.scalar),
      within,
    );
  }
  if (old.kind === "param" && now.kind === "param" && old.name === now.name)
    return;
  if (old.kind === "ref" && now.kind === "ref" && old.id === now.id) {
    for (const [position, arg] of old.args.entries()) {
      const other = now.args[position];
      if (other) yield* differences(arg, other, context, true);
    }
    return;
  }
  yield { kind: "type-changed" };
}

function scalarDifference(
  widened: "both" | "json" | undefined,
  narrowed: "both" | "json" | undefined,
  within: boolean,
): Difference {
  const inJsonOnly = within || (widened ?? narrowed) === "json";
  if (widened)
    return { kind: inJsonOnly ? "type-widened-json" : "type-widened" };
  if (narrowed)
    return { kind: inJsonOnly ? "type-narrowed-json" : "type-narrowed" };
  return { kind: "type-changed" };
}

/** An enum's members are some of all the texts there are. */
function textDifference(
  old: TypeRef,
  now: TypeRef,
  context: Context,
  within: boolean,
): Difference | undefined {
  if (isString(now)) {
    const from = enumOf(old, context.old);
    return from && scalarDifference(textsOf(from), undefined, within);
  }
  const to = isString(old) ? enumOf(now, context.now) : undefined;
  return to && scalarDifference(undefined, textsOf(to), within);
}

function isString(type: TypeRef): boolean {
  return type.kind === "scalar" && type.scalar === "string";
}

function enumOf(type: TypeRef, side: Indexed): EnumDeclaration | undefined {
  const declaration =
    type.kind === "ref" ? side.declarations.get(type.id) : undefined;
  return declaration?.kind === "enum" && !declaration.flags
    ? declaration
    : undefined;
}

function textsOf({ members }: EnumDeclaration): "both" | "json" {
  return members.every(({ name, json, xml = name }) => json === xml)
    ? "both"
    : "json";
}

/** Whatever a value is, `unknown` reads it as it is; a listing's `string` is most types. */
function* untold(old: TypeRef, now: TypeRef): Iterable<Difference> {
  if (isAny(now)) {
    const isSame =
      old.kind === "scalar" &&
      now.kind === "scalar" &&
      old.scalar === now.scalar;
    if (isSame) return;
    // A listing's `number` and `string` are no types, but have no value in common.
    const wasWord = old.kind === "scalar" && isAny(old);
    const isWord = now.kind === "scalar";
    return yield { kind: wasWord && isWord ? "type-changed" : "type-untold" };
  }
  if (old.kind === "unknown") return yield { kind: "type-told" };
  const isRead =
    old.kind === "scalar" &&
    now.kind === "scalar" &&
    scalars[old.scalar].value === scalars[now.scalar].value;
  if (!isRead) return yield { kind: "type-changed" };
  const hasElements =
    now.kind === "scalar" && scalars[now.scalar].contract === undefined;
  yield { kind: "type-told", ...(hasElements && { facts: ["hasElements"] }) };
}

/** Sets and read-only lists are `object` to the serializer, and others a class of private fields. */
const formInXml: Readonly<Record<ListType["flavour"], string>> = {
  list: "list",
  array: "list",
  set: "object",
  readonlyList: "object",
  opaque: "fields",
};

function* flavours(old: ListType, now: ListType): Iterable<Difference> {
  if (old.flavour === now.flavour) return;
  yield {
    kind:
      formInXml[old.flavour] === formInXml[now.flavour]
        ? "list-flavour"
        : "list-flavour-xml",
  };
}

function* mapFlavours(old: MapType, now: MapType): Iterable<Difference> {
  if (old.flavour === now.flavour) return;
  yield {
    kind: now.flavour === "readonlyMap" ? "map-made-pairs" : "pairs-made-map",
  };
}
