/** What a configuration may hold: the public types, and the same as a table for check and editors. */
import { optionNames, optionRows } from "../option-table.js";
import { described, listOf, objectOf, text, textLike, } from "../parse/shapes.js";
const options = Object.fromEntries(optionNames.map((name) => [
    name,
    described(optionRows[name].description, optionRows[name].shape),
]));
const target = {
    name: described("for --target and messages; the output folder unless given", textLike("a name", /./)),
};
const several = {
    targets: described("several outputs; what one does not say, the top level says", listOf(objectOf({ ...target, ...options }), 1)),
};
export const configShape = objectOf({
    $schema: described("tells editors what the file may hold", text),
    ...options,
    ...several,
});
