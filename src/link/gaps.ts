/**
 * What the inputs leave open and the output would need: one diagnostic a kind, with the input that
 * would tell. What any input or sample has told is no gap.
 *
 * A type that XML can only be read of is the XML emitter's to tell (`unknown-namespace`).
 */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type {
  Draft,
  DraftDeclaration,
  DraftProperty,
  SampleElement,
} from "../parse/draft.js";
import type { Declaration, Schema, TypeRef } from "../schema/schema.js";
import { typesWithin, valueTypesOf } from "../schema/visit.js";
import { builtins } from "./builtins.js";
import { formlessNames } from "./clr-types.js";
import { namespaceOf } from "./contract.js";
import { idOf } from "./type-ids.js";
import { folded, xmlNameOf } from "./names.js";

/** @param emitted What is generated: what does not need a fact does not miss it. */
export function reportGaps(
  schema: Schema,
  drafts: readonly Draft[],
  emitted: readonly string[],
): Diagnostic[] {
  const withXml = emitted.includes("xml");
  const readsValues = withXml || emitted.includes("zod");
  const told = toldBy(drafts);
  return [
    ...(readsValues
      ? [...untypedValues(schema), ...formlessTypes(schema)]
      : []),
    ...(withXml ? guessedNames(schema, told) : []),
    ...(withXml ? assumedContracts(schema, told) : []),
  ];
}

/** The types that values are of: of members and items, and what bases are closed over. */
function typesOfValues({ declarations }: Schema): readonly TypeRef[] {
  return typesWithin(
    declarations.flatMap((it) => [
      ...valueTypesOf(it),
      ...(it.kind === "class" && it.base ? [it.base] : []),
    ]),
  );
}

function untypedValues(schema: Schema): Diagnostic[] {
  const scalars = typesOfValues(schema).flatMap((type) =>
    type.kind === "scalar" ? [type.scalar] : [],
  );
  const strings = scalars.filter((it) => it === "anyString").length;
  const numbers = scalars.filter((it) => it === "anyNumber").length;
  return strings + numbers > 0
    ? [diagnostic("untyped-values", { strings, numbers })]
    : [];
}

function formlessTypes(schema: Schema): Diagnostic[] {
  const types = new Set(
    typesOfValues(schema).flatMap((type) =>
      type.kind === "unknown" && formlessNames.has(type.written)
        ? [type.written]
        : [],
    ),
  );
  return types.size > 0
    ? [diagnostic("formless-types", { types: [...types] })]
    : [];
}

/** Of types that are written: `id` may be `Id` or `ID`, which a reader takes alike. */
function guessedNames(schema: Schema, told: Told): Diagnostic[] {
  const members = schema.declarations.flatMap((declaration) =>
    declaration.kind === "class" &&
    declaration.contract &&
    isOfInputs(declaration)
      ? declaration.properties.filter(
          ({ xmlName, wires }) =>
            wires !== "json" &&
            !told.elements.has(xmlName) &&
            !told.members.has(
              memberKey(declaration.clr?.name ?? declaration.name, xmlName),
            ),
        )
      : [],
  );
  return members.length > 0
    ? [
        diagnostic("guessed-names", {
          members: members.map((it) => it.xmlName),
        }),
      ]
    : [];
}

/** What .NET makes of a namespace unless an assembly says otherwise. */
function assumedContracts(schema: Schema, told: Told): Diagnostic[] {
  const types = schema.declarations.filter(
    (it) =>
      it.kind !== "interface" &&
      it.clr &&
      it.contract &&
      isOfInputs(it) &&
      it.contract.namespace === namespaceOf(it.clr.namespace) &&
      !told.namespaces.has(it.contract.namespace),
  );
  return types.length > 0
    ? [diagnostic("assumed-contracts", { types: types.map((it) => it.name) })]
    : [];
}

const builtinIds: ReadonlySet<string> = new Set(builtins.map(idOf));

function isOfInputs({ id }: Declaration): boolean {
  return !builtinIds.has(id);
}

interface Told {
  /** XML names of members that an input states, by type and name. */
  readonly members: ReadonlySet<string>;
  /** What the elements of samples are called, of whatever type they are. */
  readonly elements: ReadonlySet<string>;
  /** Contract namespaces that an input states or a sample shows. */
  readonly namespaces: ReadonlySet<string>;
}

function toldBy(drafts: readonly Draft[]): Told {
  const declarations = drafts.flatMap((it) => it.declarations);
  const elements = drafts
    .flatMap(({ operations }) => operations)
    .flatMap(({ samples }) => samples)
    .flatMap((it) => (it.format === "xml" ? [...elementsWithin(it.root)] : []));
  return {
    members: new Set(declarations.flatMap(membersToldBy)),
    elements: new Set(elements.map(({ name }) => name)),
    namespaces: new Set([
      ...elements.flatMap(({ namespace, declared }) => [
        namespace,
        ...declared,
      ]),
      ...declarations.flatMap(
        ({ contract }) => contract?.value.namespace ?? [],
      ),
    ]),
  };
}

function membersToldBy(declaration: DraftDeclaration): readonly string[] {
  if (declaration.kind === "enum") return [];
  return declaration.properties
    .filter(isNamed)
    .map((it) => memberKey(declaration.name, xmlNameOf(it)));
}

function isNamed({ naming, xmlName }: DraftProperty): boolean {
  return naming === "clr" || xmlName !== undefined;
}

function memberKey(type: string, member: string): string {
  return `${type}.${folded(member)}`;
}

function* elementsWithin(element: SampleElement): Iterable<SampleElement> {
  yield element;
  for (const child of element.children) yield* elementsWithin(child);
}
