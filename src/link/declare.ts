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
import { jsonNameOf, uniqueNames, xmlNameOf } from "./names.js";
import {
  createResolver,
  reportUnresolved,
  type Resolver,
  type Scope,
  type Unresolved,
} from "./resolve.js";

export function declare(
  drafts: ReadonlyMap<TypeId, DraftDeclaration>,
  scope: Scope,
  resolver: Resolver,
  textCase: TextCase | undefined,
): Outcome<readonly Declaration[]> {
  const missing: Unresolved[] = [];
  const interfaces = createResolver(scope, (name) => missing.push(name));
  const names = uniqueNames([...drafts.values()].map(wantedName));
  const diagnostics: Diagnostic[] = [];

  const declarations = [...drafts].map(([id, draft], index): Declaration => {
    const name = names[index] ?? draft.name;
    if (name !== wantedName(draft))
      diagnostics.push(
        diagnostic("renamed-type", { name: draft.name, as: name }, draft.at),
      );
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
      ...diagnostics,
      ...reportUnresolved("unresolved-interface", missing),
    ],
  };
}

function wantedName(draft: DraftDeclaration): string {
  return simpleName(draft.name, arityOf(draft));
}

type Own<T extends Declaration> = Omit<T, "id" | "name" | "clr" | "doc">;

function declareClass(
  draft: DraftClass,
  resolver: Resolver,
  interfaces: Resolver,
  textCase: TextCase | undefined,
): Own<ClassDeclaration> {
  const { typeParams } = draft;
  const base = draft.base && resolver.reference(draft.base.value, typeParams);
  const collection =
    draft.collection && resolver.type(draft.collection.value, typeParams);
  const contract = contractOf(draft);
  return {
    kind: "class",
    typeParams,
    ...(base && { base }),
    implements: references(draft.implements, typeParams, interfaces),
    ...(draft.abstract && { abstract: true }),
    ...(draft.struct && { struct: true }),
    ...((collection?.kind === "list" || collection?.kind === "map") && {
      collection,
    }),
    ...(draft.knownTypes && {
      knownTypes: draft.knownTypes.value.map((it) =>
        resolver.type(it, typeParams),
      ),
    }),
    ...(contract && { contract }),
    properties: draft.properties.map((it) =>
      declareProperty(it, typeParams, resolver, textCase),
    ),
  };
}

function declareInterface(
  draft: DraftInterface,
  resolver: Resolver,
  interfaces: Resolver,
  textCase: TextCase | undefined,
): Own<InterfaceDeclaration> {
  return {
    kind: "interface",
    typeParams: draft.typeParams,
    extends: references(draft.extends, draft.typeParams, interfaces),
    properties: draft.properties.map((it) =>
      declareProperty(it, draft.typeParams, resolver, textCase),
    ),
  };
}

function references(
  facts: readonly Fact<DraftType>[],
  typeParams: readonly string[],
  resolver: Resolver,
): readonly ReferenceType[] {
  return facts.flatMap(
    ({ value }) => resolver.reference(value, typeParams) ?? [],
  );
}

function declareProperty(
  draft: DraftProperty,
  typeParams: readonly string[],
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
    type: resolver.type(draft.type.value, typeParams),
    optional: draft.optional?.value ?? true,
    ...(draft.required?.value === true && { required: true }),
    ...(draft.emitDefault?.value === false && { emitDefault: false }),
    ...(draft.hides && { hides: true }),
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
  return members.map(({ name, value, text, xml: told, wires }) => {
    const number = value ? BigInt(value.value) : next;
    next = number + 1n;
    const json = text?.value ?? name;
    // XML has the [EnumMember] value only where the enum has [DataContract].
    const xml = told?.value ?? (hasContract ? json : name);
    return {
      name,
      value: String(number),
      json,
      ...(xml !== name && { xml }),
      ...(wires && { wires: wires.value }),
    };
  });
}
