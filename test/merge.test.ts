/** One service described in several ways gives one schema. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../src/diagnostics/diagnostic.js";
import { generate, type Generated } from "../src/generate.js";
import { resolveOptions } from "../src/options.js";
import type { Schema } from "../src/schema/schema.js";
import { fixture, root } from "./cases.js";

function read(...inputs: readonly string[]): Promise<Generated> {
  return generate(resolveOptions({ inputs, out: "out", emit: ["schema"] }));
}

/** The same whatever input comes first. */
function inOrder({ declarations, operations }: Schema): unknown {
  return {
    declarations: declarations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    operations: operations.toSorted((a, b) => (a.request < b.request ? -1 : 1)),
  };
}

describe.each(["telephony", "contracts", "collections", "returns"])(
  "%s",
  (service) => {
    const metadata = fixture(`${service}-metadata`, "input.json");
    const listing = fixture(`${service}-listing`, "input.ts");

    test("metadata knows all that the listing does", async () => {
      const alone = await read(metadata);
      const together = await read(listing, metadata);
      expect(inOrder(together.schema)).toEqual(inOrder(alone.schema));
      expect(together.diagnostics).toEqual(alone.diagnostics);
    });
  },
);

const recorded = join(root, "..", "shared", "recorded");
const services = existsSync(recorded)
  ? readdirSync(recorded).filter((it) =>
      existsSync(join(recorded, it, "types")),
    )
  : [];

/** What ServiceStack itself says in two ways. */
const exceptions: Readonly<Record<string, readonly string[]>> =
  Object.fromEntries(
    ["enums", "enums-stj", "enums-v6.11", "enums-v8.10"].map((it) => [
      it,
      [
        // An enum called Single: its C# takes the name for .NET's float.
        "The type of 'EnumBag.Single' is 'System.Single' here, but 'Zoo.Enums.Single' in another input, which counts because metadata knows more than C#.",
      ],
    ]),
  );

describe.skipIf(services.length === 0)(
  "recorded services (skipped where ../shared is absent)",
  () => {
    test.each(services)("%s does not contradict itself", async (service) => {
      const inputs = ["types", "pages"]
        .filter((it) => existsSync(join(recorded, service, it)))
        .flatMap((folder) =>
          readdirSync(join(recorded, service, folder))
            .filter((it) => /\.(?:ts|cs|json|innerText\.txt)$/.test(it))
            .map((it) => join(recorded, service, folder, it)),
        );
      const { diagnostics } = await read(...inputs);
      expect(messages(diagnostics)).toEqual(exceptions[service] ?? []);
    });
  },
);

function messages(diagnostics: readonly Diagnostic[]): readonly string[] {
  const ofMerging = /^(?:contradiction|ambiguous-|duplicate-declaration)/;
  return diagnostics
    .filter(({ code }) => ofMerging.test(code))
    .map(({ message }) => message);
}
