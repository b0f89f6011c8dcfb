import { fact, numberIn, objectsIn, stringIn, stringsIn, } from "./metadata-values.js";
import { canonicalAttribute } from "./validation-attributes.js";
export function attributesOf(json) {
    return objectsIn(json, "attributes").flatMap((it) => {
        const name = stringIn(it, "name");
        if (!name)
            return [];
        const args = [
            ...objectsIn(it, "constructorArgs").map((argument) => ({
                value: valueOf(argument),
            })),
            ...objectsIn(it, "args").map((argument) => ({
                name: stringIn(argument, "name")?.value ?? "",
                value: valueOf(argument),
            })),
        ];
        return [fact(canonicalAttribute({ name: name.value, args }), it)];
    });
}
/** Values are text, whatever their type; an enum's `Kind.Member` and `typeof(X)` stay as they are. */
function valueOf(argument) {
    const value = stringIn(argument, "value");
    if (!value)
        return null;
    const type = stringIn(argument, "type")?.value ?? "";
    return readers.get(type)?.(value.value) ?? value.value;
}
const readers = new Map([
    ["Boolean", (text) => booleans.get(text.toLowerCase())],
    ...[
        "Byte",
        "SByte",
        "Int16",
        "UInt16",
        "Int32",
        "UInt32",
        "Int64",
        "UInt64",
        "Single",
        "Double",
        "Decimal",
    ].map((type) => [type, readNumber]),
]);
const booleans = new Map([
    ["true", true],
    ["false", false],
]);
/** Undefined for what a double would change: then the text stays. */
function readNumber(text) {
    if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text))
        return undefined;
    const number = Number(text);
    return Number.isInteger(number) && !Number.isSafeInteger(number)
        ? undefined
        : number;
}
/** `[ApiAllowableValues]`, which metadata turns into members of the property. */
export function allowableIn(json) {
    const minimum = numberIn(json, "allowableMin");
    const maximum = numberIn(json, "allowableMax");
    return fact({
        values: stringsIn(json, "allowableValues").flatMap((it) => it ? [it.value] : []),
        ...(minimum && { minimum: minimum.value }),
        ...(maximum && { maximum: maximum.value }),
    }, json);
}
