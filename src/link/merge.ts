/** All drafts as one: the same type from several inputs becomes one declaration. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type {
  Draft,
  DraftDeclaration,
  DraftOperation,
} from "../parse/draft.js";
import { append } from "../schema/append.js";
import type { TypeId } from "../schema/schema.js";
import { withBuiltins } from "./builtin-mentions.js";
import { isAnotherVersion, isSameType, memberCount } from "./members.js";
import { mergeDeclarations } from "./merge-facts.js";
import { fullNameOf, idOf, keyOf } from "./type-ids.js";

/** Declarations by id, in the order of the inputs, and what is said of operations. */
export interface Merged {
  readonly declarations: ReadonlyMap<TypeId, DraftDeclaration>;
  /** What each input says of a type. */
  readonly told: ReadonlyMap<TypeId, readonly DraftDeclaration[]>;
  readonly operations: readonly DraftOperation[];
}

/** What is known of a type so far, and the declarations that told it. */
interface Group {
  readonly id: TypeId;
  merged: DraftDeclaration;
  readonly told: DraftDeclaration[];
}

export function merge(drafts: readonly Draft[]): Outcome<Merged> {
  const all = withBuiltins(drafts);
  const groups = new Map<TypeId, Group>();
  const byKey = new Map<string, Group[]>();
  const diagnostics: Diagnostic[] = [];

  const add = (declaration: DraftDeclaration): void => {
    const wanted = idOf(declaration);
    const known = declaration.namespace && groups.get(wanted);
    // A full name is one type, whatever its members.
    if (known) {
      tell(known, declaration);
      return;
    }
    let id = wanted;
    // `?2.Item`: two inputs without namespaces mean different types by one name.
    for (let n = 2; groups.has(id); n++) id = wanted.replace("?", `?${n}`);
    const group = { id, merged: declaration, told: [declaration] };
    groups.set(id, group);
    append(byKey, keyOf(declaration), group);
  };
  const addWithoutNamespace = (declaration: DraftDeclaration): void => {
    const sameKeyed = byKey.get(keyOf(declaration)) ?? [];
    const fitting = fittingGroups(declaration, sameKeyed);
    const [group, ...others] = fitting;
    // A second one in the same listing nothing can mention.
    const own = sameKeyed.find((it) => isOfInput(it, declaration));
    const drifted = otherVersion(declaration, sameKeyed);
    if (group && others.length === 0) tell(group, declaration);
    else if (group)
      diagnostics.push(ambiguousDeclaration(declaration, fitting));
    else if (own) diagnostics.push(duplicate(declaration, own.merged));
    else if (drifted) tell(drifted, declaration);
    else add(declaration);
  };
  // What names its namespace goes first: the others find it by name and members.
  for (const it of all) if (it.namespace) add(it);
  for (const it of all) if (!it.namespace) addWithoutNamespace(it);

  const position = new Map(all.map((it, index) => [it, index]));
  const ordered = [...groups].toSorted(
    ([, a], [, b]) => positionOf(a, position) - positionOf(b, position),
  );
  return {
    value: {
      declarations: new Map(ordered.map(([id, { merged }]) => [id, merged])),
      told: new Map(ordered.map(([id, { told }]) => [id, told])),
      operations: drafts.flatMap((draft) => draft.operations),
    },
    diagnostics,
  };
}

function tell(group: Group, declaration: DraftDeclaration): void {
  group.merged = mergeDeclarations(group.merged, declaration);
  group.told.push(declaration);
}

function positionOf(
  { told: [first] }: Group,
  position: ReadonlyMap<DraftDeclaration, number>,
): number {
  return first ? (position.get(first) ?? 0) : 0;
}

/**
 * The groups that a declaration without namespace may belong to. Where they are several, a nested
 * type's outer ones decide, then whether the members are the very same.
 */
function fittingGroups(
  declaration: DraftDeclaration,
  groups: readonly Group[],
): readonly Group[] {
  const fitting = groups.filter(({ merged }) =>
    isSameType(merged, declaration),
  );
  const narrower = [
    (it: Group): boolean => isOfInput(it, declaration),
    ({ merged }: Group): boolean =>
      declaration.outer?.value.join("+") === merged.outer?.value.join("+"),
    ({ merged }: Group): boolean =>
      memberCount(merged) === memberCount(declaration),
  ];
  return narrower.reduce((left, fits) => {
    const fewer = left.length > 1 ? left.filter(fits) : left;
    return fewer.length > 0 ? fewer : left;
  }, fitting);
}

/**
 * The type that a declaration without namespace is another version of: the only one of its name,
 * which an input with namespaces declares. Two listings may be of two services.
 */
function otherVersion(
  declaration: DraftDeclaration,
  [group, ...others]: readonly Group[],
): Group | undefined {
  return group?.merged.namespace &&
    others.length === 0 &&
    !group.told.some(({ at }) => at.file === declaration.at.file) &&
    isAnotherVersion(group.merged, declaration)
    ? group
    : undefined;
}

/** Whether the input that declares it declares that type, too, and no namespaces. */
function isOfInput(
  { merged, told }: Group,
  { at: { file } }: DraftDeclaration,
): boolean {
  return !merged.namespace && told.some(({ at }) => at.file === file);
}

function ambiguousDeclaration(
  { name, at }: DraftDeclaration,
  fitting: readonly Group[],
): Diagnostic {
  const ids = fitting.map(({ id }) => id);
  return diagnostic(
    "ambiguous-declaration",
    { name, candidates: ids.map(fullNameOf) },
    at,
    fitting.map(({ id, merged }) => ({
      message: `may be ${fullNameOf(id)}`,
      at: merged.at,
    })),
  );
}

function duplicate(
  { name, at }: DraftDeclaration,
  first: DraftDeclaration,
): Diagnostic {
  return diagnostic("duplicate-declaration", { name }, at, [
    { message: "first declared here", at: first.at },
  ]);
}
