import { nameOf } from "./fields.js";
const listNames = {
    list: "List",
    array: "Array",
    set: "ISet",
    readonlyList: "IReadOnlyList",
    opaque: "Queue",
};
export function typeText(type, side) {
    switch (type.kind) {
        case "scalar":
            return type.scalar;
        case "param":
            return type.name;
        case "unknown":
            return `unknown (${type.written})`;
        case "nullable":
            return `${typeText(type.of, side)}?`;
        case "list":
            return `${listNames[type.flavour]}<${typeText(type.items, side)}>`;
        case "map": {
            const name = type.flavour === "map" ? "Dictionary" : "IReadOnlyDictionary";
            return `${name}<${typeText(type.key, side)}, ${typeText(type.value, side)}>`;
        }
        case "ref": {
            const args = type.args.map((it) => typeText(it, side));
            const name = nameOf(type.id, side);
            return args.length === 0 ? name : `${name}<${args.join(", ")}>`;
        }
        default:
            return type;
    }
}
