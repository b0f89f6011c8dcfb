import { memberView } from "./member-view.js";
import { isReturn } from "../schema/returns.js";
import { returnMethods } from "./request-methods.js";
import { docView } from "./text.js";
import { typeParameters, usedOrMarked } from "./type-parameters.js";
import { referenceExpression } from "./types.js";
export function interfaceView(declaration, index) {
    const bases = declaration.extends.map((it) => referenceExpression(it, index));
    const method = isReturn(declaration.id)
        ? returnMethods[declaration.id]
        : undefined;
    const heading = `export interface ${declaration.name}${typeParameters(usedOrMarked(declaration))}`;
    return {
        partial: "interface",
        doc: docView([declaration.doc]),
        heading: bases.length > 0 ? `${heading} extends ${bases.join(", ")}` : heading,
        empty: declaration.properties.length === 0 && method === undefined,
        members: declaration.properties.map((it) => memberView(it, index)),
        method,
    };
}
