import { closedClasses, keyOf } from "../emit/closed.js";
import { indexOf } from "../emit/types.js";
import * as x from "../runtime/xml.js";
import * as d from "../runtime/zod.js";
import { scalars } from "../schema/scalars.js";
/** @param schema With the types that give the chosen values. */
export function codeOf(schema, module) {
    const index = indexOf(schema);
    // Where something is wrong with them has been said.
    const closed = closedClasses(schema, index, () => undefined).value;
    return {
        schema,
        declarations: index.declarations,
        module,
        names: new Map(closed.map(({ key, name }) => [key, name])),
    };
}
export function zodOf(type, code) {
    return fieldOf(type, code);
}
function fieldOf(type, code) {
    const inner = (it) => fieldOf(it, code);
    switch (type.kind) {
        case "scalar": {
            const { formOf } = scalars[type.scalar];
            const all = d;
            return all[formOf === "object" ? formOf : type.scalar] ?? d.unknown;
        }
        case "list":
            return d.list(inner(type.items));
        case "map":
            return d.map(inner(type.value), inner(type.key));
        case "nullable":
            return d.nullable(inner(type.of));
        case "ref": {
            const declared = code.module[`${nameOf(type.id, code)}Schema`];
            return type.args.length === 0
                ? declared
                : declared(...type.args.map(inner));
        }
        case "param":
        case "unknown":
            return d.unknown;
        default:
            return type;
    }
}
export function xmlOf(type, code) {
    const inner = (it) => xmlOf(it, code);
    switch (type.kind) {
        case "scalar": {
            const all = x;
            return all[type.scalar] ?? x.unknown;
        }
        case "list": {
            const items = inner(type.items);
            return "write" in items ? x.list(items) : x.listReader(items);
        }
        case "map": {
            const [key, value] = [inner(type.key), inner(type.value)];
            return "write" in key && "write" in value
                ? x.mapOf(key, value)
                : x.unknown;
        }
        case "nullable": {
            const of = inner(type.of);
            if (!("write" in of))
                return x.readOrNull(of);
            return type.reference ? x.orNull(of) : x.nullable(of);
        }
        case "ref": {
            const name = code.names.get(keyOf(type)) ?? nameOf(type.id, code);
            const mapper = code.module[`${name}Xml`];
            // What is declared has a mapper, but for interfaces and generic classes without end.
            return mapper ?? x.unknown;
        }
        case "param":
        case "unknown":
            return x.unknown;
        default:
            return type;
    }
}
function nameOf(id, { declarations }) {
    const declaration = declarations.get(id);
    if (!declaration)
        throw new Error(`${id} is not declared.`);
    return declaration.name;
}
