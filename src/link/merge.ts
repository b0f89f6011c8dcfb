/** All drafts as one: the same type from several inputs becomes one declaration. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type {
  Draft,
  DraftClass,
  DraftDeclaration,
  DraftInterface,
  DraftName,
  DraftOperation,
  Fact,
} from "../parse/draft.js";
import { namesIn } from "../parse/draft-names.js";
import type { TypeId } from "../schema/schema.js";
import { builtins } from "./builtins.js";

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

/** See `TypeId`. */
export function idOf(declaration: DraftDeclaration): TypeId {
  const arity = arityOf(declaration);
  const name = [
    ...(declaration.outer?.value ?? []),
    simpleName(declaration.name, arity),
  ].join("+");
  const namespace = declaration.namespace?.value ?? "?";
  return `${namespace}.${name}${arity > 0 ? `\`${arity}` : ""}`;
}

export function merge(drafts: readonly Draft[]): Outcome<Merged> {
  const declarations = new Map<TypeId, DraftDeclaration>();
  const diagnostics: Diagnostic[] = [];
  for (const declaration of withBuiltins(drafts)) {
    const id = idOf(declaration);
    const first = declarations.get(id);
    if (!first) {
      declarations.set(id, declaration);
      continue;
    }
    const both = mergeDeclarations(first, declaration);
    if (both) declarations.set(id, both);
    else
      diagnostics.push(
        diagnostic(
          "duplicate-declaration",
          { name: declaration.name },
          declaration.at,
          [{ message: "first declared here", at: first.at }],
        ),
      );
  }
  return {
    value: {
      declarations,
      operations: drafts.flatMap((draft) => draft.operations),
    },
    diagnostics,
  };
}

/** What the inputs declare, with the built-in types they mention in place of their own copies. */
function withBuiltins(drafts: readonly Draft[]): readonly DraftDeclaration[] {
  const own = drafts
    .flatMap(({ declarations }) => declarations)
    .filter((it) => !builtinNames.has(keyOf(it)));
  const mentioned = new Set<DraftDeclaration>();
  const pending: Pick<DraftName, "name" | "args">[] = [
    ...own,
    ...drafts.flatMap(({ operations }) => operations),
  ].flatMap(namesIn);
  // A sample may tell what an operation returns.
  pending.push({ name: "IReturn", args: [nothing] });
  for (let name = pending.pop(); name; name = pending.pop()) {
    const key = `${name.name}\`${name.args.length}`;
    const builtin = builtins.find((it) => keyOf(it) === key);
    if (!builtin || mentioned.has(builtin)) continue;
    mentioned.add(builtin);
    pending.push(...namesIn(builtin));
  }
  return [...builtins.filter((it) => mentioned.has(it)), ...own];
}

const nothing = { kind: "unknown", written: "" } as const;

function keyOf(declaration: DraftDeclaration): string {
  const arity = arityOf(declaration);
  return `${simpleName(declaration.name, arity)}\`${arity}`;
}

const builtinNames: ReadonlySet<string> = new Set(builtins.map(keyOf));

/** Undefined where the two have different members: then they are two types of one name. */
function mergeDeclarations(
  first: DraftDeclaration,
  second: DraftDeclaration,
): DraftDeclaration | undefined {
  if (memberNames(first) !== memberNames(second)) return undefined;
  const doc = better(first.doc, second.doc);
  const contract = better(first.contract, second.contract);
  const shared = { ...(doc && { doc }), ...(contract && { contract }) };
  if (first.kind === "class" && second.kind === "class")
    return { ...mergeClasses(first, second), ...shared };
  return first.kind === second.kind ? { ...first, ...shared } : undefined;
}

function mergeClasses(first: DraftClass, second: DraftClass): DraftClass {
  const mentioned = new Set(first.implements.map(nameOf));
  return {
    ...first,
    implements: [
      ...first.implements,
      ...second.implements.filter((it) => !mentioned.has(nameOf(it))),
    ],
  };
}

function nameOf(fact: DraftInterface["extends"][number]): string {
  return fact.value.kind === "name" ? fact.value.name : fact.value.kind;
}

function memberNames(declaration: DraftDeclaration): string {
  const members =
    declaration.kind === "enum" ? declaration.members : declaration.properties;
  return `${declaration.kind} ${members.map(({ name }) => name).join(" ")}`;
}

function better<T>(
  first: Fact<T> | undefined,
  second: Fact<T> | undefined,
): Fact<T> | undefined {
  return first ?? second;
}
