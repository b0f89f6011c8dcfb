import { camelCase, pascalCase } from "./names.js";
import { loose } from "./sample-members.js";
/** Those of one class, each once. */
export function strayMembers(id, evidence) {
    const byName = new Map();
    for (const stray of evidence.strays.get(id) ?? []) {
        const key = loose(stray.name);
        byName.set(key, [...(byName.get(key) ?? []), stray]);
    }
    const namespace = evidence.contracts.get(id)?.namespace;
    return [...byName.values()].flatMap((shown) => {
        const [stray] = shown;
        if (!stray)
            return [];
        const foreign = stray.namespace !== undefined && stray.namespace !== namespace;
        return [
            foreign
                ? { stray }
                : {
                    stray,
                    property: propertyOf(shown, stray, wireOf(id, shown, evidence)),
                },
        ];
    });
}
function propertyOf(shown, stray, wires) {
    const xml = shown.find(({ format }) => format === "xml");
    const json = shown.find(({ format }) => format !== "xml");
    const jsonName = json?.name ?? camelCase(stray.name);
    const type = [xml, json].find((it) => it && it.type.kind !== "unknown")?.type ??
        stray.type;
    return {
        name: jsonName,
        jsonName,
        xmlName: xml?.name ?? pascalCase(jsonName),
        type,
        optional: true,
        ...(wires && { wires }),
    };
}
/** A public field is in XML alone, where the class's JSON is shown, too. */
function wireOf(id, shown, { formats }) {
    const known = formats.get(id) ?? new Set();
    const inXml = shown.some(({ format }) => format === "xml");
    const inJson = shown.some(({ format }) => format !== "xml");
    if (inXml && !inJson && (known.has("json") || known.has("jsv")))
        return "xml";
    return inJson && !inXml && known.has("xml") ? "json" : undefined;
}
