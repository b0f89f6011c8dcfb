/** Draft declarations → declarations: names resolved and made unique, nothing taken from samples yet. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type {
  DraftClass,
  DraftDeclaration,
  DraftEnum,
  DraftInterface,
  DraftType,
  Fact,
  TextCase,
} from "../parse/draft.js";
import type {
  ClassDeclaration,
  Contract,
  Declaration,
  EnumDeclaration,
  InterfaceDeclaration,
  ReferenceType,
  TypeId,
} from "../schema/schema.js";
import { contractOf } from "./contract.js";
import { declareMembers, declareProperty } from "./declare-members.js";
import { namesOf } from "./given-names.js";
import { legalTypeParams, type Given } from "./names.js";
import type { Overridden } from "./overrides.js";
import {
  createResolver,
  type Context,
  type Resolver,
  type Unresolved,
} from "./resolve.js";
import { insideOf, type Scope } from "./scope.js";
import { withTypeParams } from "./type-params.js";
import { reportUnresolved } from "./unresolved.js";

export function declare(
  { declarations: drafts, contractNamespaces }: Overridden,
  scope: Scope,
  resolver: Resolver,
  textCase: TextCase | undefined,
): Outcome<readonly Declaration[]> {
  const missing: Unresolved[] = [];
  const interfaces = createResolver(scope, (name) => missing.push(name));
  const names = namesOf(drafts);

  const declarations = [...drafts].map(([id, drafted]): Declaration => {
    const draft =
      drafted.kind === "enum"
        ? drafted
        : withTypeParams(drafted, legalTypeParams(drafted.typeParams));
    const name = names.get(id)?.name ?? draft.name;
    const shared = {
      id,
      name,
      ...(draft.namespace && {
        clr: {
          name: draft.name,
          namespace: draft.namespace.value,
          ...(draft.outer && { outer: draft.outer.value }),
        },
      }),
      ...(draft.doc && { doc: draft.doc.value }),
    };
    const contract = contractOf(draft, contractNamespaces);
    switch (draft.kind) {
      case "class":
        return {
          ...shared,
          ...declareClass(draft, contract, resolver, interfaces, textCase),
        };
      case "interface":
        return {
          ...shared,
          ...declareInterface(draft, resolver, interfaces, textCase),
        };
      case "enum":
        return { ...shared, ...declareEnum(draft, contract) };
      default:
        return draft satisfies never;
    }
  });
  return {
    value: declarations,
    diagnostics: [
      ...reportRenamed(drafts, names),
      ...reportUnresolved("unresolved-interface", missing),
    ],
  };
}

function reportRenamed(
  drafts: ReadonlyMap<TypeId, DraftDeclaration>,
  names: ReadonlyMap<TypeId, Given>,
): Diagnostic[] {
  return [...drafts].flatMap(([id, draft]) => {
    const { name, clash } = names.get(id) ?? { name: draft.name };
    if (!clash) return [];
    const other = clash.with === undefined ? undefined : drafts.get(clash.with);
    const related = other
      ? [{ message: "this one clashes", at: other.at }]
      : [];
    return diagnostic(
      "renamed-type",
      {
        name: draft.name,
        as: name,
        problem: clash.isIllegal ? "no identifier" : "taken or reserved",
      },
      draft.at,
      related,
    );
  });
}

function contextOf(draft: DraftDeclaration): Context {
  return {
    typeParams: draft.kind === "enum" ? [] : draft.typeParams,
    within: insideOf(draft),
  };
}

type Own<T extends Declaration> = Omit<T, "id" | "name" | "clr" | "doc">;

function declareClass(
  draft: DraftClass,
  contract: Contract | undefined,
  resolver: Resolver,
  interfaces: Resolver,
  textCase: TextCase | undefined,
): Own<ClassDeclaration> {
  const { typeParams } = draft;
  const context = contextOf(draft);
  const base = draft.base && resolver.reference(draft.base.value, context);
  const collection =
    draft.collection && resolver.type(draft.collection.value, context);
  const knownTypes = draft.knownTypes?.value.map((it) =>
    resolver.type(it, context),
  );
  return {
    kind: "class",
    typeParams,
    ...(base && { base }),
    implements: references(draft.implements, context, interfaces),
    ...(draft.abstract?.value && { abstract: true }),
    ...(draft.struct?.value && { struct: true }),
    ...((collection?.kind === "list" || collection?.kind === "map") && {
      collection,
    }),
    ...(knownTypes && { knownTypes }),
    ...(contract && { contract }),
    properties: draft.properties.map((it) =>
      declareProperty(it, context, resolver, textCase),
    ),
  };
}

function declareInterface(
  draft: DraftInterface,
  resolver: Resolver,
  interfaces: Resolver,
  textCase: TextCase | undefined,
): Own<InterfaceDeclaration> {
  const context = contextOf(draft);
  return {
    kind: "interface",
    typeParams: draft.typeParams,
    extends: references(draft.extends, context, interfaces),
    properties: draft.properties.map((it) =>
      declareProperty(it, context, resolver, textCase),
    ),
  };
}

function references(
  facts: readonly Fact<DraftType>[],
  context: Context,
  resolver: Resolver,
): readonly ReferenceType[] {
  return facts.flatMap(({ value }) => resolver.reference(value, context) ?? []);
}

function declareEnum(
  draft: DraftEnum,
  contract: Contract | undefined,
): Own<EnumDeclaration> {
  return {
    kind: "enum",
    ...(draft.flags?.value && { flags: true }),
    ...(contract && { contract }),
    members: declareMembers(draft.members, draft.contract !== undefined),
  };
}
