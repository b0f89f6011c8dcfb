import { clrNameOf } from "./clr-names.js";
import { keyOf, nameWithin } from "./closed.js";
import { contractOf, entryName, isAnyType, } from "./contracts.js";
import { freeName, stringLiteral } from "./text.js";
import { dataExpression, typeExpression } from "./types.js";
import { encodeName } from "../schema/xml-names.js";
export function createMappers(classes, writable, index) {
    const byKey = new Map(classes.map((it) => [it.key, it]));
    const hoisted = new Map();
    const views = [];
    /** Enums are imported under their names, and a class may be called `callList`. */
    const taken = new Set([...index.declarations.values()].map(({ name }) => name));
    const started = new Set();
    const finished = new Set();
    const of = (type) => {
        switch (type.kind) {
            case "scalar":
                return `x.${type.scalar}`;
            case "nullable":
                return nullable(type);
            case "list":
            case "map":
                if (type.flavour === "opaque")
                    return `x.opaque<${typeExpression(type, index)}>()`;
                // ISet<T> and IReadOnlyList<T> are `object` to the serializer.
                return isAnyType(type, index)
                    ? `x.anyType<${typeExpression(type, index)}>()`
                    : hoist(type);
            case "ref":
                return reference(type);
            case "param":
            case "unknown":
                return "x.unknown";
            default:
                return type;
        }
    };
    const nullable = (type) => {
        const isWritten = writable.type(type.of);
        const mapper = of(type.of);
        if (type.reference)
            return `x.${isWritten ? "orNull" : "readOrNull"}(${mapper})`;
        // A name with a hash cannot be told from the mapper's own.
        const name = type.of.kind === "scalar" ? undefined : contractOf(type, index)?.name;
        const args = name ? `${mapper}, ${stringLiteral(name)}` : mapper;
        return `x.${isWritten ? "nullable" : "nullableReader"}(${args})`;
    };
    /** @param named What [CollectionDataContract] names. */
    const make = (type, named) => {
        const suffix = writable.type(type) ? "" : "Reader";
        const options = named ? [objectOf(named.options)] : [];
        const call = (name, args) => `x.${name}${suffix}(${[...args, ...options].join(", ")})`;
        if (type.kind === "list")
            return call("list", [pure(of(type.items))]);
        const entry = named?.entry ?? entryName(type, index);
        const name = entry === undefined ? "undefined" : stringLiteral(entry);
        return call("map", [name, of(type.key), pure(of(type.value))]);
    };
    const hoist = (type) => {
        const expression = make(type);
        const known = hoisted.get(expression);
        if (known)
            return known.name;
        const name = freeName(lowerFirst(nameWithin(type, index)), taken);
        taken.add(name);
        const view = { partial: "xml-hoisted", name, expression };
        hoisted.set(expression, view);
        views.push(view);
        return name;
    };
    const reference = (type) => {
        if (index.declarations.get(type.id)?.kind === "interface")
            return `x.anyType<${typeExpression(type, index)}>()`;
        const key = keyOf(type);
        const closed = byKey.get(key);
        if (!closed && index.declarations.get(type.id)?.kind === "class")
            return "x.unknown"; // where a generic class has no end
        const name = `${closed?.name ?? nameWithin(type, index)}Xml`;
        if (!closed?.collection || finished.has(key))
            return name;
        // class Forest : List<Forest>
        if (started.has(key))
            return `x.lazy(() => ${name})`;
        started.add(key);
        const expression = make(closed.collection, collectionNames(closed, contractOf(type, index)));
        finished.add(key);
        views.push({
            partial: "xml-collection",
            name: closed.name,
            type: dataExpression(type, index),
            interface: writable.class(closed) ? "XmlMapper" : "XmlReadMapper",
            expression,
        });
        return name;
    };
    const known = (type) => {
        const closed = type.kind === "ref" ? byKey.get(keyOf(type)) : undefined;
        const name = clrNameOf(type, index);
        return name === undefined || (closed && !closed.collection)
            ? of(type) // a class knows its name
            : `x.known(${stringLiteral(name)}, ${of(type)})`;
    };
    return { of, known, collections: () => views };
}
/** Bundlers leave out a call that nothing uses, if they are told that it does nothing else. */
export function pure(expression) {
    return expression.endsWith(")")
        ? `/* @__PURE__ */ ${expression}`
        : expression;
}
/** Undefined without [CollectionDataContract]. */
function collectionNames({ declaration, collection }, name) {
    const { contract } = declaration;
    if (!contract?.collection || !name)
        return undefined;
    const [itemName, keyName, valueName] = [
        contract.itemName,
        contract.keyName,
        contract.valueName,
    ].map((it) => it && encodeName(it));
    const isMap = collection?.kind === "map";
    return {
        options: {
            ...name,
            ...(!isMap && itemName && { itemName }),
            ...(keyName && { keyName }),
            ...(valueName && { valueName }),
        },
        entry: itemName,
    };
}
function objectOf(values) {
    const members = Object.entries(values).map(([name, value]) => `${name}: ${stringLiteral(value)}`);
    return `{ ${members.join(", ")} }`;
}
function lowerFirst(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}
