/**
 * What an XML sample tells: it names the elements, shows the contract namespace of the class that
 * declares each member, and the .NET type behind a listing's `string`.
 */
import type { SampleElement } from "../parse/draft.js";
import { scalars, type ScalarName } from "../schema/scalars.js";
import type {
  ListType,
  MapType,
  ReferenceType,
  ScalarType,
  TypeRef,
} from "../schema/schema.js";
import {
  closedHierarchy,
  substitute,
  type ClosedLevel,
  type DeclarationsById,
} from "../schema/visit.js";
import type { Notebook, Stray } from "./sample-evidence.js";
import { findMember } from "./sample-members.js";
import { arrays, system } from "../schema/xml-namespaces.js";
import {
  isUntold,
  refined,
  scalarOfText,
  scalarsByContract,
} from "./sample-scalars.js";
import type { Roots } from "./sample-root.js";

/** Notes what the sample tells of `type` and of the types it reaches. */
export function readXmlSample(
  root: SampleElement,
  type: TypeRef,
  declarations: DeclarationsById,
  roots: Roots,
  notes: Notebook,
): void {
  /** Returns `type` with what the element tells of it. */
  function observe(element: SampleElement, listed: TypeRef): TypeRef {
    switch (listed.kind) {
      case "scalar":
        return observeScalar(element, listed);
      case "nullable":
        return { ...listed, of: observe(element, listed.of) };
      case "list":
      case "map":
        return observeCollection(element, listed);
      case "ref":
        observeReference(element, listed);
        return listed;
      case "param":
      case "unknown":
        return listed;
      default:
        return listed satisfies never;
    }
  }

  function observeCollection(
    element: SampleElement,
    listed: ListType | MapType,
  ): ListType | MapType {
    return listed.kind === "list"
      ? { ...listed, items: observeItems(element.children, listed.items) }
      : observeEntries(element, listed);
  }

  function observeItems(
    items: readonly SampleElement[],
    listed: TypeRef,
  ): TypeRef {
    return items.reduce((known, item) => {
      const seen = itemType(item, known);
      if (isNullable(item, seen, declarations))
        return { kind: "nullable", of: observe(item, seen) };
      // An item is named after its type's contract: <Log><SessionLogInfo>.
      if (seen.kind === "ref" && seen.args.length === 0)
        notes.learnContract(seen.id, {
          name: item.name,
          namespace: item.namespace,
        });
      return observe(item, seen);
    }, listed);
  }

  function observeEntries(element: SampleElement, listed: MapType): MapType {
    const [entry] = element.children;
    let { key, value } = entry ? entryTypes(entry.name, listed) : listed;
    for (const { children } of element.children) {
      const [shownKey, shownValue] = children;
      if (shownKey) key = observe(shownKey, key);
      if (shownValue) value = observe(shownValue, value);
    }
    return { ...listed, key, value };
  }

  function observeReference(
    element: SampleElement,
    listed: ReferenceType,
  ): void {
    const declaration = declarations.get(listed.id);
    if (declaration?.kind === "enum" && !element.nil)
      notes.learnEnum(listed.id, element.text);
    if (declaration?.kind !== "class") return;
    const collection = notes.knownCollection(declaration);
    if (collection) {
      notes.learnCollection(listed.id, observeCollection(element, collection));
      return;
    }
    // <Log xmlns:d2p1="…" i:nil="true" />: a member declares its type's namespace up front.
    const [declared] = element.declared;
    if (declared !== undefined)
      notes.learnContract(listed.id, { namespace: declared });
    if (element.shared)
      notes.learnContract(listed.id, {
        namespace: element.namespace,
        reference: true,
      });
    if (!element.nil)
      observeMembers(element, closedHierarchy(listed, declarations));
  }

  function observeMembers(
    { children }: SampleElement,
    levels: readonly ClosedLevel[],
  ): void {
    const strays: Stray[] = [];
    let inherited = true;
    for (const child of children) {
      const found = findMember(child.name, "xml", levels);
      if (found) {
        inherited = false;
        const { level, parameters, property } = found;
        notes.learnContract(level.id, { namespace: child.namespace });
        const known = notes.knownType(level.id, property);
        const seen = observe(child, substitute(known, parameters));
        notes.learnMember(found, property, { xmlName: child.name, type: seen });
      } else {
        const { name, namespace, at } = child;
        strays.push({
          name,
          namespace,
          at,
          format: "xml",
          type: typeOfElement(child, roots),
          inherited,
        });
      }
    }
    notes.learnInstance(levels, "xml", strays);
  }

  if (type.kind === "ref" && type.args.length === 0)
    notes.learnContract(type.id, {
      name: root.name,
      namespace: root.namespace,
    });
  observe(root, type);
}

/**
 * `<d2p1:Color>` in the namespace of `Nullable<T>`: listings print `Color?[]` as `Color[]`, and pages
 * declare no enum of .NET's own.
 */
function isNullable(
  { namespace }: SampleElement,
  listed: TypeRef,
  declarations: DeclarationsById,
): boolean {
  if (listed.kind !== "ref" || namespace !== system) return false;
  const declaration = declarations.get(listed.id);
  return (
    declaration?.kind === "enum" && declaration.clr?.namespace !== "System"
  );
}

/** A list's items are called as their type is, also where a listing says `number[]`. */
function itemType(item: SampleElement, listed: TypeRef): TypeRef {
  const shown =
    item.namespace === arrays ? scalarsByContract.get(item.name) : undefined;
  const isTold =
    !isUntold(listed) &&
    // `byte[][]` is listed as `number[][]`, but each item is one text.
    !(shown === "bytes" && listed.kind === "list" && isUntold(listed.items));
  return shown && !isTold ? { kind: "scalar", scalar: shown } : listed;
}

/** Tables and the C# tab show `byte[][]` as `byte[]`. */
function isBytesOfBytes(
  { children }: SampleElement,
  listed: ScalarName,
): boolean {
  return (
    listed === "bytes" &&
    children.length > 0 &&
    children.every(({ name }) => name === scalars.bytes.contract?.name)
  );
}

/** `KeyValueOfstringint`: an entry is called as its key's and its value's type are. */
function entryTypes(
  name: string,
  listed: MapType,
): Pick<MapType, "key" | "value"> {
  const { key, value } = listed;
  const [, both = ""] = /^KeyValueOf(.*)$/.exec(name) ?? [];
  for (const [keyName, keyScalar] of scalarsByContract) {
    if (!both.startsWith(keyName) || !isUntold(key)) continue;
    const valueScalar = scalarsByContract.get(both.slice(keyName.length));
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

function observeScalar(element: SampleElement, listed: ScalarType): TypeRef {
  const { scalar } = listed;
  if (isBytesOfBytes(element, scalar))
    return { kind: "list", flavour: "array", items: listed };
  if (scalar !== "anyString" || element.nil) return listed;
  const struct = structOf(element);
  if (struct) return { kind: "scalar", scalar: struct };
  // A struct of the service is listed as `string`, which it is in classic JSON.
  return element.children.length > 0
    ? { kind: "unknown", written: element.name }
    : { kind: "scalar", scalar: refined(scalar, element.text, "xml") };
}

function structOf({ children }: SampleElement): ScalarName | undefined {
  return structs.get(children.map(({ name }) => name).join(" "));
}

/** .NET types that listings print as `string`, though in XML they have members. */
const structs: ReadonlyMap<string, ScalarName> = new Map([
  ["DateTime OffsetMinutes", "dateTimeOffset"],
  ["_Build _Major _Minor _Revision", "version"],
]);

/** The type of an element that nothing declares, as far as it tells. */
function typeOfElement(element: SampleElement, roots: Roots): TypeRef {
  const { name, children, text, nil } = element;
  const struct = structOf(element);
  if (struct) return { kind: "scalar", scalar: struct };
  const [first] = children;
  const items =
    first &&
    (first.namespace === arrays && first.name.startsWith("KeyValueOf")
      ? roots.typeOf({ ...first, name: `ArrayOf${first.name}` })
      : children.every((it) => it.name === first.name)
        ? listOf(itemOf(first, roots))
        : undefined);
  if (items) return items;
  if (nil || children.length > 0 || text === "")
    return { kind: "unknown", written: name };
  const scalar = /^\d+$/.test(text) ? "anyNumber" : scalarOfText(text, "xml");
  return { kind: "scalar", scalar: scalar ?? "anyString" };
}

function itemOf(item: SampleElement, roots: Roots): TypeRef | undefined {
  const scalar =
    item.namespace === arrays ? scalarsByContract.get(item.name) : undefined;
  return scalar ? { kind: "scalar", scalar } : roots.typeOf(item);
}

function listOf(items: TypeRef | undefined): TypeRef | undefined {
  return items && { kind: "list", flavour: "list", items };
}
