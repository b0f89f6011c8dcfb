import { typesWithin } from "../schema/visit.js";
export function openNotebook() {
    const contracts = new Map();
    const collections = new Map();
    const members = new Map();
    const strays = new Map();
    const formats = new Map();
    const enumTexts = new Map();
    const strayed = new Set();
    const membersOf = (id) => {
        const known = members.get(id) ?? new Map();
        members.set(id, known);
        return known;
    };
    return {
        evidence: { contracts, collections, members, strays, formats, enumTexts },
        learnContract(id, contract) {
            const name = contracts.get(id)?.name ?? contract.name;
            contracts.set(id, {
                ...contracts.get(id),
                ...contract,
                ...(name !== undefined && { name }),
            });
        },
        knownType: (id, { name, type }) => members.get(id)?.get(name)?.type ?? type,
        learnMember({ level }, property, shown) {
            const known = membersOf(level.id);
            known.set(property.name, {
                ...known.get(property.name),
                ...shown,
                // What a sample tells of T holds for that one argument only.
                ...(isOpen(property.type) && { type: property.type }),
            });
        },
        learnEnum(id, xml) {
            enumTexts.set(id, xml);
        },
        knownCollection: ({ id, collection }) => collections.get(id) ?? collection,
        learnCollection(id, type) {
            collections.set(id, type);
        },
        learnInstance(levels, format, found) {
            for (const { level } of levels)
                formats.set(level.id, new Set([...(formats.get(level.id) ?? []), format]));
            const id = levels.at(-1)?.level.id;
            // Every instance of a class in the samples of one format has the same members.
            if (id === undefined || strayed.has(`${format} ${id}`))
                return;
            strayed.add(`${format} ${id}`);
            strays.set(id, [...(strays.get(id) ?? []), ...found]);
        },
    };
}
function isOpen(type) {
    return [...typesWithin(type)].some(({ kind }) => kind === "param");
}
