/** Where inputs disagree on what members a type has: they describe two versions of it. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type {
  DraftDeclaration,
  DraftEnumMember,
  DraftProperty,
} from "../parse/draft.js";
import { isBuiltin } from "./builtin-notation.js";
import { sharedEnumMembers, sharedMembers } from "./members.js";
import type { Merged } from "./merge.js";
import { knowsBetter, witnessOf } from "./witnesses.js";

type Member = DraftProperty | DraftEnumMember;

interface Differing {
  /** What only the first has, and only the second. */
  readonly more: readonly Member[];
  readonly fewer: readonly Member[];
}

/** Each input is compared with the one that knows best; both have their say in what is generated. */
export function otherMembers({ told }: Pick<Merged, "told">): Diagnostic[] {
  return [...told.values()].flatMap((declarations) => {
    const all = declarations.filter(tellsMembers);
    const [first, ...others] = all;
    if (!first || others.length === 0) return [];
    const best = others.reduce(
      (known, it) =>
        knowsBetter(witnessOf(it), witnessOf(known)) ? it : known,
      first,
    );
    const reported = new Set<string>();
    return all.flatMap((here) => {
      const found = here === best ? undefined : compare(here, best);
      // Fifty pages may say the same.
      if (!found || reported.has(found.message)) return [];
      reported.add(found.message);
      return [found];
    });
  });
}

/** The catalogue knows one version of each type, and a page's tables show a base's members, too. */
function tellsMembers(declaration: DraftDeclaration): boolean {
  return (
    !isBuiltin(declaration) &&
    !(declaration.kind === "class" && declaration.basesUntold)
  );
}

function compare(
  here: DraftDeclaration,
  best: DraftDeclaration,
): Diagnostic | undefined {
  const { more, fewer } = differing(here, best);
  // Inputs leave out members of a class, as `{}` on a page does, but none of an enum.
  const contradicts =
    here.kind === "enum"
      ? more.length + fewer.length > 0
      : more.length > 0 && fewer.length > 0;
  if (!contradicts) return undefined;
  return diagnostic(
    "contradiction",
    { of: best.name, more: more.map(nameOf), fewer: fewer.map(nameOf) },
    (more[0] ?? here).at,
    [{ message: "the other one", at: (fewer[0] ?? best).at }],
  );
}

function differing(
  first: DraftDeclaration,
  second: DraftDeclaration,
): Differing {
  if (first.kind === "enum" && second.kind === "enum")
    return unshared(
      first.members,
      second.members,
      sharedEnumMembers(first.members, second.members),
    );
  return first.kind !== "enum" && second.kind !== "enum"
    ? unshared(
        first.properties,
        second.properties,
        sharedMembers(first.properties, second.properties),
      )
    : { more: [], fewer: [] };
}

function unshared<M extends Member>(
  first: readonly M[],
  second: readonly M[],
  shared: ReadonlyMap<M, M>,
): Differing {
  const found = new Set(shared.values());
  return {
    more: first.filter((it) => !shared.has(it)),
    fewer: second.filter((it) => !found.has(it)),
  };
}

function nameOf({ name }: Member): string {
  return name;
}
