/**
 * What the samples of pages tell: samples hold an instance of the response (and of the request,
 * where it has a body) with every member at its type's zero value. The pages of one operation in
 * several formats add up.
 */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ValueSample, XmlSample } from "../parse/draft.js";
import type { SampleFormat } from "../schema/scalars.js";
import type { Declaration, TypeId, TypeRef } from "../schema/schema.js";
import { byId } from "../schema/visit.js";
import { adoptBases } from "./bases.js";
import { openNotebook, type Evidence } from "./sample-evidence.js";
import { createRoots } from "./sample-root.js";
import { createShapes } from "./sample-shape.js";
import { readValueSample } from "./sample-value.js";
import { readXmlSample } from "./sample-xml.js";
import { strayMembers } from "./strays.js";

/** A sample, and the type of its root. */
export interface TypedSample {
  readonly sample: XmlSample | ValueSample;
  readonly type: TypeRef;
}

/** The format that tells most comes first: what it told is not told again. */
const formats: readonly SampleFormat[] = ["xml", "json", "jsv"];

export interface ReadSamples {
  readonly evidence: Evidence;
  /** With the bases that the samples show. */
  readonly declarations: readonly Declaration[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param baseless Classes of whose bases no input can tell. */
export function readSamples(
  samples: readonly TypedSample[],
  declarations: readonly Declaration[],
  baseless: ReadonlySet<TypeId>,
): ReadSamples {
  const ordered = samples.toSorted(
    (a, b) =>
      formats.indexOf(a.sample.format) - formats.indexOf(b.sample.format),
  );
  const evidence = readAll(ordered, declarations);
  const adopted = adoptBases(declarations, evidence, baseless);
  // A base may have a base in turn, which now is what is missing.
  if (adopted) return readSamples(ordered, adopted, baseless);
  return {
    evidence,
    declarations,
    diagnostics: report(evidence, declarations),
  };
}

function readAll(
  samples: readonly TypedSample[],
  declarations: readonly Declaration[],
): Evidence {
  const notes = openNotebook();
  if (samples.length === 0) return notes.evidence;
  const known = byId({ declarations });
  const roots = createRoots(declarations);
  const shapes = createShapes(known);
  for (const { sample, type } of samples)
    if (sample.format === "xml")
      readXmlSample(sample.root, type, known, roots, notes);
    else readValueSample(sample, type, known, shapes, notes);
  return notes.evidence;
}

/** One warning a member, however often and in however many formats it is shown. */
function report(
  evidence: Evidence,
  declarations: readonly Declaration[],
): readonly Diagnostic[] {
  return declarations.flatMap(({ id, name }) =>
    strayMembers(id, evidence).map(({ stray, property }) =>
      diagnostic(
        "sample-mismatch",
        { member: stray.name, type: name, added: property !== undefined },
        stray.at,
      ),
    ),
  );
}
