/** All drafts as one: the same type from several inputs becomes one declaration. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { namesIn } from "../parse/draft-names.js";
import type {
  Draft,
  DraftDeclaration,
  DraftName,
  DraftOperation,
} from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";
import { builtins } from "./builtins.js";
import { isSameType, mergeDeclarations } from "./merge-facts.js";

/** Declarations by id, in the order of the inputs, and what is said of operations. */
export interface Merged {
  readonly declarations: ReadonlyMap<TypeId, DraftDeclaration>;
  readonly operations: readonly DraftOperation[];
}

/** The number of type parameters. */
export function arityOf(declaration: DraftDeclaration): number {
  return declaration.kind === "enum" ? 0 : declaration.typeParams.length;
}

/**
 * The .NET name without arity. Where two types share a name, listings add the arity to the generic
 * one: `QueryDb_1<T>` is .NET's ``QueryDb`1``.
 */
export function simpleName(name: string, arity: number): string {
  const suffix = `_${arity}`;
  return arity > 0 && name.endsWith(suffix)
    ? name.slice(0, -suffix.length)
    : name;
}

/** What TypeScript calls it, unless the name is taken. */
export function wantedName(declaration: DraftDeclaration): string {
  return simpleName(declaration.name, arityOf(declaration));
}

/** See `TypeId`. */
export function idOf(declaration: DraftDeclaration): TypeId {
  const arity = arityOf(declaration);
  const name = [
    ...(declaration.outer?.value ?? []),
    simpleName(declaration.name, arity),
  ].join("+");
  const namespace = declaration.namespace?.value ?? "?";
  const prefix = namespace === "" ? "" : `${namespace}.`;
  return `${prefix}${name}${arity > 0 ? `\`${arity}` : ""}`;
}

/** How a type is referred to where no input gives a namespace. */
export function keyOf(declaration: DraftDeclaration): string {
  const arity = arityOf(declaration);
  return `${simpleName(declaration.name, arity)}\`${arity}`;
}

export function merge(drafts: readonly Draft[]): Outcome<Merged> {
  const all = withBuiltins(drafts);
  const groups = new Map<TypeId, DraftDeclaration[]>();
  const byKey = new Map<string, TypeId[]>();
  const diagnostics: Diagnostic[] = [];
  // What names its namespace goes first: the others find it by name and members.
  for (const declaration of all)
    if (declaration.namespace) add(idOf(declaration), declaration);
  for (const declaration of all)
    if (!declaration.namespace)
      add(idWithoutNamespace(declaration), declaration);

  function add(id: TypeId, declaration: DraftDeclaration): void {
    const group = groups.get(id);
    if (!group) {
      groups.set(id, [declaration]);
      const key = keyOf(declaration);
      byKey.set(key, [...(byKey.get(key) ?? []), id]);
      return;
    }
    const [first] = group;
    if (first && isSameType(first, declaration)) group.push(declaration);
    else if (first)
      diagnostics.push(
        diagnostic(
          "duplicate-declaration",
          { name: declaration.name },
          declaration.at,
          [{ message: "first declared here", at: first.at }],
        ),
      );
  }

  function idWithoutNamespace(declaration: DraftDeclaration): TypeId {
    const fitting = (byKey.get(keyOf(declaration)) ?? []).filter((id) => {
      const [first] = groups.get(id) ?? [];
      return first && isSameType(first, declaration);
    });
    const [id] = fitting;
    return fitting.length === 1 && id !== undefined ? id : idOf(declaration);
  }

  const position = new Map(all.map((it, index) => [it, index]));
  const ordered = [...groups].toSorted(
    ([, [a]], [, [b]]) =>
      (a ? (position.get(a) ?? 0) : 0) - (b ? (position.get(b) ?? 0) : 0),
  );
  return {
    value: {
      declarations: new Map(
        ordered.flatMap(([id, [first, ...others]]) =>
          first ? [[id, others.reduce(mergeDeclarations, first)] as const] : [],
        ),
      ),
      operations: drafts.flatMap((draft) => draft.operations),
    },
    diagnostics,
  };
}

const nothing = { kind: "unknown", written: "" } as const;

/** What the inputs declare, with the built-in types they mention in place of their own copies. */
function withBuiltins(drafts: readonly Draft[]): readonly DraftDeclaration[] {
  const all = drafts.flatMap(({ declarations }) => declarations);
  const catalogue = new Map(builtins.map((it) => [keyOf(it), it]));
  const own = all.filter((it) => {
    const builtin = catalogue.get(keyOf(it));
    return !builtin || !isCopy(it, builtin);
  });
  // What the server itself describes is right for its version.
  const declared = new Set(own.filter(isServiceStacks).map(keyOf));
  const byKey = new Map([...catalogue].filter(([key]) => !declared.has(key)));
  const mentioned = new Set<DraftDeclaration>();
  const pending: Pick<DraftName, "name" | "args">[] = [
    ...own,
    ...drafts.flatMap(({ operations }) => operations),
    ...drafts.flatMap(({ overrides }) => overrides ?? []),
  ].flatMap(namesIn);
  // A sample may tell what an operation returns.
  pending.push(
    { name: "IReturn", args: [nothing] },
    { name: "IReturnVoid", args: [] },
  );
  for (let name = pending.pop(); name; name = pending.pop()) {
    const arity = name.args.length;
    const builtin = byKey.get(`${simpleName(name.name, arity)}\`${arity}`);
    if (!builtin || mentioned.has(builtin)) continue;
    mentioned.add(builtin);
    pending.push(...namesIn(builtin));
  }
  return [...builtins.filter((it) => mentioned.has(it)), ...own];
}

/** A type of the service may be called as one of ServiceStack's is. */
function isCopy(own: DraftDeclaration, builtin: DraftDeclaration): boolean {
  const { namespace } = own;
  if (!namespace) return isSameType(own, builtin);
  return (
    own.kind === "interface" && namespace.value === builtin.namespace?.value
  );
}

function isServiceStacks({ namespace }: DraftDeclaration): boolean {
  return namespace?.value === "ServiceStack";
}
