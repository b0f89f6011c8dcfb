/**
 * What the samples of pages tell: samples hold an instance of the response (and of the request,
 * where it has a body) with every member at its type's zero value. The pages of one operation in
 * several formats add up.
 */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { byId } from "../schema/visit.js";
import { adoptBases } from "./bases.js";
import { openNotebook } from "./sample-evidence.js";
import { createRoots } from "./sample-root.js";
import { createShapes } from "./sample-shape.js";
import { readValueSample } from "./sample-value.js";
import { readXmlSample } from "./sample-xml.js";
import { strayMembers } from "./strays.js";
/** The format that tells most comes first: what it told is not told again. */
const formats = ["xml", "json", "jsv"];
/** @param baseless Classes of whose bases no input can tell. */
export function readSamples(samples, declarations, baseless) {
    const ordered = samples.toSorted((a, b) => formats.indexOf(a.sample.format) - formats.indexOf(b.sample.format));
    const evidence = readAll(ordered, declarations);
    const adopted = adoptBases(declarations, evidence, baseless);
    // A base may have a base in turn, which now is what is missing.
    if (adopted)
        return readSamples(ordered, adopted, baseless);
    return {
        evidence,
        declarations,
        diagnostics: report(evidence, declarations),
    };
}
function readAll(samples, declarations) {
    const known = byId({ declarations });
    const roots = createRoots(declarations);
    const shapes = createShapes(known);
    const notes = openNotebook();
    for (const { sample, type } of samples)
        if (sample.format === "xml")
            readXmlSample(sample.root, type, known, roots, notes);
        else
            readValueSample(sample, type, known, shapes, notes);
    return notes.evidence;
}
/** One warning a member, however often and in however many formats it is shown. */
function report(evidence, declarations) {
    return declarations.flatMap(({ id, name }) => strayMembers(id, evidence).map(({ stray, property }) => diagnostic("sample-mismatch", { member: stray.name, type: name, added: property !== undefined }, stray.at)));
}
