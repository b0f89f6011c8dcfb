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
  DraftEnumMember,
  DraftInterface,
  DraftProperty,
  DraftType,
  Fact,
  TextCase,
} from "../parse/draft.js";
import type {
  Attribute,
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
  EnumMember,
  InterfaceDeclaration,
  Property,
  ReferenceType,
  TypeId,
} from "../schema/schema.js";
import { contractOf } from "./contract.js";
import { arityOf, simpleName } from "./merge.js";
import { jsonNameOf, uniqueNames, xmlNameOf, type Given } from "./names.js";
import {
  createResolver,
  type Context,
  type Resolver,
  type Unresolved,
} from "./resolve.js";
import { insideOf, type Scope } from "./scope.js";
import { reportUnresolved } from "./unresolved.js";

export function declare(
  drafts: ReadonlyMap<TypeId, DraftDeclaration>,
  scope: Scope,
  resolver: Resolver,
  textCase: TextCase | undefined,
): Outcome<readonly Declaration[]> {
  const missing: Unresolved[] = [];
  const interfaces = createResolver(scope, (name) => missing.push(name));
  const names = namesOf(drafts);

  const declarations = [...drafts].map(([id, draft]): Declaration => {
    const name = names.get(id)?.name ?? draft.name;
    const shared = {
      id,
      name,
      ...(draft.namespace && {
        clr: {
          name: simpleName(draft.name, arityOf(draft)),
          namespace: draft.namespace.value,
          ...(draft.outer && { outer: draft.outer.value }),
        },
      }),
      ...(draft.doc && { doc: draft.doc.value }),
    };
    switch (draft.kind) {
      case "class":
        return {
          ...shared,
          ...declareClass(draft, resolver, interfaces, textCase),
        };
      case "interface":
        return {
          ...shared,
          ...declareInterface(draft, resolver, interfaces, textCase),
        };
      case "enum":
        return { ...shared, ...declareEnum(draft) };
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

function namesOf(
  drafts: ReadonlyMap<TypeId, DraftDeclaration>,
): ReadonlyMap<TypeId, Given> {
  return uniqueNames(
    [...drafts].map(([id, draft]) => {
      const arity = arityOf(draft);
      return { id, name: simpleName(draft.name, arity), arity };
    }),
  );
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
      { name: draft.name, as: name },
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
  resolver: Resolver,
  interfaces: Resolver,
  textCase: TextCase | undefined,
): Own<ClassDeclaration> {
  const { typeParams } = draft;
  const context = contextOf(draft);
  const base = draft.base && resolver.reference(draft.base.value, context);
  const collection =
    draft.collection && resolver.type(draft.collection.value, context);
  const contract = contractOf(draft);
  return {
    kind: "class",
    typeParams,
    ...(base && { base }),
    implements: references(draft.implements, context, interfaces),
    ...(draft.abstract && { abstract: true }),
    ...(draft.struct && { struct: true }),
    ...((collection?.kind === "list" || collection?.kind === "map") && {
      collection,
    }),
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

function declareProperty(
  draft: DraftProperty,
  context: Context,
  resolver: Resolver,
  textCase: TextCase | undefined,
): Property {
  const constraints = draft.attributes
    .map(({ value }) => value)
    .filter(isConstraint);
  const jsonName = jsonNameOf(draft, textCase);
  return {
    // What the client sends as it is has to have the wire's name.
    name: jsonName,
    jsonName,
    xmlName: xmlNameOf(draft),
    ...(draft.order && { order: draft.order.value }),
    type: resolver.type(draft.type.value, context),
    optional: draft.optional?.value ?? true,
    ...(draft.required?.value === true && { required: true }),
    ...(draft.emitDefault?.value === false && { emitDefault: false }),
    ...(draft.readOnly && { readOnly: true }),
    ...(draft.wires && { wires: draft.wires.value }),
    ...(constraints.length > 0 && { constraints }),
    ...(draft.doc && { doc: draft.doc.value }),
  };
}

/** Attributes that say what a value may be. Source: NativeTypesFeature.cs, ExportAttribute. */
const constraintNames: ReadonlySet<string> = new Set([
  "Validate",
  "StringLength",
  "Required",
  "Range",
]);

function isConstraint({ name }: Attribute): boolean {
  return constraintNames.has(name);
}

function declareEnum(draft: DraftEnum): Own<EnumDeclaration> {
  const contract = contractOf(draft);
  return {
    kind: "enum",
    ...(draft.flags && { flags: true }),
    ...(contract && { contract }),
    members: declareMembers(draft.members, draft.contract !== undefined),
  };
}

/** A member without a number is one more than the member before, as in C#. */
function declareMembers(
  members: readonly DraftEnumMember[],
  hasContract: boolean,
): EnumMember[] {
  let next = 0n;
  return members.map(({ name, value, text }) => {
    const number = value ? BigInt(value.value) : next;
    next = number + 1n;
    const json = text?.value ?? name;
    return {
      name,
      value: String(number),
      json,
      // XML has the [EnumMember] value only where the enum has [DataContract].
      ...(hasContract && json !== name && { xml: json }),
    };
  });
}
