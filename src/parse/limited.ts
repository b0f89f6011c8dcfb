/** Drafts that no server gives are told of, before anything is made of them. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { limits } from "../schema/limits.js";
import type {
  Draft,
  DraftDeclaration,
  DraftEnumMember,
  DraftProperty,
  DraftType,
} from "./draft.js";

/** No draft where any of them is beyond a limit: the rest would not be what the server says. */
export function limited(drafts: readonly Draft[]): Outcome<readonly Draft[]> {
  const declarations = drafts.flatMap((it) => it.declarations);
  const [first] = declarations;
  const problems =
    first && declarations.length > limits.types
      ? [
          diagnostic(
            "limit-types",
            { count: declarations.length, most: limits.types },
            first.at,
          ),
        ]
      : [
          ...declarations.flatMap(problemsOf),
          ...chainProblems(declarations),
          ...drafts.flatMap(({ operations }) =>
            operations.flatMap(({ response }) =>
              response ? typeProblems(response.value, response.at) : [],
            ),
          ),
        ];
  return { value: problems.length > 0 ? [] : drafts, diagnostics: problems };
}

type Place = DraftDeclaration["at"];

function problemsOf(declaration: DraftDeclaration): readonly Diagnostic[] {
  const { name, at } = declaration;
  const members: readonly (DraftProperty | DraftEnumMember)[] =
    declaration.kind === "enum" ? declaration.members : declaration.properties;
  if (members.length > limits.members)
    return [
      diagnostic(
        "limit-members",
        { type: shortened(name), count: members.length, most: limits.members },
        at,
      ),
    ];
  const types =
    declaration.kind === "enum"
      ? []
      : declaration.properties.map(({ type }) => type.value);
  const texts = [declaration, ...members].flatMap((it) => [
    it.doc?.value ?? "",
    ...("attributes" in it ? it.attributes : []).flatMap(({ value }) =>
      value.args.map((arg) => String(arg.value)),
    ),
  ]);
  return [
    ...lengthProblems(
      "limit-name",
      [name, ...members.map((it) => it.name)],
      at,
    ),
    ...lengthProblems("limit-text", texts, at),
    ...types.flatMap((type) => typeProblems(type, at)),
    ...(declaration.kind === "class" && declaration.base
      ? typeProblems(declaration.base.value, at)
      : []),
  ];
}

function lengthProblems(
  code: "limit-name" | "limit-text",
  texts: readonly string[],
  at: Place,
): readonly Diagnostic[] {
  const most = code === "limit-name" ? limits.name : limits.text;
  const long = texts.find(({ length }) => length > most);
  return long === undefined
    ? []
    : [
        diagnostic(
          code,
          { text: shortened(long), count: long.length, most },
          at,
        ),
      ];
}

function typeProblems(type: DraftType, at: Place): readonly Diagnostic[] {
  const count = bracketsIn(type);
  return count > limits.brackets
    ? [diagnostic("limit-type", { count, most: limits.brackets }, at)]
    : [];
}

/** Pairs of brackets, or what is left of them where a parser gave up. */
function bracketsIn(type: DraftType): number {
  let count = 0;
  const pending = [type];
  for (let next = pending.pop(); next; next = pending.pop()) {
    switch (next.kind) {
      case "name":
        count += Math.min(1, next.args.length);
        pending.push(...next.args);
        break;
      case "list":
        count++;
        pending.push(next.items);
        break;
      case "map":
        count++;
        pending.push(next.key, next.value);
        break;
      case "nullable":
        pending.push(next.of);
        break;
      case "unknown":
        count += next.written.split(/[<[({]/).length - 1;
        break;
      case "scalar":
        break;
      default:
        return next satisfies never;
    }
  }
  return count;
}

/** A class with more bases above it than the limit allows; the first of them tells. */
function chainProblems(
  declarations: readonly DraftDeclaration[],
): readonly Diagnostic[] {
  const bases = new Map(
    declarations.flatMap((it) => {
      const base = it.kind === "class" ? it.base?.value : undefined;
      return base?.kind === "name"
        ? [[keyOf(it.name, it.namespace?.value), base] as const]
        : [];
    }),
  );
  if (bases.size <= limits.bases) return [];
  for (const { name, namespace, at } of declarations) {
    let key = keyOf(name, namespace?.value);
    const seen = new Set<string>();
    for (
      let base = bases.get(key);
      base && !seen.has(key);
      base = bases.get(key)
    ) {
      seen.add(key);
      if (seen.size > limits.bases)
        return [
          diagnostic(
            "limit-bases",
            { type: shortened(name), most: limits.bases },
            at,
          ),
        ];
      key = keyOf(base.name, base.namespace ?? namespace?.value);
    }
  }
  return [];
}

function keyOf(name: string, namespace = ""): string {
  return `${namespace}.${name}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
