/** Differences of two types of a member, an item or an answer. */
import { scalars } from "../schema/scalars.js";
import { isValueType } from "../schema/visit.js";
import { widens } from "./compare-scalars.js";
import { typeText } from "./type-text.js";
/**
 * @param within Whether XML names elements after the type: items, entries, arguments, documents.
 * @param facts What holds of the member.
 */
export function compareTypes(old, now, context, within, facts = []) {
    const found = new Map();
    for (const it of differences(old, now, context, within))
        found.set(it.kind, it);
    return [...found.values()].map((it) => ({
        kind: it.kind,
        old: typeText(old, context.old),
        now: typeText(now, context.now),
        facts: [...facts, ...(it.facts ?? [])],
    }));
}
function* differences(old, now, context, within) {
    const wasNull = isNullableValue(old, context.old);
    const isNull = isNullableValue(now, context.now);
    if (wasNull !== isNull &&
        !isAny(withoutNull(old)) &&
        !isAny(withoutNull(now)))
        yield { kind: nullness(isNull, within) };
    yield* bareDifferences(withoutNull(old), withoutNull(now), context, within);
}
function nullness(isNull, within) {
    if (within)
        return isNull ? "items-nullable" : "items-not-null";
    return isNull ? "made-nullable" : "made-not-null";
}
function withoutNull(type) {
    return type.kind === "nullable" ? type.of : type;
}
function isNullableValue(type, side) {
    return type.kind === "nullable" && isValueType(type.of, side.declarations);
}
/** What an input calls by a word for several types. */
function isAny(type) {
    return (type.kind === "unknown" ||
        (type.kind === "scalar" &&
            (type.scalar === "anyString" || type.scalar === "anyNumber")));
}
function* bareDifferences(old, now, context, within) {
    if (old.kind === "unknown" && now.kind === "unknown")
        return;
    if (isAny(old) || isAny(now))
        return yield* untold(old, now);
    const texts = textDifference(old, now, context, within);
    if (texts)
        return yield texts;
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
        if (old.scalar === now.scalar)
            return;
        return yield scalarDifference(widens(old.scalar, now.scalar), widens(now.scalar, old.scalar), within);
    }
    if (old.kind === "param" && now.kind === "param" && old.name === now.name)
        return;
    if (old.kind === "ref" && now.kind === "ref" && old.id === now.id) {
        for (const [position, arg] of old.args.entries()) {
            const other = now.args[position];
            if (other)
                yield* differences(arg, other, context, true);
        }
        return;
    }
    yield { kind: "type-changed" };
}
function scalarDifference(widened, narrowed, within) {
    const inJsonOnly = within || (widened ?? narrowed) === "json";
    if (widened)
        return { kind: inJsonOnly ? "type-widened-json" : "type-widened" };
    if (narrowed)
        return { kind: inJsonOnly ? "type-narrowed-json" : "type-narrowed" };
    return { kind: "type-changed" };
}
/** An enum's members are some of all the texts there are. */
function textDifference(old, now, context, within) {
    if (isString(now)) {
        const from = enumOf(old, context.old);
        return from && scalarDifference(textsOf(from), undefined, within);
    }
    const to = isString(old) ? enumOf(now, context.now) : undefined;
    return to && scalarDifference(undefined, textsOf(to), within);
}
function isString(type) {
    return type.kind === "scalar" && type.scalar === "string";
}
function enumOf(type, side) {
    const declaration = type.kind === "ref" ? side.declarations.get(type.id) : undefined;
    return declaration?.kind === "enum" && !declaration.flags
        ? declaration
        : undefined;
}
function textsOf({ members }) {
    return members.every(({ name, json, xml = name }) => json === xml)
        ? "both"
        : "json";
}
/** Whatever a value is, `unknown` reads it as it is; a listing's `string` is most types. */
function* untold(old, now) {
    if (isAny(now)) {
        const isSame = old.kind === "scalar" &&
            now.kind === "scalar" &&
            old.scalar === now.scalar;
        if (!isSame)
            yield { kind: "type-untold" };
        return;
    }
    if (old.kind === "unknown")
        return yield { kind: "type-told" };
    const isRead = old.kind === "scalar" &&
        now.kind === "scalar" &&
        scalars[old.scalar].value === scalars[now.scalar].value;
    if (!isRead)
        return yield { kind: "type-changed" };
    const hasElements = now.kind === "scalar" && scalars[now.scalar].contract === undefined;
    yield { kind: "type-told", ...(hasElements && { facts: ["hasElements"] }) };
}
/** Sets and read-only lists are `object` to the serializer, and others a class of private fields. */
const formInXml = {
    list: "list",
    array: "list",
    set: "object",
    readonlyList: "object",
    opaque: "fields",
};
function* flavours(old, now) {
    if (old.flavour === now.flavour)
        return;
    yield {
        kind: formInXml[old.flavour] === formInXml[now.flavour]
            ? "list-flavour"
            : "list-flavour-xml",
    };
}
function* mapFlavours(old, now) {
    if (old.flavour === now.flavour)
        return;
    yield {
        kind: now.flavour === "readonlyMap" ? "map-made-pairs" : "pairs-made-map",
    };
}
