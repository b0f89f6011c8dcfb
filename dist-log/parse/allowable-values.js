import { attribute } from "./attribute-facts.js";
/** The description of a member, with what it may be. */
export function withAllowable(doc, allowable) {
    const lines = allowable ? linesOf(allowable.value) : [];
    const fact = doc ?? allowable;
    return fact && (doc || lines.length > 0)
        ? {
            doc: {
                ...fact,
                value: [...(doc ? [doc.value] : []), ...lines].join("\n"),
            },
        }
        : {};
}
/** The member's attributes, with what it may be in one form: `(Min = 1, Max = 5)`, `("name", "age")`. */
export function withAllowableAttribute(attributes, allowable) {
    const others = attributes.filter(({ value }) => value.name !== attributeName);
    const args = allowable ? argumentsOf(allowable.value) : [];
    return allowable && args.length > 0
        ? [...others, { ...allowable, value: { name: attributeName, args } }]
        : others;
}
const attributeName = "ApiAllowableValues";
function argumentsOf({ values = [], minimum, maximum, }) {
    return [
        ...(minimum === undefined ? [] : [{ name: "Min", value: Number(minimum) }]),
        ...(maximum === undefined ? [] : [{ name: "Max", value: Number(maximum) }]),
        ...values.map((value) => ({ value })),
    ];
}
function linesOf({ values, minimum, maximum }) {
    const limits = minimum !== undefined && maximum !== undefined
        ? [`Range: ${minimum} to ${maximum}`]
        : [
            ...(minimum === undefined ? [] : [`At least ${minimum}`]),
            ...(maximum === undefined ? [] : [`At most ${maximum}`]),
        ];
    return [
        ...(values && values.length > 0
            ? [`Allowed values: ${values.join(", ")}`]
            : []),
        ...limits,
    ];
}
/** C#: `("Rating", 1, 5)`, `(1, 5)`, `("Sort", "name", "age")`, `(Values = …)`. */
export function allowableOf(attributes) {
    const found = attribute(attributes, "ApiAllowableValues");
    if (!found)
        return undefined;
    const positional = found.value.args.flatMap(({ name, value }) => name === undefined ? [value] : []);
    const [minimum, maximum] = positional.filter((it) => typeof it === "number");
    // The first text is the parameter's name; `typeof(X)` and arrays stay as they are written.
    const [, ...values] = positional.filter((it) => typeof it === "string" && !/^(?:typeof\(|new\b)/.test(it));
    return {
        ...found,
        value: {
            values: values.map(String),
            ...(minimum !== undefined && { minimum }),
            ...(maximum !== undefined && { maximum }),
        },
    };
}
