/** Which generic classes of a listing are printed as one operation returns them. */
import { expect, test } from "vitest";
import {
  declarationOf,
  linked,
  metadata,
  type,
  typeName,
} from "../../test/link.js";

const item = `export class Item
{
    public id: number;
}
`;

async function fieldOf(listing: string): Promise<unknown> {
  const { schema } = await linked(["listing.ts", item + listing]);
  const page = declarationOf(schema, "?.Page`1");
  return page.kind === "class" ? page.properties[0]?.type : undefined;
}

const returned = `
export class Find implements IReturn<Page<Item>>
{
    public createResponse() { return new Page<Item>(); }
}
`;

test("what nothing but an operation returns is opened", async () => {
  expect(
    await fieldOf(`${returned}
export class Page<T>
{
    public rows: Item[];
}
`),
  ).toEqual({
    kind: "list",
    flavour: "list",
    items: { kind: "param", name: "T" },
  });
});

test("what a member mentions is printed as it is declared", async () => {
  const items = { kind: "ref", id: "?.Item", args: [] };
  expect(
    await fieldOf(`
export class Page<T>
{
    public rows: Item[];
    public next: Page<Item>;
}
`),
  ).toEqual({ kind: "list", flavour: "list", items });
});

test("metadata shows what is declared, whatever a listing says", async () => {
  const rows = { name: "Rows", type: "Item[]", namespace: "Acme" };
  const returnType = {
    ...typeName("Acme.Page`1"),
    genericArgs: ["Item"],
  };
  const { schema } = await linked(
    [
      "metadata.json",
      metadata(
        [
          type("Acme.Item", { Id: "Guid" }),
          {
            ...typeName("Acme.Page`1"),
            genericArgs: ["T"],
            properties: [rows],
          },
        ],
        [{ request: typeName("Acme.Find"), returnType }],
      ),
    ],
    ["listing.ts", item + returned],
  );
  expect(declarationOf(schema, "Acme.Page`1")).toMatchObject({
    properties: [
      {
        type: {
          kind: "list",
          flavour: "array",
          items: { kind: "ref", id: "Acme.Item", args: [] },
        },
      },
    ],
  });
});
