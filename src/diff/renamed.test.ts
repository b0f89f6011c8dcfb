import { expect, test } from "vitest";
import { linked } from "../../test/link.js";
import { diffSchemas } from "./diff-schemas.js";

/** `Old→New` for each member that is perhaps renamed. */
async function guesses(
  old: readonly string[],
  now: readonly string[],
): Promise<readonly string[]> {
  const [before, after] = await Promise.all(
    [old, now].map((members) =>
      linked([
        "dtos.ts",
        `export class Order\n{\n${members.map((it) => `    public ${it};\n`).join("")}}\n`,
      ]),
    ),
  );
  if (!before || !after) return [];
  const { changes } = diffSchemas(before.schema, after.schema);
  for (const { perhaps, kind } of changes)
    if (perhaps !== undefined) expect(kind).toBe("member-removed");
  return changes.flatMap(({ member, perhaps }) =>
    perhaps === undefined ? [] : `${member}→${perhaps}`,
  );
}

test("alike in all but the name, and at the same place", async () => {
  expect(
    await guesses(
      ["id: number", "note: string"],
      ["id: number", "remark: string"],
    ),
  ).toEqual(["note→remark"]);
});

test.each([
  ["another type", ["id: number"], ["key: string"]],
  ["another optionality", ["id: number"], ["key?: number"]],
  ["another place", ["id: number", "a: string"], ["a: string", "key: number"]],
  ["removed only", ["id: number", "a: string"], ["a: string"]],
  ["two of them", ["a: string", "b: string"], ["c: string", "d: string"]],
  ["one becomes two", ["a: string"], ["b: string", "c: string"]],
  ["two become one", ["a: string", "b: string"], ["c: string"]],
])("not of %s", async (_, old, now) => {
  expect(await guesses(old, now)).toEqual([]);
});

test("several, where each is the only one of its kind", async () => {
  expect(
    await guesses(
      ["a: number", "b: string", "c: boolean"],
      ["a2: number", "b: string", "c2: boolean"],
    ),
  ).toEqual(["a→a2", "c→c2"]);
});
