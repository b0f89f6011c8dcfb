/** Small inputs as one schema. Files are called after what they hold. */
import type { Diagnostic } from "../src/diagnostics/diagnostic.js";
import { link } from "../src/link/link.js";
import { parse } from "../src/parse/parse.js";
import type { Declaration, Schema } from "../src/schema/schema.js";
import { extract } from "../src/source/extract.js";

export interface Linked {
  readonly schema: Schema;
  /** `code at file: message`, without what says only how well types are known. */
  readonly told: readonly string[];
}

export type Input = readonly [file: string, content: string | object];

export async function linked(...inputs: readonly Input[]): Promise<Linked> {
  const sources = inputs.map(([file, content]) => ({
    file,
    text: typeof content === "string" ? content : JSON.stringify(content),
  }));
  const extracts = await extract(sources);
  const drafts = await parse(extracts.value);
  const schema = link(drafts.value);
  const diagnostics = [extracts, drafts, schema].flatMap(
    (phase): readonly Diagnostic[] => phase.diagnostics,
  );
  return {
    schema: schema.value,
    told: diagnostics
      .filter(({ code }) => code !== "untyped-values")
      .map(
        ({ code, at, message, related = [] }) =>
          `${code} at ${at?.file} (${related.map((it) => it.at.file).join()}): ${message}`,
      ),
  };
}

/** A type of metadata; members by .NET type, `Guid` or `Shop.Orders.Item`. */
export function type(
  fullName: string,
  members: Readonly<Record<string, string>> = {},
  more: object = {},
): object {
  return {
    ...typeName(fullName),
    properties: Object.entries(members).map(([name, of]) => {
      const { name: typed, namespace } = typeName(of);
      return { name, type: typed, namespace };
    }),
    ...more,
  };
}

export function typeName(fullName: string): {
  name: string;
  namespace: string;
} {
  const dot = fullName.lastIndexOf(".");
  return {
    name: fullName.slice(dot + 1),
    namespace: dot === -1 ? "System" : fullName.slice(0, dot),
  };
}

export function metadata(
  types: readonly object[],
  operations: readonly object[] = [],
): object {
  return { types, operations };
}

/** Ids and names. */
export function namesOf({ declarations }: Schema): readonly string[] {
  return declarations.map(({ id, name }) => `${id} ${name}`);
}

export function declarationOf(
  { declarations }: Schema,
  id: string,
): Declaration {
  const found = declarations.find((it) => it.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** Members as `name: type`. */
export function membersOf(schema: Schema, id: string): readonly string[] {
  const declaration = declarationOf(schema, id);
  return declaration.kind === "enum"
    ? declaration.members.map(({ name, value }) => `${name}: ${value}`)
    : declaration.properties.map(
        ({ name, type: { kind, ...rest } }) =>
          `${name}: ${kind} ${Object.values(rest).flat().join()}`,
      );
}
