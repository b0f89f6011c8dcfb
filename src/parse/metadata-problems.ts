/** Entries of metadata that cannot be read: each is told where it stands. */
import { isObject } from "../schema/json-object.js";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../source/source-text.js";
import { placeWithin, type MetadataObject } from "./metadata-document.js";

/** `null` is what some servers write for what is not there. */
export function problemsOf(metadata: MetadataObject): readonly Diagnostic[] {
  return [
    ...entries(metadata, "types", typeProblems),
    ...entries(metadata, "operations", operationProblems),
  ];
}

function typeProblems(json: MetadataObject): readonly Diagnostic[] {
  return isText(json, "name")
    ? entries(json, "properties", propertyProblems)
    : [damaged("a type without a name is left out", json)];
}

function propertyProblems(json: MetadataObject): readonly Diagnostic[] {
  if (!isText(json, "name"))
    return [damaged("a property without a name is left out", json)];
  return isText(json, "type")
    ? []
    : [damaged("of a property without a type, values are unknown", json)];
}

function operationProblems(json: MetadataObject): readonly Diagnostic[] {
  const { document, members } = json;
  const { request } = members;
  if (!isObject(request))
    return [damaged("an operation without a request is left out", json)];
  const [type, response] = [request, members["response"]].map((it) =>
    isObject(it) ? { document, members: it } : undefined,
  );
  return [
    ...(type && isText(type, "name")
      ? entries(type, "properties", propertyProblems)
      : [damaged("an operation whose request has no name is left out", json)]),
    ...(response ? typeProblems(response) : []),
  ];
}

/** Of a member that is a list of objects, or is not there. */
function entries(
  { document, members }: MetadataObject,
  name: string,
  problemsIn: (entry: MetadataObject) => readonly Diagnostic[],
): readonly Diagnostic[] {
  const list = members[name];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list))
    return [
      damagedAt(
        placeWithin(document, members, name),
        `what is no list of ${name} is left out`,
      ),
    ];
  const items: readonly unknown[] = list;
  return items.flatMap((it, index) =>
    isObject(it)
      ? problemsIn({ document, members: it })
      : [
          damagedAt(
            placeWithin(document, items, index),
            `what is no object among the ${name} is left out`,
          ),
        ],
  );
}

function isText({ members }: MetadataObject, name: string): boolean {
  return typeof members[name] === "string";
}

function damaged(
  problem: string,
  { document, members }: MetadataObject,
): Diagnostic {
  return damagedAt(placeWithin(document, members), problem);
}

function damagedAt(at: Place, problem: string): Diagnostic {
  return diagnostic("metadata-damaged", { problem }, at);
}
