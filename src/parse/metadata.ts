/**
 * What a server says of itself in JSON → a draft: `/types/metadata`, whose root is the types, and
 * `/metadata/app.json`, which has them as `api`.
 *
 * Source: ServiceStack's MetadataTypes.cs, from version 4.0.24 on.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { isObject } from "../schema/json-object.js";
import type { Excerpt } from "../source/source-text.js";
import type { Draft } from "./draft.js";
import { declarationsOf } from "./metadata-declarations.js";
import {
  readMetadata,
  type MetadataDocument,
  type MetadataObject,
} from "./metadata-document.js";
import { operationsOf } from "./metadata-operations.js";
import { problemsOf } from "./metadata-problems.js";
import { serverOf } from "./metadata-server.js";
import { objectIn } from "./metadata-values.js";

export function parseMetadata(input: Excerpt): Outcome<Draft> {
  const { file } = input;
  const nothing: Draft = { file, declarations: [], operations: [] };
  const { value: document, diagnostics } = readMetadata(input);
  if (!document) return { value: nothing, diagnostics };
  const root = isObject(document.root)
    ? { document, members: document.root }
    : undefined;
  const metadata = root && metadataOf(root);
  if (!metadata)
    return { value: nothing, diagnostics: [withoutTypes(document)] };
  const declared = declarationsOf(metadata);
  const names = new Set(declared.value.map(({ name }) => name));
  const operations = operationsOf(metadata, (name) => names.has(name));
  const problems = problemsOf(metadata);
  // `"types": []` would take the place of all that was generated before.
  if (declared.value.length === 0 && operations.length === 0)
    return {
      value: nothing,
      diagnostics: [...problems, withoutTypes(document)],
    };
  const server = serverOf(root);
  return {
    value: {
      file,
      ...(server && { server }),
      declarations: declared.value,
      operations,
    },
    diagnostics: [...problems, ...declared.diagnostics],
  };
}

function withoutTypes({
  text: { file },
  places,
}: MetadataDocument): Diagnostic {
  const { start } = places().root;
  return diagnostic(
    "metadata-without-types",
    {},
    { file, start, end: start + 1 },
  );
}

/** Undefined where there are neither types nor operations. */
function metadataOf(root: MetadataObject): MetadataObject | undefined {
  const metadata = objectIn(root, "api") ?? root;
  const { types, operations } = metadata.members;
  return types === undefined && operations === undefined ? undefined : metadata;
}
