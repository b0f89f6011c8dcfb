/** `--sample [Type=]file`: samples in files of their own, and the type that each is of. */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { createRoots } from "../link/sample-root.js";
import { createShapes } from "../link/sample-shape.js";
import { parseXml } from "../parse/sample.js";
import { parseJson } from "../runtime/json.js";
import { byId } from "../schema/visit.js";
import { load } from "../source/load.js";
import { excerptOf } from "../source/source-text.js";
import { nameOfType } from "./samples.js";
export async function givenSamples(given, schema, options) {
    const types = typesOf(schema);
    const sources = [];
    const samples = [];
    const diagnostics = [];
    for (const argument of given) {
        const { name, file } = splitArgument(argument);
        const loaded = await load([file], options);
        sources.push(...loaded.value);
        diagnostics.push(...loaded.diagnostics);
        for (const source of loaded.value) {
            const found = sampleOf(source, name, types);
            if ("code" in found)
                diagnostics.push(found);
            else
                samples.push(found);
        }
    }
    return { value: samples, sources, diagnostics };
}
/** A file whose name has a `=` is given with its folder: `./a=b.json`. */
function splitArgument(argument) {
    const [, name, file] = /^([\w.+`<>, ]+(?:\[\])*)=(.+)$/s.exec(argument) ?? [];
    return name === undefined || file === undefined
        ? { file: argument }
        : { name, file };
}
function sampleOf(source, name, types) {
    const { file, text } = source;
    const start = text.length - text.trimStart().length;
    const body = excerptOf(source, { start, end: text.trimEnd().length });
    const wire = body.text.startsWith("<") ? "XML" : "JSON";
    const type = name === undefined
        ? typeOf({ wire, body, stem: stemOf(file) }, types)
        : types.named(name);
    const at = body.place(0, 1);
    if (!type)
        return name === undefined
            ? diagnostic("sample-without-type", { file }, at)
            : diagnostic("sample-of-unknown-type", { file, type: name }, at);
    const object = `${file.replace(/\.\w+$/, "")} ${JSON.stringify(type)}`;
    return { wire, type, body, object };
}
/** `answers/GetCall.response.json` → `GetCall.response` */
function stemOf(file) {
    return file.replace(/^.*[\\/]/s, "").replace(/\.\w+$/, "");
}
/** What says it best comes first: an XML root, the file's name, the members. */
function typeOf(sample, types) {
    const { wire, body, stem } = sample;
    const ways = [
        () => (wire === "XML" ? types.ofRoot(body) : undefined),
        () => types.named(stem),
        () => (wire === "JSON" ? types.ofMembers(body.text) : undefined),
        () => types.onlyResponse,
    ];
    for (const way of ways) {
        const type = way();
        if (type)
            return type;
    }
    return undefined;
}
function typesOf(schema) {
    const declarations = byId(schema);
    const roots = createRoots(schema.declarations);
    const shapes = createShapes(declarations);
    const [operation, ...others] = schema.operations;
    const onlyResponse = others.length === 0 ? operation?.response : undefined;
    const byName = namesOf(schema);
    function named(name) {
        const items = name.endsWith("[]") && named(name.slice(0, -2));
        return items ? { kind: "list", flavour: "list", items } : byName.get(name);
    }
    return {
        named,
        ofRoot: (body) => {
            const root = parseXml(body);
            return "code" in root ? undefined : roots.typeOf(root);
        },
        ofMembers: (text) => {
            const value = valueOf(text);
            return value === undefined
                ? undefined
                : shapes.typeOf(value, "json", {
                    first: onlyResponse ? nameOfType(onlyResponse, declarations) : "",
                    last: nameOfRequest(operation, schema),
                });
        },
        onlyResponse,
    };
}
/** An operation may answer with its request: what is called like a type is of it. */
function namesOf(schema) {
    const declarations = byId(schema);
    const names = new Map();
    for (const operation of schema.operations) {
        const { request, response } = operation;
        const name = nameOfRequest(operation, schema);
        names.set(`${name}.request`, { kind: "ref", id: request, args: [] });
        if (!response)
            continue;
        names.set(`${name}.response`, response);
        names.set(nameOfType(response, declarations), response);
    }
    for (const declaration of schema.declarations) {
        const { id, name, kind } = declaration;
        if (kind === "interface")
            continue;
        if (kind === "class" && declaration.typeParams.length > 0)
            continue;
        names.set(id, { kind: "ref", id, args: [] });
        names.set(name, { kind: "ref", id, args: [] });
    }
    return names;
}
function nameOfRequest(operation, schema) {
    const request = schema.declarations.find(({ id }) => id === operation?.request);
    return request?.name ?? "";
}
function valueOf(text) {
    try {
        return parseJson(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return undefined;
    }
}
