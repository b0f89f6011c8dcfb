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
  const request = requestOf(page);
  const tables = parseTables(page, request);
  return {
    value: {
      operation: operationOf(page, request, samples),
      declarations: [
        ...tables.value,
        ...withoutTable(page, request, tables.value, samples),
      ],
    },
    diagnostics: [
      ...tables.diagnostics,
      ...parsed.filter((it): it is Diagnostic => "code" in it),
    ],
  };
}

/** `/xml/reply/GetCall`, where the operation has no route: the path names the class itself. */
const predefinedPath = /^\/(?:[\w-]+\/(?:reply|oneway)|api)\/([\w.]+)$/;

/** A heading may be anything where the server replaced the page's template. */
function requestOf({ samples, operation }: Page): Found<string> | undefined {
  for (const { path = "", at } of samples) {
    const name = predefinedPath.exec(path)?.[1];
    if (name !== undefined) return { value: name, at };
  }
  return operation;
}

/** A class without members of its own has no table. */
function withoutTable(
  { code, otherLanguage, tables }: Page,
  request: Found<string> | undefined,
  declared: readonly DraftDeclaration[],
  samples: readonly Sample[],
): readonly DraftDeclaration[] {
  const isTablesTab =
    !code && !otherLanguage && (tables.length > 0 || samples.some(isEmpty));
  if (!request || !isTablesTab) return [];
  const name = request.value;
  return declared.some((it) => it.name === name)
    ? []
    : [
        {
          kind: "class",
          name,
          at: request.at,
          typeParams: [],
          basesUntold: true,
          implements: [],
          attributes: [],
          properties: [],
        },
      ];
}

/** A request without members: where there are no tables, there is none for it. */
function isEmpty(sample: Sample): boolean {
  if (sample.role === "response" || sample.format === "text") return false;
  return sample.format === "xml"
    ? sample.root.children.length === 0
    : JSON.stringify(sample.value) === "{}";
}

function operationOf(
  page: Page,
  request: Found<string> | undefined,
  samples: readonly Sample[],
): DraftOperation {
  const { description, routes } = page;
  // SOAP posts whatever the operation does.
  const verbs = page.samples.flatMap(({ at, verb, path = "" }) =>
    verb && !/^\/soap1[12]$/.test(path)
      ? [fact({ value: verb, at }, "sample")]
      : [],
  );
  return {
    ...(request && {
      request: fact({ ...request, value: { name: request.value } }, "tables"),
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
