/**
 * What the samples of a page tell: samples hold an instance of the response (and of the request,
 * where it has a body) with every member at its type's zero value. So they name the XML elements,
 * show the contract namespace of the class that declares each member, and the .NET type behind a
 * listing's `string`.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { SampleElement, XmlSample } from "../parse/draft.js";
import { scalars, type ScalarName } from "../schema/scalars.js";
import type {
  ClassDeclaration,
  Declaration,
  Property,
  ReferenceType,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import {
  closedHierarchy,
  substitute,
  type ClosedLevel,
  type DeclarationsById,
} from "../schema/visit.js";
import { camelCase, looksLike } from "./names.js";

/** A member as the sample shows it. */
export interface MemberEvidence {
  readonly xmlName: string;
  /** The listed type with the scalars the sample tells. */
  readonly type: TypeRef;
}

export interface ContractEvidence {
  readonly name?: string;
  readonly namespace: string;
}

export interface Evidence {
  readonly contracts: ReadonlyMap<TypeId, ContractEvidence>;
  /** By declaring class, then by property name. */
  readonly members: ReadonlyMap<TypeId, ReadonlyMap<string, MemberEvidence>>;
}

/** A sample, and the type of its root. */
export interface TypedSample {
  readonly sample: XmlSample;
  readonly type: TypeRef;
}

export function readSamples(
  samples: readonly TypedSample[],
  declarations: DeclarationsById,
): Outcome<Evidence> {
  const contracts = new Map<TypeId, ContractEvidence>();
  const members = new Map<TypeId, Map<string, MemberEvidence>>();
  const diagnostics: Diagnostic[] = [];

  /** Returns `type` with what the element tells of it. */
  function observe(element: SampleElement, type: TypeRef): TypeRef {
    switch (type.kind) {
      case "scalar":
        return { kind: "scalar", scalar: scalarOf(element, type.scalar) };
      case "nullable":
        return { ...type, of: observe(element, type.of) };
      case "list":
        return { ...type, items: observeItems(element.children, type.items) };
      case "map":
        return observeEntries(element, type);
      case "ref":
        observeReference(element, type);
        return type;
      case "param":
      case "unknown":
        return type;
      default:
        return type satisfies never;
    }
  }

  function observeItems(
    items: readonly SampleElement[],
    type: TypeRef,
  ): TypeRef {
    return items.reduce((listed, item) => {
      const seen = itemType(item, listed);
      // An item is named after its type's contract: <Log><SessionLogInfo>.
      if (seen.kind === "ref" && seen.args.length === 0)
        learnContract(seen.id, { name: item.name, namespace: item.namespace });
      return observe(item, seen);
    }, type);
  }

  function observeEntries(
    element: SampleElement,
    type: Extract<TypeRef, { kind: "map" }>,
  ): TypeRef {
    const [entry] = element.children;
    let { key, value } = entry ? entryTypes(entry.name, type) : type;
    for (const { children } of element.children) {
      const [shownKey, shownValue] = children;
      if (shownKey) key = observe(shownKey, key);
      if (shownValue) value = observe(shownValue, value);
    }
    return { ...type, key, value };
  }

  function observeReference(element: SampleElement, type: ReferenceType): void {
    const declaration = declarations.get(type.id);
    if (declaration?.kind !== "class") return;
    if (declaration.collection) {
      learnCollection(element, declaration, declaration.collection);
      return;
    }
    // <Log xmlns:d2p1="…" i:nil="true" />: a member declares its type's namespace up front.
    const [declared] = element.declared;
    if (declared !== undefined) learnContract(type.id, { namespace: declared });
    const levels = closedHierarchy(type, declarations);
    for (const child of element.children)
      observeMember(child, levels, declaration);
  }

  function observeMember(
    child: SampleElement,
    levels: readonly ClosedLevel[],
    declaration: ClassDeclaration,
  ): void {
    const found = findMember(child.name, levels);
    if (!found) {
      diagnostics.push(
        diagnostic(
          "sample-mismatch",
          { element: child.name, type: declaration.name },
          child.at,
        ),
      );
      return;
    }
    const { level, parameters, property } = found;
    learnContract(level.id, { namespace: child.namespace });
    const known = members.get(level.id)?.get(property.name)?.type;
    const seen = observe(child, substitute(known ?? property.type, parameters));
    const of = members.get(level.id) ?? new Map<string, MemberEvidence>();
    of.set(property.name, {
      xmlName: child.name,
      // What a sample tells of T holds for that one argument only.
      type: parameters.size > 0 ? property.type : seen,
    });
    members.set(level.id, of);
  }

  function learnCollection(
    element: SampleElement,
    declaration: ClassDeclaration,
    collection: TypeRef,
  ): void {
    const seen = observe(element, collection);
    members.set(
      declaration.id,
      new Map([[collectionItem, { xmlName: element.name, type: seen }]]),
    );
  }

  function learnContract(id: TypeId, contract: ContractEvidence): void {
    contracts.set(id, { ...contract, ...pickName(contracts.get(id)) });
  }

  for (const { sample, type } of samples) {
    if (type.kind === "ref" && type.args.length === 0)
      learnContract(type.id, {
        name: sample.root.name,
        namespace: sample.root.namespace,
      });
    observe(sample.root, type);
  }
  return { value: { contracts, members }, diagnostics };
}

/** The key under which a class that is a collection stores what is known of its items. */
export const collectionItem = "[]";

function pickName(contract: ContractEvidence | undefined): {
  name?: string;
} {
  return contract?.name === undefined ? {} : { name: contract.name };
}

function findMember(
  xmlName: string,
  levels: readonly ClosedLevel[],
): (ClosedLevel & { property: Property }) | undefined {
  const members = levels
    .toReversed()
    .flatMap((it) =>
      it.level.properties.map((property) => ({ ...it, property })),
    );
  return (
    members.find(({ property }) => camelCase(xmlName) === property.jsonName) ??
    members.find(({ property }) => looksLike(xmlName, property.jsonName))
  );
}

const sampled = Object.entries(scalars).flatMap(([name, { sample, value }]) =>
  sample ? [{ name: name as ScalarName, sample, value }] : [],
);

const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

/** .NET's own types by what the items of their lists are called: `<d2p1:long>`. */
const byContract: ReadonlyMap<string, ScalarName> = new Map(
  (Object.keys(scalars) as ScalarName[]).flatMap((name) => {
    const { contract } = scalars[name];
    return contract ? [[contract.name, name] as const] : [];
  }),
);

/** A list's items are called as their type is, also where a listing says `number[]`. */
function itemType(item: SampleElement, listed: TypeRef): TypeRef {
  const shown =
    item.namespace === arrays ? byContract.get(item.name) : undefined;
  return shown && isUntold(listed) ? { kind: "scalar", scalar: shown } : listed;
}

function isUntold(type: TypeRef): boolean {
  return (
    type.kind === "scalar" &&
    (type.scalar === "anyString" || type.scalar === "anyNumber")
  );
}

/** `KeyValueOfstringint`: an entry is called as its key's and its value's type are. */
function entryTypes(
  name: string,
  listed: Extract<TypeRef, { kind: "map" }>,
): Pick<Extract<TypeRef, { kind: "map" }>, "key" | "value"> {
  const { key, value } = listed;
  const [, both = ""] = /^KeyValueOf(.*)$/.exec(name) ?? [];
  for (const [keyName, keyScalar] of byContract) {
    if (!both.startsWith(keyName) || !isUntold(key)) continue;
    const valueScalar = byContract.get(both.slice(keyName.length));
    if (valueScalar)
      return {
        key: { kind: "scalar", scalar: keyScalar },
        value: isUntold(value)
          ? { kind: "scalar", scalar: valueScalar }
          : value,
      };
  }
  return { key, value };
}

/** `PT0S` where the listing says `string` is a TimeSpan. */
function scalarOf(element: SampleElement, listed: ScalarName): ScalarName {
  if (listed !== "anyString" || element.nil) return listed;
  const names = element.children.map((child) => child.name).join(" ");
  const struct = structs[names];
  if (struct) return struct;
  if (element.children.length > 0) return listed;
  return (
    sampled.find((it) => it.value === "string" && it.sample.test(element.text))
      ?.name ?? listed
  );
}

/** .NET types that listings print as `string`, though in XML they have members. */
const structs: Readonly<Record<string, ScalarName>> = {
  "DateTime OffsetMinutes": "dateTimeOffset",
  "_Build _Major _Minor _Revision": "version",
};

/** The declared type that a sample's root stands for, such as `ArrayOfCall` or `PageOfCall…`. */
export function typeOfRoot(
  root: SampleElement,
  declarations: Iterable<Declaration>,
): TypeRef | undefined {
  const all = [...declarations];
  const named = (name: string): Declaration | undefined =>
    all.find((it) => it.name === name && isClosed(it));
  const exact = named(root.name);
  if (exact) return { kind: "ref", id: exact.id, args: [] };
  if (root.name.startsWith("ArrayOf"))
    return listOfRoot(root, named(root.name.slice("ArrayOf".length)));
  for (const generic of all) {
    if (generic.kind !== "class" || generic.typeParams.length !== 1) continue;
    const prefix = `${generic.name}Of`;
    if (!root.name.startsWith(prefix)) continue;
    // PageOfCallXXC97Dix: the argument's contract name, then the hash of its namespace.
    const argument = all
      .filter((it) => isClosed(it) && root.name.startsWith(prefix + it.name))
      .toSorted((a, b) => b.name.length - a.name.length)[0];
    if (argument)
      return {
        kind: "ref",
        id: generic.id,
        args: [{ kind: "ref", id: argument.id, args: [] }],
      };
  }
  return undefined;
}

function isClosed(declaration: Declaration): boolean {
  return declaration.kind === "enum" || declaration.typeParams.length === 0;
}

function listOfRoot(
  root: SampleElement,
  item: Declaration | undefined,
): TypeRef {
  const scalar = (Object.keys(scalars) as ScalarName[]).find(
    (name) => `ArrayOf${scalars[name].contract?.name}` === root.name,
  );
  const items: TypeRef = item
    ? { kind: "ref", id: item.id, args: [] }
    : scalar
      ? { kind: "scalar", scalar }
      : { kind: "unknown", written: root.name.slice("ArrayOf".length) };
  return { kind: "list", flavour: "list", items };
}
