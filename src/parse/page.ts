/** What an operation page says around its code → a draft of the operation, and of the types in its tables. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { AuthorizationRow, Found, Page } from "../source/page.js";
import type {
  DraftDeclaration,
  DraftOperation,
  Fact,
  Sample,
  Witness,
} from "./draft.js";
import { parseTables } from "./page-tables.js";
import { parseSample } from "./sample.js";

export interface PageDraft {
  readonly operation: DraftOperation;
  /** Of the Metadata tab, where it was open. */
  readonly declarations: readonly DraftDeclaration[];
}

/** All but the page's code, which is parsed as a listing of its language. */
export function parsePage(page: Page): Outcome<PageDraft> {
  const parsed = page.samples.flatMap((it) => parseSample(it) ?? []);
  const samples = parsed.filter((it): it is Sample => !("code" in it));
  const tables = parseTables(page);
  return {
    value: {
      operation: operationOf(page, samples),
      declarations: tables.value,
    },
    diagnostics: [
      ...tables.diagnostics,
      ...parsed.filter((it): it is Diagnostic => "code" in it),
    ],
  };
}

function operationOf(page: Page, samples: readonly Sample[]): DraftOperation {
  const { operation, description, routes } = page;
  // SOAP posts whatever the operation does.
  const verbs = page.samples.flatMap(({ at, verb, path = "" }) =>
    verb && !/^\/soap1[12]$/.test(path)
      ? [fact({ value: verb, at }, "sample")]
      : [],
  );
  return {
    ...(operation && {
      request: fact(
        { ...operation, value: { name: operation.value } },
        "tables",
      ),
    }),
    verbs,
    routes: routes.map((it) => fact(it, "tables")),
    ...(description && { description: fact(description, "tables") }),
    ...authorizationOf(page.authorization),
    samples,
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
