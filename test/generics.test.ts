/** Generic classes as functions of schemas: nested, derived, closed, and within cycles. */
import { expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import {
  BoxSchema,
  type Call,
  CallPageSchema,
  CallSchema,
  OwnerSchema,
  PageSchema,
} from "../generated/generics/index.js";
import * as d from "../generated/generics/zod-runtime.js";

const owner = {
  boxes: { count: 1, value: { count: 2, value: { byName: {} } } },
  sealed: {
    count: 3,
    seal: "s",
    value: {
      items: [{ id: 1, page: { total: 4, items: [{ id: 2 }], next: {} } }],
    },
  },
  byName: { a: { items: [{ count: 5, value: 6 }], next: { items: [] } } },
};

test("values are read at any depth, in every form", () => {
  expect(OwnerSchema.parse(owner)).toEqual(owner);
  const text = JSON.parse(
    JSON.stringify(owner).replaceAll(/:(\d)/g, ':"$1"'),
  ) as unknown;
  expect(OwnerSchema.parse(text)).toEqual(owner);
  expect(OwnerSchema.encode(owner)).toEqual(owner);
});

test("what is wrong has its path", () => {
  const wrong = structuredClone(owner) as unknown as {
    sealed: { value: { items: { page: { items: { id: unknown }[] } }[] } };
  };
  const [call] = wrong.sealed.value.items;
  if (call) call.page.items = [{ id: "x" }];
  expect(OwnerSchema.safeParse(wrong).error?.issues).toMatchObject([
    { path: ["sealed", "value", "items", 0, "page", "items", 0, "id"] },
  ]);
});

test("a class that closes a generic one has its members, and so has what extends its schema", () => {
  expect(Object.keys(CallPageSchema.shape)).toEqual([
    "items",
    "next",
    "owner",
    "total",
  ]);
  const more = CallPageSchema.extend({ more: z.string() });
  expectTypeOf<z.infer<typeof more>["items"]>().toEqualTypeOf<
    Call[] | null | undefined
  >();
  expectTypeOf<z.infer<typeof more>["total"]>().toEqualTypeOf<number>();
  expect(more.parse({ total: 1, more: "x", items: [{ id: "2" }] })).toEqual({
    total: 1,
    more: "x",
    items: [{ id: 2 }],
  });
});

test("a schema may be of any argument, and knows its members", () => {
  const boxes = BoxSchema(PageSchema(CallSchema));
  expect(Object.keys(boxes.shape)).toEqual(["value", "count"]);
  const box = { count: 1, value: { items: [{ id: 1, calls: [] }] } };
  expect(boxes.parse(box)).toEqual(box);
  const texts = PageSchema(d.string).extend({ more: z.string() });
  expectTypeOf<z.infer<typeof texts>["items"]>().toEqualTypeOf<
    string[] | null | undefined
  >();
  expectTypeOf<z.infer<typeof texts>["more"]>().toEqualTypeOf<string>();
  expect(texts.parse({ items: ["a"], more: "b" })).toEqual({
    items: ["a"],
    more: "b",
  });
  expect(
    texts.safeParse({ items: [1], more: "b" }).error?.issues,
  ).toMatchObject([{ path: ["items", 0] }]);
});
