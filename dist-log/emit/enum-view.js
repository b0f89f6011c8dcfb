import { docView, objectKey, stringLiteral } from "./text.js";
export function enumView(declaration, openEnums) {
    const { flags, name, members } = declaration;
    return {
        partial: "enum",
        doc: docView([declaration.doc]),
        name,
        // With `string` alone editors would no longer propose the members.
        type: flags
            ? "number"
            : `(typeof ${name})[keyof typeof ${name}]${openEnums ? " | (string & {})" : ""}`,
        members: members.map((it) => ({
            doc: docView([it.doc]),
            key: objectKey(it.name),
            value: flags ? it.value : stringLiteral(it.json),
        })),
    };
}
