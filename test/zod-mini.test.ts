/** The runtime's own tests and all recordings once more, with the runtime that `--zod mini` gives. */
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { fixture } from "./cases.js";
import { generatedCode } from "./generated-code.js";

vi.mock("zod", () => import("./zod-mini-methods.js"));
vi.mock(
  "../src/runtime/zod.js",
  () => import("../generated/zod-mini/zod-runtime.js"),
);

await import("../src/runtime/zod.test.js");
await import("../src/runtime/zod-forms.test.js");
await import("../src/runtime/zod-rules.test.js");
await import("../src/runtime/zod-errors.test.js");
await import("./recorded-json.test.js");

test("what is tested is the runtime for zod/mini", async () => {
  const d = await import("../src/runtime/zod.js");
  expect(d.string).toBeInstanceOf(z.ZodMiniString);
  const metadata = readFileSync(fixture("zod-mini", "input.json"), "utf8");
  const { schemaOf } = await generatedCode({ "metadata.json": metadata });
  expect(schemaOf("Day")).toBeInstanceOf(z.ZodMiniObject);
});
