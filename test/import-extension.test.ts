/** With `importExtension: "ts"` the output is a program that Node runs as it is. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { goldenFolder } from "./cases.js";

const runsTypeScript = Boolean(
  "typescript" in process.features && process.features.typescript,
);

describe.skipIf(!runsTypeScript)(
  `Node from 22.18 on${runsTypeScript ? "" : ` (this is ${process.version})`}`,
  () => {
    test("runs the output: classes, and both wires", () => {
      const index = pathToFileURL(
        join(goldenFolder("import-extension-ts"), "index.ts"),
      );
      const program = `
        import { CustomerBreadcrumb, CustomerBreadcrumbSchema, CustomerBreadcrumbXml, parseJson } from ${JSON.stringify(index.href)};
        const value = CustomerBreadcrumbSchema.parse(parseJson('{"id":"7","name":"a"}'));
        const xml = CustomerBreadcrumbXml.write(new CustomerBreadcrumb(value));
        console.log(JSON.stringify({ value, read: CustomerBreadcrumbXml.read(xml) }));`;
      const printed = execFileSync(
        process.execPath,
        ["--no-warnings", "--input-type=module", "--eval", program],
        { encoding: "utf8" },
      );
      expect(JSON.parse(printed)).toEqual({
        value: { id: "7", name: "a" },
        read: { id: "7", name: "a" },
      });
    });
  },
);
