/**
 * What an operation returns: as an input states it, else as the sample of a page shows it, by the name
 * of its root or by its members.
 */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type {
  DraftOperation,
  Sample,
  TextSample,
  ValueSample,
  XmlSample,
} from "../parse/draft.js";
import type {
  ClassDeclaration,
  ReferenceType,
  TypeRef,
} from "../schema/schema.js";
import { innerTypes, type DeclarationsById } from "../schema/visit.js";
import type { Resolver } from "./resolve.js";
import type { Roots } from "./sample-root.js";
import type { Shapes } from "./sample-shape.js";
import type { TypedSample } from "./samples.js";
import { containerOf } from "./scope.js";

/** How types are found by samples. */
export interface SampleTypes {
  readonly declarations: DeclarationsById;
  readonly roots: Roots;
  readonly shapes: Shapes;
}

export interface Responses {
  readonly response?: TypeRef;
  /** The samples whose root's type is known. */
  readonly samples: readonly TypedSample[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param drafts What is said of one operation, such as its XML and its JSON page. */
export function findResponse(
  drafts: readonly DraftOperation[],
  request: ClassDeclaration,
  resolver: Resolver,
  types: SampleTypes,
): Responses {
  const samples = drafts.flatMap((it) => it.samples);
  const answers = samples.filter(({ role }) => role === "response");
  const stated = drafts.flatMap((it) => it.response ?? [])[0];
  const byName = typedByName(answers, types);
  const response = stated
    ? resolver.type(stated.value, {
        typeParams: [],
        within: request.clr
          ? [...containerOf(request.clr), request.clr.name]
          : [],
      })
    : (byName[0]?.type ??
      typeByMembers(answers, request, types) ??
      answers.flatMap((it) =>
        it.format === "text" ? (rawResponses.get(it.text) ?? []) : [],
      )[0] ??
      unknownRoot(answers));
  const requests = samples.filter(
    (it): it is Exclude<Sample, TextSample> =>
      it.role === "request" && it.format !== "text",
  );
  return {
    ...(response && { response }),
    samples: [
      ...requests.map((sample): TypedSample => ({
        sample,
        type: { kind: "ref", id: request.id, args: [] },
      })),
      ...byName,
      ...(response
        ? answers.filter(isValue).map((sample) => ({ sample, type: response }))
        : []),
    ],
    diagnostics: stated
      ? []
      : response
        ? unresolvedIn(response, answers, types)
        : answers
            .filter(isValue)
            .slice(0, 1)
            .map(({ at }) =>
              diagnostic("unknown-response", { request: request.name }, at),
            ),
  };
}

/** The XML samples whose root's name is that of a type. */
export function typedByName(
  samples: readonly Sample[],
  { roots }: SampleTypes,
): readonly TypedSample[] {
  return samples.filter(isXml).flatMap((sample): TypedSample[] => {
    const type =
      sample.role === "response" ? roots.typeOf(sample.root) : undefined;
    return type ? [{ sample, type }] : [];
  });
}

function typeByMembers(
  samples: readonly Sample[],
  request: ClassDeclaration,
  { shapes }: SampleTypes,
): TypeRef | undefined {
  const values = samples.filter(isValue);
  // In JSV, every scalar is text.
  const sample = values.find(({ format }) => format === "json") ?? values[0];
  return (
    sample &&
    shapes.typeOf(sample.value, sample.format, {
      // What ServiceStack calls the answer by convention; an operation may echo its request.
      first: `${request.name}Response`,
      last: request.name,
    })
  );
}

function isXml(sample: Sample): sample is XmlSample {
  return sample.format === "xml";
}

function isValue(sample: Sample): sample is ValueSample {
  return sample.format === "json" || sample.format === "jsv";
}

/** `<Author>` where nothing declares an Author. */
function unknownRoot(samples: readonly Sample[]): TypeRef | undefined {
  const sample = samples.find(isXml);
  return sample && { kind: "unknown", written: sample.root.name };
}

/** What the sample says and no input declares. */
function unresolvedIn(
  response: TypeRef,
  samples: readonly Sample[],
  { declarations }: SampleTypes,
): readonly Diagnostic[] {
  const at = samples.find(isXml)?.root.at ?? samples[0]?.at;
  const unresolved = (type: TypeRef): readonly Diagnostic[] => {
    if (type.kind === "unknown")
      return [diagnostic("unresolved-type", { name: type.written }, at)];
    if (type.kind !== "ref") return innerTypes(type).flatMap(unresolved);
    const { name = "", typeParams = [] } = classOf(type, declarations) ?? {};
    return type.args.flatMap((it) =>
      it.kind === "unknown" && typeParams.includes(it.written)
        ? [
            diagnostic(
              "unresolved-argument",
              { type: name, param: it.written },
              at,
            ),
          ]
        : unresolved(it),
    );
  };
  return unresolved(response);
}

function classOf(
  { id }: ReferenceType,
  declarations: DeclarationsById,
): ClassDeclaration | undefined {
  const declaration = declarations.get(id);
  return declaration?.kind === "class" ? declaration : undefined;
}

/** What a page shows for an answer that is no DTO. Source: BaseMetadataHandler.cs. */
const rawResponses: ReadonlyMap<string, TypeRef> = new Map<string, TypeRef>([
  ["(string)", { kind: "scalar", scalar: "string" }],
  ["(byte[])", { kind: "scalar", scalar: "bytes" }],
  ["(Stream)", { kind: "scalar", scalar: "bytes" }],
  ["(HttpWebResponse)", { kind: "scalar", scalar: "bytes" }],
]);
