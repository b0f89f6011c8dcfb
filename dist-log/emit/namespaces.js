import { freeName, printWidth, stringLiteral } from "./text.js";
export function createNamespaces() {
    const names = new Map();
    return {
        of(uri) {
            const known = names.get(uri);
            if (known)
                return known;
            const name = freeName(constantName(uri), new Set(names.values()));
            names.set(uri, name);
            return name;
        },
        views: () => [...names].map(([uri, name]) => {
            const line = `const ${name} = ${stringLiteral(uri)};`;
            return {
                partial: "xml-namespace",
                name,
                uri: stringLiteral(uri),
                broken: line.length > printWidth,
            };
        }),
    };
}
/** `http://schemas.datacontract.org/2004/07/Voice.Api` is `nsVoiceApi`. */
function constantName(uri) {
    const last = uri.split("/").findLast((it) => it !== "") ?? "";
    const words = last.split(/[^A-Za-z0-9]+/).filter((it) => it !== "");
    return `ns${words.map((it) => it.charAt(0).toUpperCase() + it.slice(1)).join("")}`;
}
