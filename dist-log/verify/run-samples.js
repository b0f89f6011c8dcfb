/** Each sample on its own, then the two wires of each object against each other. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { createComparison, isUntold, } from "./between-wires.js";
import { constantsOf } from "./constants.js";
import { diagnosticOf } from "./diagnostics.js";
import { pathText } from "./paths.js";
import { nameOfType } from "./samples.js";
import { xmlOf, zodOf } from "./typed.js";
import { verifyJson } from "./verify-json.js";
import { verifyXml } from "./verify-xml.js";
export function runSamples(samples, code) {
    const constants = constantsOf(code.schema);
    const ran = samples.map((sample) => {
        const { wire, type, body } = sample;
        const verified = wire === "XML"
            ? verifyXml(body, xmlOf(type, code), constants)
            : verifyJson(body, zodOf(type, code), code.module, constants);
        return { sample, verified, type: nameOfType(type, code.declarations) };
    });
    const differing = pairs(ran, code);
    return {
        diagnostics: ran
            .flatMap(({ sample: { wire }, verified, type }) => verified.findings.map((it) => diagnosticOf(it, wire, type)))
            .concat(differing.flatMap(differencesIn)),
        failed: ran.filter((it) => it.verified.findings.length > 0 ||
            differing.some(({ json }) => json === it)).length,
    };
}
/** Those that differ. */
function pairs(ran, { schema }) {
    const differencesOf = createComparison(schema);
    const xmls = new Map();
    for (const it of ran.filter(isWhole))
        if (it.sample.wire === "XML" && !xmls.has(it.sample.object))
            xmls.set(it.sample.object, it);
    return ran.filter(isWhole).flatMap((json) => {
        const xml = xmls.get(json.sample.object);
        if (json.sample.wire === "XML" || !xml)
            return [];
        if (isUntold(json.sample.type))
            return [];
        const differences = differencesOf(json.verified.value, xml.verified.value);
        return differences.length === 0 ? [] : [{ json, xml, differences }];
    });
}
function differencesIn({ json, xml, differences }) {
    return differences.map((it) => diagnostic("samples-differ", {
        type: json.type,
        path: pathText(it.path),
        json: shown(it.json),
        xml: shown(it.xml),
    }, json.verified.placeOf(it.path), [{ message: "The XML is here.", at: xml.verified.placeOf(it.path) }]));
}
function isWhole({ verified }) {
    return verified.findings.length === 0;
}
function shown(value) {
    if (value === undefined)
        return "nothing";
    return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
