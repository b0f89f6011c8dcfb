/** A generic class that contains itself in ever other forms ends somewhere, and that is told. */
import { expect, test } from "vitest";
import { schemaOf } from "../../test/generated-code.js";
import { closedClasses, keyOf } from "./closed.js";
import { indexOf } from "./types.js";

const forms = [
  "Two<Two<T, U>, U>",
  "Two<T, Two<U, T>>",
  "Two<Two<U, T>, Two<T, U>>",
];

async function closed(members: number): ReturnType<typeof anew> {
  return anew(`export class Two<T, U>
{
${Array.from({ length: members }, (_, at) => `    public a${at}: ${forms[at % forms.length]};\n`).join("")}}

export class Root
{
    public two: Two<string, number>;
}
`);
}

async function anew(listing: string): Promise<{
  readonly count: number;
  readonly keys: number;
  readonly told: readonly string[];
}> {
  const { schema } = await schemaOf({ "dtos.ts": listing });
  const { value, diagnostics } = closedClasses(
    schema,
    indexOf(schema),
    () => undefined,
  );
  return {
    count: value.length,
    keys: new Set(value.map(({ type }) => keyOf(type))).size,
    told: diagnostics.map(({ code }) => code),
  };
}

test("in breadth", async () => {
  expect(await closed(3)).toEqual({
    count: 1001,
    keys: 1001,
    told: ["endless-generic"],
  });
});

test("of a class with thousands of members sooner", async () => {
  expect(await closed(2000)).toEqual({
    count: 101,
    keys: 101,
    told: ["endless-generic"],
  });
});
