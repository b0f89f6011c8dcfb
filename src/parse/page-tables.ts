/**
 * The tables of the Metadata tab → declarations. They name members and types as C# does, so they
 * know more of types than the page's TypeScript; bases, and which enums are flags, they do not know.
 */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type {
  EnumTable,
  Found,
  MemberRow,
  MemberTable,
  Page,
  PageTable,
} from "../source/page.js";
import {
  withAllowable,
  withAllowableAttribute,
  type Allowable,
} from "./allowable-values.js";
import { parseClrName, parseClrType } from "./csharp-types.js";
import type {
  DraftClass,
  DraftDeclaration,
  DraftEnum,
  DraftEnumMember,
  DraftProperty,
  Fact,
} from "./draft.js";

/** @param operation The request's name. */
export function parseTables(
  { tables }: Page,
  operation: Found<string> | undefined,
): Outcome<readonly DraftDeclaration[]> {
  const declarations = new Map<string, DraftDeclaration>();
  const diagnostics: Diagnostic[] = [];
  for (const table of tables) {
    const type = table.type ?? requestOf(table, tables, operation);
    diagnostics.push(...table.unread.map(unreadable));
    if (!type) {
      const problem = "This table does not say which type it describes.";
      diagnostics.push(diagnostic("listing-damaged", { problem }, table.at));
      continue;
    }
    // Where request and response are one type, its tables are there twice.
    const key = JSON.stringify(contentOf(table, type));
    if (!declarations.has(key))
      declarations.set(key, declarationOf(table, type));
  }
  return { value: [...declarations.values()], diagnostics };
}

function unreadable(at: Found<unknown>["at"]): Diagnostic {
  const problem = "The cells of this row cannot be told apart.";
  return diagnostic("listing-damaged", { problem }, at);
}

/** Version 4.0.24 has one table, which is the request's and does not say so. */
function requestOf(
  table: PageTable,
  tables: readonly PageTable[],
  operation: Found<string> | undefined,
): Found<string> | undefined {
  const unnamed = tables.filter(({ type }) => type === undefined);
  return table.kind === "members" && unnamed.length === 1
    ? operation
    : undefined;
}

/** What a table says, wherever it stands. */
function contentOf({ kind, rows }: PageTable, type: Found<string>): unknown {
  const cells = rows.map((row) =>
    Object.entries(row).map(([column, cell]) => [column, cell.value]),
  );
  return [kind, type.value, cells];
}

function fact<T>({ value, at }: Found<T>): Fact<T> {
  return { value, at, by: "tables" };
}

function declarationOf(
  table: PageTable,
  type: Found<string>,
): DraftDeclaration {
  return table.kind === "enum" ? enumOf(table, type) : classOf(table, type);
}

function classOf({ rows }: MemberTable, type: Found<string>): DraftClass {
  return {
    kind: "class",
    ...nameOf(type),
    typeParams: typeParamsOf(type),
    basesUntold: true,
    implements: [],
    attributes: [],
    properties: rows.map(propertyOf),
  };
}

/** `PageResult<T>`; a nested type is `Outer.Inner`. */
function nameOf(
  type: Found<string>,
): Pick<DraftDeclaration, "name" | "at" | "outer"> {
  const [written = ""] = type.value.split("<");
  const { name, qualifier } = parseClrName(written);
  return {
    name,
    at: type.at,
    ...(qualifier.length > 0 && { outer: fact({ ...type, value: qualifier }) }),
  };
}

/** Some versions print the closed type: then the parameter is called after its argument. */
function typeParamsOf({ value, at }: Found<string>): readonly string[] {
  const type = parseClrType({ text: value, at });
  const args = type.kind === "name" ? type.args : [];
  // `Page<int>` may have other members that are int.
  return args.map((it, index) =>
    it.kind === "name" && it.args.length === 0 && it.namespace === undefined
      ? it.name
      : `T${index + 1}`,
  );
}

function propertyOf(row: MemberRow): DraftProperty {
  const { name, type, required, description } = row;
  const allowable = allowableOf(row);
  return {
    name: name.value,
    naming: "clr",
    at: name.at,
    type: type
      ? {
          ...fact(type),
          value: parseClrType({ text: type.value, at: type.at }),
        }
      : fact({ ...name, value: { kind: "unknown", written: "" } }),
    ...(required?.value && { required: fact(required) }),
    ...withAllowable(description && fact(description), allowable),
    attributes: withAllowableAttribute([], allowable),
  };
}

function allowableOf({
  allowableValues,
  range,
}: MemberRow): Fact<Allowable> | undefined {
  const found = allowableValues ?? range;
  return (
    found &&
    fact({
      ...found,
      value: {
        ...(allowableValues && { values: allowableValues.value }),
        ...range?.value,
      },
    })
  );
}

/** Values are the numbers, or the texts of `[EnumMember]`, which one member's text gives away. */
function enumOf({ rows }: EnumTable, type: Found<string>): DraftEnum {
  const areNumbers = rows.every(({ value }) =>
    /^-?\d+$/.test(value?.value ?? ""),
  );
  return {
    kind: "enum",
    ...nameOf(type),
    attributes: [],
    members: rows.map(({ name, value, description }): DraftEnumMember => ({
      name: name.value,
      at: name.at,
      ...(value && { [areNumbers ? "value" : "text"]: fact(value) }),
      ...(description && { doc: fact(description) }),
    })),
  };
}
