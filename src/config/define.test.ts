import { expect, test } from "vitest";
import { defineConfig } from "./define.js";

test("gives back what it is given, and types it", () => {
  const config = { targets: [{ name: "shop", inputs: ["page.txt"] }] };
  expect(defineConfig(config)).toBe(config);
  // @ts-expect-error -- no option is called so.
  defineConfig({ emitt: ["zod"] });
  // @ts-expect-error -- no diagnostic has that code.
  defineConfig({ severity: { "unresolved-typ": "off" } });
  // @ts-expect-error -- no such word.
  defineConfig(() => Promise.resolve({ dates: "date" }));
});
