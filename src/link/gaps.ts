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
    ...(readsValues ? untypedValues(typesOfValues(schema)) : []),
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

function untypedValues(types: readonly TypeRef[]): Diagnostic[] {
  let strings = 0;
  let numbers = 0;
  const formless = new Set<string>();
  for (const type of types)
    if (type.kind === "scalar") {
      if (type.scalar === "anyString") strings++;
      if (type.scalar === "anyNumber") numbers++;
    } else if (type.kind === "unknown" && formlessNames.has(type.written))
      formless.add(type.written);
  return [
    ...(strings + numbers > 0
      ? [diagnostic("untyped-values", { strings, numbers })]
      : []),
    ...(formless.size > 0
      ? [diagnostic("formless-types", { types: [...formless] })]
      : []),
  ];
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
            !told.members
              .get(declaration.clr?.name ?? declaration.name)
              ?.has(folded(xmlName)),
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
  /** XML names of members that an input states, by type. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
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
    members: membersToldBy(declarations),
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

function membersToldBy(
  declarations: readonly DraftDeclaration[],
): Told["members"] {
  const members = new Map<string, Set<string>>();
  for (const it of declarations) {
    if (it.kind === "enum") continue;
    const told = members.get(it.name) ?? new Set();
    members.set(it.name, told);
    for (const property of it.properties)
      if (isNamed(property)) told.add(folded(xmlNameOf(property)));
  }
  return members;
}

function isNamed({ naming, xmlName }: DraftProperty): boolean {
  return naming === "clr" || xmlName !== undefined;
}

function* elementsWithin(element: SampleElement): Iterable<SampleElement> {
  yield element;
  for (const child of element.children) yield* elementsWithin(child);
}
