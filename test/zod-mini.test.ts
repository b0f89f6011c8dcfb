/** The runtime's own tests once more, with the runtime that `--zod mini` gives. */
import { expect, test, vi } from "vitest";
import * as z from "zod/mini";

vi.mock("zod", () => import("./zod-mini-methods.js"));
vi.mock(
  "../src/runtime/zod.js",
  () => import("../generated/zod-mini/zod-runtime.js"),
);

await import("../src/runtime/zod.test.js");
await import("../src/runtime/zod-forms.test.js");
await import("../src/runtime/zod-rules.test.js");
await import("../src/runtime/zod-errors.test.js");

test("what is tested is the runtime for zod/mini", async () => {
  const d = await import("../src/runtime/zod.js");
  expect(d.string).toBeInstanceOf(z.ZodMiniString);
  expect(d.objectOf(d.dto(() => ({})))).toBeInstanceOf(z.ZodMiniObject);
});
