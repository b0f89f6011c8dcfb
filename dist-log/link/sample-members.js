import { camelCase, folded } from "./names.js";
/** The exact name first, then what servers and listings may have changed about it. */
export function findMember(name, wire, levels) {
    const members = levels
        .toReversed()
        .flatMap((it) => it.level.properties.map((property) => ({ ...it, property })));
    const tests = [
        ({ jsonName }) => jsonName === (wire === "xml" ? camelCase(name) : name),
        ({ xmlName }) => wire === "xml" && xmlName === name,
        ({ jsonName }) => jsonName === sanitised(name),
        ({ jsonName }) => loose(jsonName) === loose(name),
        ({ xmlName }) => wire === "xml" && loose(xmlName) === loose(name),
    ];
    for (const test of tests) {
        const found = members.find(({ property }) => test(property));
        if (found)
            return found;
    }
    return undefined;
}
/** An alias as listings print it since 6.4: `größe` is `gr__e`. */
function sanitised(name) {
    return name.replaceAll(/[^A-Za-z0-9_]/g, "_");
}
/** `order-id`, `order_id` and `OrderId`. */
export function loose(name) {
    return folded(name.replaceAll(/[^\p{L}\p{N}]/gu, ""));
}
