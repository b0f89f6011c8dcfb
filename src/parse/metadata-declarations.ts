/** All types of the metadata → declarations, each of them once. */
import { append } from "../schema/append.js";
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { DraftClass, DraftDeclaration, DraftType } from "./draft.js";
import {
  closedArguments,
  generalise,
  usesParameters,
  type Instance,
} from "./metadata-generics.js";
import type { MetadataObject } from "./metadata-document.js";
import { withOuterNames, type Described } from "./metadata-nesting.js";
import { argumentsOf, returnTypeOf } from "./metadata-references.js";
import { withStructs } from "./metadata-structs.js";
import {
  declarationOf,
  headOf,
  inventedParams,
  type Head,
} from "./metadata-types.js";
import { objectIn, objectsIn, textIn } from "./metadata-values.js";

/** `types` has what requests and responses refer to, and in some versions those themselves. */
export function declarationsOf(
  metadata: MetadataObject,
): Outcome<readonly DraftDeclaration[]> {
  const mentions = mentionsOf(metadata);
  const names = new Set(mentions.map(({ head }) => head.name));
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) append(groups, keyOf(mention.head), mention);
  const described = [...groups.values()].flatMap(([first, ...more]) =>
    first ? [chosenOf([first, ...more], (name) => names.has(name))] : [],
  );
  const { value, diagnostics } = withOuterNames(described);
  const types = mentions.map(({ json }) => json);
  return { value: withStructs(value, types), diagnostics };
}

/** A type may be described in many places, but is read in one of them. */
interface Mention {
  readonly head: Head;
  readonly json: MetadataObject;
  /** Whether it stands among the types, and not in an operation. */
  readonly inTypes: boolean;
  /** What an operation returns names the arguments of its response. */
  readonly returned?: readonly DraftType[];
}

function mentionsOf(metadata: MetadataObject): readonly Mention[] {
  const types = objectsIn(metadata, "types");
  const operations = objectsIn(metadata, "operations");
  return [
    ...types.flatMap((it) => mentionOf(it, { inTypes: true })),
    ...operations.flatMap((operation) => {
      const request = objectIn(operation, "request");
      const response = objectIn(operation, "response");
      return [
        ...(request ? mentionOf(request, { inTypes: false }) : []),
        ...(response
          ? mentionOf(response, {
              inTypes: false,
              ...returnedAs(response, operation),
            })
          : []),
      ];
    }),
  ];
}

function mentionOf(
  json: MetadataObject,
  where: Omit<Mention, "head" | "json">,
): Mention[] {
  const head = headOf(json);
  return head ? [{ head, json, ...where }] : [];
}

function returnedAs(
  response: MetadataObject,
  operation: MetadataObject,
): Pick<Mention, "returned"> {
  const returns = returnTypeOf(operation);
  return returns && textIn(returns, "name") === textIn(response, "name")
    ? { returned: argumentsOf(returns) }
    : {};
}

function keyOf({ namespace = "", outer, name, typeParams }: Head): string {
  return [namespace, ...outer, name, typeParams.length].join("+");
}

interface GenericClass extends Mention {
  readonly declaration: DraftClass;
}

function chosenOf(
  mentions: readonly [Mention, ...Mention[]],
  isDeclared: (name: string) => boolean,
): Described {
  const [first] = mentions;
  const described = ({ head, json }: Mention): Described => ({
    json,
    declaration: declarationOf(json, head),
  });
  if (first.head.typeParams.length === 0) return described(first);
  const classes = mentions.flatMap((it): GenericClass[] => {
    const { declaration } = described(it);
    return declaration.kind === "class" ? [{ ...it, declaration }] : [];
  });
  const [generic] = classes;
  if (!generic) return described(first);
  const open = classes.filter((it) => !closedArguments(it.json, isDeclared));
  const definition = open.find(
    ({ inTypes, declaration }) =>
      inTypes ||
      usesParameters(declaration) ||
      declaration.properties.length === 0,
  );
  if (definition) return definition;
  const typeParams =
    open[0]?.head.typeParams ?? inventedParams(generic.head.typeParams.length);
  const [instance, ...instances] = classes.flatMap((it): Instance[] => {
    const args = it.returned ?? closedArguments(it.json, isDeclared);
    return args ? [{ declaration: it.declaration, args }] : [];
  });
  return {
    json: generic.json,
    declaration: instance
      ? generalise([instance, ...instances], typeParams)
      : generic.declaration,
  };
}
