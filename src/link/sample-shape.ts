/**
 * The type that a JSON or JSV value stands for: which declared class has these members. An XML
 * sample says it by its root's name, a value does not.
 */
import type { SampleValue } from "../parse/draft.js";
import type { SampleFormat } from "../schema/scalars.js";
import type {
  ClassDeclaration,
  Property,
  ReferenceType,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { closedHierarchy, type DeclarationsById } from "../schema/visit.js";
import { loose } from "./sample-members.js";
import { scalarOfText } from "./sample-scalars.js";

export type ValueFormat = Exclude<SampleFormat, "xml">;

export interface Shapes {
  /** Undefined where nothing declared has such members, or more than one class has. */
  typeOf(
    value: SampleValue,
    format: ValueFormat,
    /** The class of this name comes first, and that one last. */
    preference?: Preference,
  ): TypeRef | undefined;
}

export interface Preference {
  readonly first: string;
  readonly last: string;
}

/** A class, and its members with those of its bases. */
interface Candidate {
  readonly declaration: ClassDeclaration;
  readonly members: ReadonlyMap<string, Property>;
}

interface Fit {
  readonly candidate: Candidate;
  /** Members of the value that the class lacks. */
  readonly strange: number;
  /** Members of the class that the value lacks. */
  readonly missing: number;
}

/** @param baseless Classes whose bases no input tells: their values have members more. */
export function createShapes(
  declarations: DeclarationsById,
  baseless: ReadonlySet<TypeId> = new Set(),
): Shapes {
  const candidates = [...declarations.values()].flatMap((it): Candidate[] =>
    it.kind === "class" && !it.abstract && !it.collection
      ? [{ declaration: it, members: membersOf(it, declarations) }]
      : [],
  );

  function typeOf(
    value: SampleValue,
    format: ValueFormat,
    preference?: Preference,
  ): TypeRef | undefined {
    if (value === null) return undefined;
    if (typeof value === "string") {
      const scalar =
        // In JSV, every scalar is text.
        format === "jsv" && /^-?\d+$/.test(value)
          ? "anyNumber"
          : scalarOfText(value, format);
      return scalar && { kind: "scalar", scalar };
    }
    if (typeof value === "number")
      return { kind: "scalar", scalar: "anyNumber" };
    if (typeof value === "boolean") return { kind: "scalar", scalar: "bool" };
    if (isList(value)) {
      const [item] = value;
      const items = item === undefined ? undefined : typeOf(item, format);
      return items && { kind: "list", flavour: "list", items };
    }
    return classOf(value, format, preference) ?? dictionaryOf(value, format);
  }

  function classOf(
    value: Members,
    format: ValueFormat,
    preference: Preference | undefined,
  ): TypeRef | undefined {
    const keys = Object.keys(value).map(loose);
    const fits = candidates
      .map((it): Fit => fitOf(keys, it))
      .filter(
        ({ candidate, strange }) =>
          strange * 2 <=
            (baseless.has(candidate.declaration.id)
              ? keys.length
              : Math.max(keys.length - 1, 0)) &&
          (keys.length > 0 || candidate.declaration.name === preference?.first),
      );
    const expected = fits.find(
      ({ candidate, strange }) =>
        strange === 0 && candidate.declaration.name === preference?.first,
    );
    const [best] = expected ? [expected] : bestOf(fits, preference?.last);
    return best && closed(best.candidate, value, format);
  }

  /** `PageResult<T> { records: T[] }`: what the records are tells T. */
  function closed(
    { declaration, members }: Candidate,
    value: Members,
    format: ValueFormat,
  ): ReferenceType {
    const args = declaration.typeParams.map((name): TypeRef => {
      for (const [key, item] of Object.entries(value)) {
        const listed = members.get(loose(key))?.type;
        const shown = listed && argumentIn(item, listed, name, format);
        if (shown) return shown;
      }
      return { kind: "unknown", written: name };
    });
    return { kind: "ref", id: declaration.id, args };
  }

  function argumentIn(
    value: SampleValue,
    listed: TypeRef,
    param: string,
    format: ValueFormat,
  ): TypeRef | undefined {
    if (listed.kind === "param")
      return listed.name === param ? typeOf(value, format) : undefined;
    if (listed.kind === "nullable")
      return argumentIn(value, listed.of, param, format);
    const inner =
      listed.kind === "list" && isList(value)
        ? ([value[0], listed.items] as const)
        : listed.kind === "map" && isObject(value)
          ? ([Object.values(value)[0], listed.value] as const)
          : undefined;
    const [item, type] = inner ?? [];
    return item === undefined || type === undefined
      ? undefined
      : argumentIn(item, type, param, format);
  }

  /** A dictionary's sample has one entry, its key being a zero value. */
  function dictionaryOf(
    value: Members,
    format: ValueFormat,
  ): TypeRef | undefined {
    const [[key, entry] = [], ...more] = Object.entries(value);
    if (key === undefined || entry === undefined || more.length > 0)
      return undefined;
    const scalar = key === "0" ? "anyNumber" : scalarOfText(key, format);
    const of = typeOf(entry, format);
    return scalar && of
      ? {
          kind: "map",
          flavour: "map",
          key: { kind: "scalar", scalar },
          value: of,
        }
      : undefined;
  }

  return { typeOf };
}

type Members = Readonly<Record<string, SampleValue>>;

export function isList(value: SampleValue): value is readonly SampleValue[] {
  return Array.isArray(value);
}

export function isObject(value: SampleValue): value is Members {
  return typeof value === "object" && value !== null && !isList(value);
}

function membersOf(
  declaration: ClassDeclaration,
  declarations: DeclarationsById,
): ReadonlyMap<string, Property> {
  const args = declaration.typeParams.map(
    (name) => ({ kind: "param", name }) as const,
  );
  const type = { kind: "ref", id: declaration.id, args } as const;
  return new Map(
    closedHierarchy(type, declarations).flatMap(({ level }) =>
      level.properties.map((it) => [loose(it.jsonName), it] as const),
    ),
  );
}

function fitOf(keys: readonly string[], candidate: Candidate): Fit {
  const known = keys.filter((key) => candidate.members.has(key)).length;
  return {
    candidate,
    strange: keys.length - known,
    missing: candidate.members.size - known,
  };
}

/** Those that no other one beats; one means that the members tell. */
function bestOf(
  fits: readonly Fit[],
  last: string | undefined,
): readonly Fit[] {
  const ranks = fits.map(rankOf);
  const best = Math.min(...ranks);
  const equal = fits.filter((_, index) => ranks[index] === best);
  const others = equal.filter(
    ({ candidate }) => candidate.declaration.name !== last,
  );
  const told = others.length > 0 ? others : equal;
  return told.length === 1 ? told : [];
}

/** A member too many weighs more than any that null left out. */
function rankOf({ strange, missing }: Fit): number {
  return strange * 10_000 + missing;
}
