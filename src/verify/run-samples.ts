/** Each sample on its own, then the two wires of each object against each other. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import {
  createComparison,
  holdsUntold,
  type Difference,
} from "./between-wires.js";
import { constantsOf, type Constants } from "./constants.js";
import { diagnosticOf } from "./diagnostics.js";
import { pathText } from "./paths.js";
import { nameOfType, type VerifiableSample } from "./samples.js";
import { isMapped, xmlOf, zodOf, type Code } from "./typed.js";
import type { Verified } from "./verified.js";
import { verifyJson, type JsonText } from "./verify-json.js";
import { verifyXml } from "./verify-xml.js";

interface Ran {
  readonly sample: VerifiableSample;
  readonly verified: Verified;
  readonly type: string;
}

interface Result {
  readonly diagnostics: readonly Diagnostic[];
  /** How many samples are refused, or lose something. */
  readonly failed: number;
}

export function runSamples(
  samples: readonly VerifiableSample[],
  code: Code,
): Result {
  const constants = constantsOf(code.schema);
  const ran = samples.map((sample): Ran => {
    const verified = verifiedAlone(sample, code, constants);
    return {
      sample,
      verified,
      type: nameOfType(sample.type, code.declarations),
    };
  });
  const differing = pairs(ran, code);
  return {
    diagnostics: ran
      .flatMap(({ sample: { wire }, verified, type }) =>
        verified.findings.map((it) => diagnosticOf(it, wire, type)),
      )
      .concat(differing.flatMap(differencesIn)),
    failed: ran.filter(
      (it) =>
        it.verified.findings.length > 0 ||
        differing.some(({ json }) => json === it),
    ).length,
  };
}

function verifiedAlone(
  { wire, type, body }: VerifiableSample,
  code: Code,
  constants: Constants,
): Verified {
  if (wire === "JSON")
    return verifyJson(
      body,
      zodOf(type, code),
      code.module as unknown as JsonText,
      constants,
    );
  if (isMapped(type, code))
    return verifyXml(body, xmlOf(type, code), constants);
  const at = body.place(0, 1);
  const problem = "no operation or member has that type, so it has no mapper.";
  return {
    findings: [{ kind: "refused", problem, at }],
    placeOf: () => at,
  };
}

/** The JSON and the XML of one object, and where they are not one value. */
interface Pair {
  readonly json: Ran;
  readonly xml: Ran;
  readonly differences: readonly Difference[];
}

/** Those that differ. */
function pairs(ran: readonly Ran[], { schema }: Code): readonly Pair[] {
  const differencesOf = createComparison(schema);
  const xmls = new Map<string, Ran>();
  for (const it of ran.filter(isWhole))
    if (it.sample.wire === "XML" && !xmls.has(it.sample.object))
      xmls.set(it.sample.object, it);
  return ran.filter(isWhole).flatMap((json): Pair[] => {
    const xml = xmls.get(json.sample.object);
    if (json.sample.wire === "XML" || !xml) return [];
    if (holdsUntold(json.sample.type)) return [];
    const differences = differencesOf(json.verified.value, xml.verified.value);
    return differences.length === 0 ? [] : [{ json, xml, differences }];
  });
}

function differencesIn({ json, xml, differences }: Pair): Diagnostic[] {
  return differences.map((it) =>
    diagnostic(
      "samples-differ",
      {
        type: json.type,
        path: pathText(it.path),
        json: shown(it.json),
        xml: shown(it.xml),
      },
      json.verified.placeOf(it.path),
      [{ message: "The XML is here.", at: xml.verified.placeOf(it.path) }],
    ),
  );
}

function isWhole({ verified }: Ran): boolean {
  return verified.findings.length === 0;
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
