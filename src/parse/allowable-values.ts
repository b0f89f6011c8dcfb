/**
 * `[ApiAllowableValues]`, in whatever form a source shows it: lines of the member's description.
 *
 * It documents and no more: ServiceStack checks no request against it, so that it must not become a
 * rule that refuses what the server takes. Source: ApiAllowableValuesAttribute.cs, and
 * NativeTypesMetadata.cs for the members of metadata.
 */
import { attribute } from "./attribute-facts.js";
import type { DraftProperty, Fact } from "./draft.js";

export interface Allowable {
  readonly values?: readonly string[];
  readonly minimum?: number | string;
  readonly maximum?: number | string;
}

/** The description of a member, with what it may be. */
export function withAllowable(
  doc: Fact<string> | undefined,
  allowable: Fact<Allowable> | undefined,
): Pick<DraftProperty, "doc"> {
  const lines = allowable ? linesOf(allowable.value) : [];
  const fact = doc ?? allowable;
  return fact && (doc || lines.length > 0)
    ? {
        doc: {
          ...fact,
          value: [...(doc ? [doc.value] : []), ...lines].join("\n"),
        },
      }
    : {};
}

function linesOf({ values, minimum, maximum }: Allowable): readonly string[] {
  const limits =
    minimum !== undefined && maximum !== undefined
      ? [`Range: ${minimum} to ${maximum}`]
      : [
          ...(minimum === undefined ? [] : [`At least ${minimum}`]),
          ...(maximum === undefined ? [] : [`At most ${maximum}`]),
        ];
  return [
    ...(values && values.length > 0
      ? [`Allowed values: ${values.join(", ")}`]
      : []),
    ...limits,
  ];
}

/** C#: `("Rating", 1, 5)`, `(1, 5)`, `("Sort", "name", "age")`, `(Values = …)`. */
export function allowableOf(
  attributes: DraftProperty["attributes"],
): Fact<Allowable> | undefined {
  const found = attribute(attributes, "ApiAllowableValues");
  if (!found) return undefined;
  const positional = found.value.args.flatMap(({ name, value }) =>
    name === undefined ? [value] : [],
  );
  const [minimum, maximum] = positional.filter((it) => typeof it === "number");
  // The first text is the parameter's name; `typeof(X)` and arrays stay as they are written.
  const [, ...values] = positional.filter(
    (it) => typeof it === "string" && !/^(?:typeof\(|new\b)/.test(it),
  );
  return {
    ...found,
    value: {
      values: values.map(String),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    },
  };
}
