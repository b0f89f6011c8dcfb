/** A class: its heading, members and constructor, and the methods of a request. */
import { isReturn } from "../schema/returns.js";
import { allProperties, baseExpression, canDerive, interfacesOf, } from "./class-members.js";
import { memberView } from "./member-view.js";
import { operationView, returnExpression, } from "./request-methods.js";
import { docView } from "./text.js";
import { typeParameters, usedOrMarked } from "./type-parameters.js";
import { referenceExpression, typeExpression, } from "./types.js";
export function classView(declaration, operation, index) {
    const { collection } = declaration;
    const self = declaration.name + typeParameters(declaration.typeParams);
    const isDerived = declaration.base !== undefined && canDerive(declaration, index);
    const base = collection?.kind === "list"
        ? `Array<${typeExpression(collection.items, index)}>`
        : isDerived && declaration.base
            ? baseExpression(declaration, declaration.base, index)
            : undefined;
    const interfaces = interfacesOf(declaration, index).map((it) => isReturn(it.id)
        ? returnExpression(it, index)
        : referenceExpression(it, index));
    // The constructor mentions all of them, and a list has none.
    const parameters = typeParameters(collection?.kind === "list"
        ? usedOrMarked(declaration)
        : declaration.typeParams);
    const heading = [
        `export ${declaration.abstract ? "abstract " : ""}class ${declaration.name}${parameters}`,
        ...(base ? [`extends ${base}`] : []),
        ...(interfaces.length > 0 ? [`implements ${interfaces.join(", ")}`] : []),
    ];
    const init = operation ? `Data<${self}>` : self;
    return {
        partial: "class",
        doc: classDoc(declaration, operation),
        heading: heading.join(" "),
        indexSignature: collection?.kind === "map"
            ? typeExpression(collection.value, index)
            : undefined,
        members: collection
            ? []
            : (isDerived
                ? declaration.properties
                : allProperties(declaration, index)).map((it) => memberView(it, index)),
        construct: collection?.kind === "list"
            ? undefined
            : {
                parameter: collection ? self : `Partial<${init}>`,
                derived: isDerived && !collection,
            },
        operation: operation && operationView(declaration, operation, index),
        empty: collection?.kind === "list" && operation === undefined,
    };
}
function classDoc(declaration, operation) {
    const description = declaration.doc ?? operation?.description;
    const routes = operation?.routes.map(({ path, verbs }) => verbs.length > 0 ? `${verbs.join(", ")} ${path}` : path) ?? [];
    const separator = description && routes.length > 0 ? [""] : [];
    return docView([description, ...separator, ...routes]);
}
