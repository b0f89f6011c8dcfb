/** `--optional` and `--missing`: which members of a response may be missing, and what then. */
import { expect, test } from "vitest";
import { generatedCode } from "./generated-code.js";

const listing = `export class Item
{
    public id: number;
    public name: string;
    public note?: string;
    public size?: number;
}
export class GetItem implements IReturn<Item>
{
    public id: number;
}
`;

test.each([
  ["references", {}, ["id"]],
  ["all", { optional: "all" }, []],
  ["listing", { optional: "listing" }, ["id", "name"]],
  ["default", { missing: "default" }, []],
] as const)("%s", async (_, options, required) => {
  const { schemaOf } = await generatedCode({ "dtos.ts": listing }, options);
  const { error } = schemaOf("Item").safeParse({});
  expect((error?.issues ?? []).map(({ path }) => path.join("."))).toEqual(
    required,
  );
  // Of a request all may be missing, whatever is said of responses.
  expect(schemaOf("GetItem").parse({})).toEqual({});
});

test("a missing member has .NET's default", async () => {
  const { schemaOf } = await generatedCode(
    { "dtos.ts": listing },
    { missing: "default" },
  );
  expect(schemaOf("Item").parse({})).toEqual({ id: 0 });
});
