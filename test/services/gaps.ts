/**
 * What a source cannot say of a service, a row a fact: the reason, and the cut that takes the fact
 * out of a schema. Two sources that know the same service give schemas that are equal once the
 * facts are cut that one of them cannot carry.
 */
import { scalars, type ScalarName } from "../../src/schema/scalars.js";
import {
  each,
  without,
  type Json,
  type JsonObject,
  type View,
} from "./view.js";

export interface Gap {
  readonly reason: string;
  readonly cut: (view: View) => View;
}

const defaultNamespace = "http://schemas.datacontract.org/2004/07/";

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `DateTime` as `string`, `long` as `number`. */
function asListed(type: JsonObject): Json {
  const { kind, scalar } = type;
  if (kind !== "scalar") return type;
  const { value } = scalars[scalar as ScalarName];
  if (value === "string") return { kind, scalar: "anyString" };
  return value === "number" ? { kind, scalar: "anyNumber" } : type;
}

/** `Nullable<T>` as `T`. */
function withoutNullable(type: JsonObject): Json {
  return type["kind"] === "nullable" ? type["of"] : type;
}

function isTextScalar(type: Json): boolean {
  return isObject(type) && type["scalar"] === "anyString";
}

function withoutDefaultContract(declaration: JsonObject): JsonObject {
  const { contract } = declaration;
  const namespace = isObject(contract) ? contract["namespace"] : undefined;
  return typeof namespace === "string" &&
    !namespace.startsWith(defaultNamespace)
    ? declaration
    : without("contract")(declaration);
}

function inOrder<T>(...cuts: readonly ((value: T) => T)[]): (value: T) => T {
  return (value) => cuts.reduce((it, next) => next(it), value);
}

/** Lines as spaces or nothing: what is compared is the words. */
function joined(node: JsonObject): JsonObject {
  const { doc } = node;
  if (typeof doc !== "string") return node;
  const words = doc.replaceAll(/\s+/g, "");
  return words === "" ? without("doc")(node) : { ...node, doc: words };
}

/** `&amp;` as `&`. */
function decoded(node: JsonObject): JsonObject {
  const { doc } = node;
  return typeof doc === "string"
    ? { ...node, doc: doc.replaceAll("&amp;", "&") }
    : node;
}

function omitting(...names: readonly string[]): (view: View) => View {
  return (view) => ({
    declarations: without(...names)(view.declarations) as View["declarations"],
    operations: without(...names)(view.operations) as View["operations"],
  });
}

function withoutInterface(...names: readonly string[]): (view: View) => View {
  return inOrder(
    omitting(...names),
    each("type", (type) =>
      type["kind"] === "ref" && names.includes(String(type["id"]))
        ? undefined
        : type,
    ),
  );
}

export const gaps = {
  namespaces: {
    reason:
      "TypeScript has no .NET namespaces, so ids and default contracts lack them",
    cut: each("declaration", (it) =>
      withoutDefaultContract(without("id", "clr")(it)),
    ),
  },
  clrTypes: {
    reason: "TypeScript has one string and one number for all of .NET's",
    cut: inOrder(
      each("type", asListed),
      each("type", (type) =>
        isObject(type["of"] as Json) &&
        (type["of"] as JsonObject)["kind"] === "scalar"
          ? withoutNullable(type)
          : type,
      ),
      // Whether a string may be missing depends on the .NET type behind it.
      each("property", (it) =>
        isTextScalar(it["type"]) ? without("optional")(it) : it,
      ),
    ),
  },
  optional: {
    reason: "the `?` stands at every member, whatever its type",
    cut: inOrder(
      each("type", withoutNullable),
      each("property", without("optional")),
    ),
  },
  flavours: {
    reason: "an array, a list and a set are printed alike",
    cut: each("type", without("flavour")),
  },
  abstract: {
    reason: "`abstract` is not printed",
    cut: each("declaration", without("abstract")),
  },
  nonNullable: {
    reason: "members that C#'s nullable annotations require are not marked",
    cut: each("property", (it) => {
      const { type } = it;
      const kind = isObject(type) ? type["kind"] : undefined;
      const isText =
        isTextScalar(type) || (isObject(type) && type["scalar"] === "string");
      return kind === "scalar" && !isText
        ? without("required")(it)
        : without("required", "optional")(it);
    }),
  },
  allowableValues: {
    reason: "[ApiAllowableValues] is not printed",
    cut: each("property", (it) => {
      const { constraints, doc } = it;
      const left = Array.isArray(constraints)
        ? (constraints as readonly JsonObject[]).filter(
            ({ name }) => name !== "ApiAllowableValues",
          )
        : [];
      return {
        ...without("constraints", "doc")(it),
        ...(left.length > 0 && { constraints: left }),
        ...(doc !== undefined &&
          !/^(?:Range|Allowed ?values):/.test(String(doc)) && { doc }),
      };
    }),
  },
  lineBreaks: {
    reason: "line breaks of descriptions are dropped, and so are empty ones",
    cut: inOrder(each("declaration", joined), each("property", joined)),
  },
  routeNotes: {
    reason: "a route's summary and notes are not printed",
    cut: each("route", without("summary", "notes")),
  },
  descriptions: {
    reason: "an operation's description is not told apart from its request's",
    cut: each("operation", without("description")),
  },
  tags: {
    reason: "tags are not printed",
    cut: each("operation", without("tags")),
  },
  markup: {
    reason: "a page shows the text of markup",
    cut: inOrder(
      each("declaration", decoded),
      each("property", decoded),
      each("route", without("notes")),
    ),
  },
  interfaces: {
    reason: "tables show no interfaces",
    cut: (view) => ({
      ...each("declaration", without("implements"))(view),
      declarations: Object.fromEntries(
        Object.entries(
          each("declaration", without("implements"))(view).declarations,
        ).filter(([, it]) => it["kind"] !== "interface"),
      ),
    }),
  },
  documentation: {
    reason: "tables show no descriptions of types",
    cut: each("declaration", without("doc")),
  },
  constraints: {
    reason: "tables show no validation",
    cut: each("property", without("constraints")),
  },
  enumKeys: {
    reason: "a dictionary's keys are printed as string, whatever they are",
    cut: each("type", (it) => (it["kind"] === "map" ? without("key")(it) : it)),
  },
  nullableItems: {
    reason: "whether an item of a list may be null is not printed",
    cut: each("type", withoutNullable),
  },
  roles: {
    reason: "who may call an operation is not printed",
    cut: each("operation", without("auth")),
  },
  verbs: {
    reason: "an operation's verb is not printed where no interface names it",
    cut: each("operation", without("verbs")),
  },
  enumNumbers: {
    reason: "an enum is printed as its texts alone",
    cut: inOrder(
      each("member", without("value")),
      each("declaration", without("flags")),
    ),
  },
  dictionaryBase: {
    reason: "the base class Dictionary is not printed",
    cut: each("declaration", without("collection")),
  },
  returnsVoid: {
    reason:
      "a page prints no IReturn, so nothing returned is as good as nothing said",
    cut: inOrder(
      each("operation", without("returnsVoid")),
      withoutInterface("IReturnVoid"),
    ),
  },
  authentication: {
    reason:
      "the server's own operations are in some descriptions and not in others",
    cut: omitting(
      "Authenticate",
      "AuthenticateResponse",
      "IHasBearerToken",
      "IMeta",
    ),
  },
  xmlNames: {
    reason: "a listing shows names in camel case, a sample as they are in XML",
    cut: each("property", without("xmlName")),
  },
  recursion: {
    reason:
      "what is known of a class's values depends on the operations at hand",
    cut: each("declaration", without("recursive")),
  },
  errorRequired: {
    reason: "ResponseStatus as the server declares it says what is required",
    cut: (view) => {
      const { ResponseStatus, ResponseError, ...others } = view.declarations;
      void [ResponseStatus, ResponseError];
      return { ...view, declarations: others };
    },
  },
} as const satisfies Readonly<Record<string, Gap>>;

export type GapName = keyof typeof gaps;

export function cut(view: View, names: readonly GapName[]): View {
  return names.reduce((it, name) => gaps[name].cut(it), view);
}
