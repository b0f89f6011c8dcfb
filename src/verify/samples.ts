/** The samples that can be run, wherever they stand. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { LoadedSchema } from "../generate.js";
import type { Sample } from "../parse/draft.js";
import type { TypeRef } from "../schema/schema.js";
import { byId, idsWithin, type DeclarationsById } from "../schema/visit.js";
import type { Excerpt } from "../source/source-text.js";

export type Wire = "JSON" | "XML";

export interface VerifiableSample {
  readonly wire: Wire;
  /** Of its root. */
  readonly type: TypeRef;
  readonly body: Excerpt;
  /** Samples of one object, on the two wires, have the same. */
  readonly object: string;
}

/** JSV is no wire that is generated, and SOAP's envelope no DTO. */
export function samplesOnPages({
  schema,
  samples,
}: Pick<LoadedSchema, "schema" | "samples">): readonly VerifiableSample[] {
  const declarations = byId(schema);
  return samples.flatMap(({ sample, type }): VerifiableSample[] => {
    // What was not selected is not generated.
    const isGenerated = [...idsWithin([type])].every((id) =>
      declarations.has(id),
    );
    const wire = wireOf(sample);
    if (!isGenerated || !wire) return [];
    return [
      {
        wire,
        type,
        body: sample.body,
        object: `${sample.role} ${JSON.stringify(type)}`,
      },
    ];
  });
}

/** Those that a wire has and that are not run, each with the reason. */
export function passedOver(
  { drafts, samples }: Pick<LoadedSchema, "drafts" | "samples">,
  told: readonly Diagnostic[],
  wires: readonly Wire[],
): readonly Diagnostic[] {
  const typed = new Set<Sample>(samples.map(({ sample }) => sample));
  const untyped = drafts
    .flatMap(({ operations }) => operations.flatMap((it) => it.samples))
    .filter((it) => !typed.has(it))
    .flatMap((it) => {
      const wire = wireOf(it);
      if (!wire || !wires.includes(wire)) return [];
      const problem = `nothing tells of which type this ${wire} is`;
      return diagnostic("sample-passed-over", { problem }, it.at);
    });
  const damaged = told
    .filter(({ code }) => code === "sample-not-well-formed")
    .map(({ at }) =>
      diagnostic(
        "sample-passed-over",
        { problem: "it is not well-formed" },
        at,
      ),
    );
  return [...untyped, ...damaged];
}

/** Undefined for what is no DTO on a wire that is generated. */
function wireOf(sample: Sample): Wire | undefined {
  switch (sample.format) {
    case "xml":
      return isEnvelope(sample.body, sample.root.name) ? undefined : "XML";
    case "json":
      return "JSON";
    default:
      return undefined;
  }
}

function isEnvelope({ text }: Excerpt, root: string): boolean {
  return root !== "Envelope" && /^<(?:[\w-]+:)?Envelope\b/.test(text);
}

/** As the output calls it: `CallInfo[]`. */
export function nameOfType(
  type: TypeRef,
  declarations: DeclarationsById,
): string {
  const inner = (it: TypeRef): string => nameOfType(it, declarations);
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "list":
      return `${inner(type.items)}[]`;
    case "map":
      return `{ [key: string]: ${inner(type.value)} }`;
    case "nullable":
      return inner(type.of);
    case "ref": {
      const name = declarations.get(type.id)?.name ?? type.id;
      return type.args.length === 0
        ? name
        : `${name}<${type.args.map(inner).join(", ")}>`;
    }
    case "param":
      return type.name;
    case "unknown":
      return type.written;
    default:
      return type satisfies never;
  }
}
