/** Members that samples show and no input lists: they are members nevertheless. */
import { append } from "../schema/append.js";
import type { Property, TypeId } from "../schema/schema.js";
import { camelCase, pascalCase } from "./names.js";
import type { Evidence, Stray } from "./sample-evidence.js";
import { loose } from "./sample-members.js";

interface StrayMember {
  /** Where it is shown first. */
  readonly stray: Stray;
  /** Absent for an element of a class that no input declares: a base's, in another namespace. */
  readonly property?: Property;
}

/** Those of one class, each once. */
export function strayMembers(
  id: TypeId,
  evidence: Evidence,
): readonly StrayMember[] {
  const byName = new Map<string, Stray[]>();
  for (const stray of evidence.strays.get(id) ?? []) {
    const key = loose(stray.name);
    append(byName, key, stray);
  }
  const namespace = evidence.contracts.get(id)?.namespace;
  return [...byName.values()].flatMap((shown): StrayMember[] => {
    const [stray] = shown;
    if (!stray) return [];
    const foreign =
      stray.namespace !== undefined && stray.namespace !== namespace;
    return [
      foreign
        ? { stray }
        : {
            stray,
            property: propertyOf(shown, stray, wireOf(id, shown, evidence)),
          },
    ];
  });
}

function propertyOf(
  shown: readonly Stray[],
  stray: Stray,
  wires: Property["wires"],
): Property {
  const xml = shown.find(({ format }) => format === "xml");
  const json = shown.find(({ format }) => format !== "xml");
  const jsonName = json?.name ?? camelCase(stray.name);
  const type =
    [xml, json].find((it) => it && it.type.kind !== "unknown")?.type ??
    stray.type;
  return {
    name: jsonName,
    jsonName,
    xmlName: xml?.name ?? pascalCase(jsonName),
    type,
    optional: true,
    ...(wires && { wires }),
  };
}

/** A public field is in XML alone, where the class's JSON is shown, too. */
function wireOf(
  id: TypeId,
  shown: readonly Stray[],
  { formats }: Evidence,
): Property["wires"] {
  const known = formats.get(id) ?? new Set();
  const inXml = shown.some(({ format }) => format === "xml");
  const inJson = shown.some(({ format }) => format !== "xml");
  if (inXml && !inJson && (known.has("json") || known.has("jsv"))) return "xml";
  return inJson && !inXml && known.has("xml") ? "json" : undefined;
}
