/** The samples that can be run, wherever they stand. */
import type { LoadedSchema } from "../generate.js";
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
    if (!isGenerated || sample.format === "jsv") return [];
    if (sample.format === "xml" && isEnvelope(sample.body, sample.root.name))
      return [];
    return [
      {
        wire: sample.format === "xml" ? "XML" : "JSON",
        type,
        body: sample.body,
        object: `${sample.role} ${JSON.stringify(type)}`,
      },
    ];
  });
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
