/** Instances of generic classes, as declarations and samples show them. */
import type { Sample, SampleElement, ValueSample } from "../parse/draft.js";
import type {
  ClassDeclaration,
  Declaration,
  Property,
  ReferenceType,
} from "../schema/schema.js";
import {
  byId,
  hierarchy,
  typesWithin,
  type DeclarationsById,
} from "../schema/visit.js";
import type { Place } from "../source/source-text.js";
import { findMember, loose } from "./sample-members.js";
import { createRoots, type Roots } from "./sample-root.js";
import { createShapes, isList, isObject, type Shapes } from "./sample-shape.js";

export interface Instance {
  /** An argument that nothing tells is unknown. */
  readonly type: ReferenceType;
  /** What the members hold, by their names. */
  readonly shown: ReadonlyMap<string, Shown>;
}

interface Shown {
  readonly type: ReferenceType;
  readonly at: Place;
}

/** Those of XML first: their names tell the arguments. */
export function instancesIn(
  declarations: readonly Declaration[],
  samples: readonly Sample[],
): readonly Instance[] {
  // What members mention is printed as it is declared: it is no response alone.
  const referred = typesWithin(
    declarations.flatMap((it) => (it.kind === "class" ? it.implements : [])),
  )
    .filter((it): it is ReferenceType => it.kind === "ref")
    .filter(({ args }) => args.length > 0)
    .map((type): Instance => ({ type, shown: new Map() }));
  const answers = samples.filter(({ role }) => role === "response");
  if (answers.length === 0) return referred;
  const known = byId({ declarations });
  const roots = createRoots(declarations);
  const shapes = createShapes(known);
  return [
    ...referred,
    ...answers.flatMap((it) =>
      it.format === "xml" ? ofElement(it.root, known, roots) : [],
    ),
    ...answers.flatMap((it) =>
      it.format === "json" || it.format === "jsv"
        ? ofValue(it, known, shapes)
        : [],
    ),
  ];
}

function ofElement(
  root: SampleElement,
  known: DeclarationsById,
  roots: Roots,
): readonly Instance[] {
  const type = roots.typeOf(root);
  const level = type?.kind === "ref" && known.get(type.id);
  if (!level || level.kind !== "class" || type?.kind !== "ref") return [];
  const shown = root.children.flatMap((child): (readonly [string, Shown])[] => {
    const property = memberOf(level, child.name, "xml");
    const [item] = child.children;
    if (!property || !item) return [];
    const inner =
      property.type.kind === "list"
        ? roots.typeOf(item)
        : type.args.find((it) => hasMembers(it, child.children, known));
    return inner?.kind === "ref"
      ? [[property.name, { type: inner, at: item.at }]]
      : [];
  });
  return [{ type, shown: new Map(shown) }];
}

function ofValue(
  { value, format, at }: ValueSample,
  known: DeclarationsById,
  shapes: Shapes,
): readonly Instance[] {
  const type = shapes.typeOf(value, format);
  const level = type?.kind === "ref" && known.get(type.id);
  if (!level || level.kind !== "class" || !isObject(value)) return [];
  const shown = Object.entries(value).flatMap(
    ([name, items]): (readonly [string, Shown])[] => {
      const property = memberOf(level, name, "json");
      const [item] = isList(items) ? items : [];
      const listed = property?.type.kind === "list" && property.type.items;
      if (!property || item === undefined || !listed) return [];
      // The listed type has the first say: two classes may have these members.
      const first = listed.kind === "ref" ? known.get(listed.id)?.name : "";
      const inner = shapes.typeOf(item, format, {
        first: first ?? "",
        last: "",
      });
      return inner?.kind === "ref"
        ? [[property.name, { type: inner, at }]]
        : [];
    },
  );
  return type?.kind === "ref" ? [{ type, shown: new Map(shown) }] : [];
}

function memberOf(
  level: ClassDeclaration,
  name: string,
  wire: "xml" | "json",
): Property | undefined {
  return findMember(name, wire, [{ level, parameters: new Map() }])?.property;
}

function hasMembers(
  type: ReferenceType["args"][number],
  children: readonly SampleElement[],
  known: DeclarationsById,
): boolean {
  const declaration = type.kind === "ref" ? known.get(type.id) : undefined;
  if (declaration?.kind !== "class") return false;
  const members = new Set(
    hierarchy(declaration, known).flatMap((level) =>
      level.properties.map(({ xmlName }) => loose(xmlName)),
    ),
  );
  return children.every(({ name }) => members.has(loose(name)));
}
