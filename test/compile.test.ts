/** One TypeScript program holds all golden output, under every strict flag. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { caseNames, filesIn, goldenFolder, root } from "./cases.js";
import { problemsOf } from "./strict.js";

test("all golden output compiles under the strictest flags", () => {
  const files = caseNames.flatMap((name) =>
    filesIn(goldenFolder(name))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(goldenFolder(name), file)),
  );
  expect(files.length).toBeGreaterThan(0);
  const typeTests = filesIn(join(root, "test", "types")).map((file) =>
    join(root, "test", "types", file),
  );
  expect(problemsOf([...files, ...typeTests])).toEqual([]);
});
