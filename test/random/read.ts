/** Sources → a schema, as the program reads them, in a form that can be compared. */
import { link } from "../../src/link/link.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { parse } from "../../src/parse/parse.js";
import type { Declaration, Schema } from "../../src/schema/schema.js";
import { extract } from "../../src/source/extract.js";

export interface Read {
  readonly schema: Schema;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readTexts(texts: readonly string[]): Promise<Read> {
  const sources = texts.map((text, index) => ({
    file: `input-${index}`,
    text,
  }));
  const extracts = await extract(sources);
  const drafts = await parse(extracts.value);
  const linked = link(drafts.value);
  return {
    schema: linked.value,
    diagnostics: [extracts, drafts, linked].flatMap(
      (it): readonly Diagnostic[] => it.diagnostics,
    ),
  };
}

export interface Comparable {
  readonly declarations: Readonly<Record<string, unknown>>;
  readonly operations: Readonly<Record<string, unknown>>;
}

/**
 * By id, since versions order declarations differently; without ServiceStack's own types, which no
 * model declares, and without the suffix of TypeScript names that would clash.
 */
export function comparable(schema: Schema): Comparable {
  return {
    declarations: Object.fromEntries(
      schema.declarations
        .filter((it) => !isLibrary(it))
        .map((it) => [
          it.id,
          {
            ...it,
            name: it.name.replace(/(?:_\d+)+$/, ""),
            ...(it.kind === "class" &&
              it.derived && { derived: it.derived.toSorted() }),
          },
        ]),
    ),
    operations: Object.fromEntries(
      schema.operations.map((it) => [it.request, it]),
    ),
  };
}

function isLibrary({ id }: Declaration): boolean {
  return /^(?:ServiceStack|System)\./.test(id);
}
