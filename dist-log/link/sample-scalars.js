/** What a scalar in a sample tells of its .NET type: samples hold each type's zero value. */
import { scalars, } from "../schema/scalars.js";
const names = Object.keys(scalars);
/** `PT0S` is a TimeSpan, and `String` a string; undefined where the text is no zero value. */
export function scalarOfText(text, format) {
    return names.find((name) => scalars[name].sample?.[format]?.test(text));
}
/** `PT0S` where the listing says `string` is a TimeSpan; what is known better stays. */
export function refined(listed, text, format) {
    if (listed !== "anyString")
        return listed;
    const shown = scalarOfText(text, format);
    return shown && scalars[shown].value === "string" ? shown : listed;
}
/** Whether the type is only what a listing says of several of .NET's. */
export function isUntold(type) {
    return (type.kind === "scalar" &&
        (type.scalar === "anyString" || type.scalar === "anyNumber"));
}
/** .NET's own types by their contract names, as the items of lists are called: `<d2p1:long>`. */
export const scalarsByContract = new Map(names.flatMap((name) => {
    const { contract } = scalars[name];
    return contract ? [[contract.name, name]] : [];
}));
