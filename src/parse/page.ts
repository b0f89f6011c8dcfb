/** What an operation page says around its listing → a draft of the operation. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { AuthorizationRow, Found, Page } from "../source/page.js";
import type { DraftOperation, Fact, Sample, Witness } from "./draft.js";
import { parseSample } from "./sample.js";

export function parsePage(page: Page): Outcome<DraftOperation> {
  const parsed = page.samples.flatMap((it) => parseSample(it) ?? []);
  const samples = parsed.filter((it): it is Sample => !("code" in it));
  const diagnostics = parsed.filter((it): it is Diagnostic => "code" in it);
  const { operation, description, routes } = page;
  const verbs = page.samples.flatMap(({ at, verb }) =>
    verb ? [fact({ value: verb, at }, "sample")] : [],
  );
  return {
    value: {
      ...(operation && { request: fact(operation, "tables") }),
      verbs,
      routes: routes.map((it) => fact(it, "tables")),
      ...(description && { description: fact(description, "tables") }),
      ...authorizationOf(page.authorization),
      samples,
    },
    diagnostics,
  };
}

function fact<T>(found: Found<T>, by: Witness): Fact<T> {
  return { ...found, by };
}

function authorizationOf(
  rows: readonly Found<AuthorizationRow>[],
): Pick<DraftOperation, AuthorizationRow["of"]> {
  return Object.fromEntries(
    rows.map(({ value, at }) => [
      value.of,
      { value: value.names, at, by: "tables" } satisfies Fact<
        readonly string[]
      >,
    ]),
  );
}
