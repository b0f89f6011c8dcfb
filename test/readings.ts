/** A row of a table: what a generator that knows less gets wrong, and what this one reads. */
import { expect, test } from "vitest";
import { generatedCode, type Inputs } from "./generated-code.js";
import { operationsOf, outlineOf } from "./outline.js";

export interface Case {
  /** What goes wrong where this is not known: ends the sentence "prevents that …". */
  readonly prevents: string;
  readonly inputs: Inputs;
  /** Codes of warnings and errors. */
  readonly diagnostics?: readonly string[];
  /** What is declared, or some of it: see `outlineOf`. */
  readonly declares?: readonly string[];
  /** All operations: see `operationsOf`. */
  readonly operations?: readonly string[];
  readonly reads?: readonly Reading[];
}

/** What is on the wires, and the value it is read as: from both the same. */
export interface Reading {
  /** Name of the type. */
  readonly as: string;
  readonly json?: unknown;
  readonly xml?: string;
  readonly gives: unknown;
}

export function testCases(cases: readonly Case[]): void {
  test.each(cases.map((it) => [it.prevents, it] as const))(
    "prevents that %s",
    async (_, { inputs, operations, ...expected }) => {
      const { diagnostics = [], declares = [], reads = [] } = expected;
      const code = await generatedCode(inputs);
      expect(
        code.diagnostics
          .filter(({ severity }) => severity !== "info")
          .map((it) => it.code),
      ).toEqual(diagnostics);
      expect(outlineOf(code.schema)).toEqual(
        expect.arrayContaining([...declares]),
      );
      if (operations) expect(operationsOf(code.schema)).toEqual(operations);
      for (const { as, json, xml, gives } of reads) {
        if (json !== undefined)
          expect(code.schemaOf(as).parse(json), `JSON of ${as}`).toStrictEqual(
            gives,
          );
        if (xml !== undefined)
          expect(code.xmlOf(as).read(xml), `XML of ${as}`).toStrictEqual(gives);
      }
    },
  );
}
