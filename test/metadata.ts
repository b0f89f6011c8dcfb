/** Metadata in a test, and what is read of it. */
import { expect } from "vitest";
import type { Outcome } from "../src/diagnostics/diagnostic.js";
import type { Draft } from "../src/parse/draft.js";
import { parseMetadata } from "../src/parse/metadata.js";
import { excerptOf } from "../src/source/source-text.js";

export const file = "metadata.json";

/** A draft with facts as bare values: without places and witnesses. */
export interface BareDraft {
  readonly file: string;
  readonly server?: unknown;
  readonly declarations: readonly unknown[];
  readonly operations: readonly { readonly response?: unknown }[];
}

export function parse(text: string): Outcome<Draft> {
  return parseMetadata(
    excerptOf({ file, text }, { start: 0, end: text.length }),
  );
}

/** The draft of metadata that nothing is wrong with. */
export function read(metadata: unknown): BareDraft {
  const { value, diagnostics } = parse(JSON.stringify(metadata));
  expect(diagnostics).toEqual([]);
  return bare(value) as BareDraft;
}

export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  if ("by" in value && "value" in value) {
    expect(value.by).toBe("metadata");
    return bare(value.value);
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "at")
      .map(([name, it]) => [name, bare(it)]),
  );
}

export function named(
  name: string,
  ...args: readonly unknown[]
): Readonly<Record<string, unknown>> {
  return { kind: "name", name, args };
}

export function acme(
  name: string,
  ...args: readonly unknown[]
): Readonly<Record<string, unknown>> {
  return { ...named(name, ...args), namespace: "Acme" };
}

export function system(name: string): Readonly<Record<string, unknown>> {
  return { ...named(name), namespace: "System" };
}

export function list(
  ...args: readonly unknown[]
): Readonly<Record<string, unknown>> {
  return {
    ...named("List", ...args),
    namespace: "System.Collections.Generic",
  };
}

/** A class of the namespace Acme with nothing in it but the facts. */
export function type(
  name: string,
  facts: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    kind: "class",
    name,
    namespace: "Acme",
    typeParams: [],
    implements: [],
    properties: [],
    attributes: [],
    ...facts,
  };
}

export function property(
  name: string,
  propertyType: unknown,
  facts: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    name,
    naming: "clr",
    type: propertyType,
    attributes: [],
    ...facts,
  };
}
