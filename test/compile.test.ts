/** One TypeScript program holds all golden output, under every strict flag. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  dataExpression,
  indexOf,
  ownDataExpression,
} from "../src/emit/types.js";
import type { ReferenceType } from "../src/schema/schema.js";
import {
  caseNames,
  filesIn,
  generateCase,
  goldenFolder,
  root,
} from "./cases.js";
import { temporaryFolder } from "./folders.js";
import { asBundlers, problemsOf } from "./strict.js";

test("all golden output compiles under the strictest flags, and schemas are of the classes' types", async () => {
  const [nodes, bundlers] = [
    caseNames.filter((it) => !isForBundlers(it)),
    caseNames.filter(isForBundlers),
  ];
  expect(nodes.length).toBeGreaterThan(0);
  expect(bundlers.length).toBeGreaterThan(0);
  const typeTests = filesIn(join(root, "test", "types")).map((file) =>
    join(root, "test", "types", file),
  );
  expect(problemsOf([...(await filesOf(nodes)), ...typeTests])).toEqual([]);
  expect(problemsOf(await filesOf(bundlers), asBundlers)).toEqual([]);
});

/** Imports without an extension are for bundlers alone. */
function isForBundlers(name: string): boolean {
  return name === "import-extension-none";
}

/** The output of cases, and for each a file that proves its types. */
async function filesOf(names: readonly string[]): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const files: string[] = [];
  for (const name of names) {
    const golden = filesIn(goldenFolder(name))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(goldenFolder(name), file));
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, await schemaTypesOf(name));
    files.push(...golden, file);
  }
  return files;
}

/** `Data<GetCall>` as `m.Data<m.GetCall>`. */
function qualified(expression: string): string {
  return expression.replaceAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu, "m.$&");
}

/** Of each class: what its schema gives is its data, and so may be what the schema is given. */
async function schemaTypesOf(name: string): Promise<string> {
  const { schema } = await generateCase(name);
  // With --client, some are that module's.
  const client = "@servicestack/client";
  const index = indexOf(schema, name.startsWith("client-") ? { client } : {});
  const module = JSON.stringify(join(goldenFolder(name), "index.js"));
  const types = schema.declarations.flatMap((it) => {
    // Of a generic class there are as many as there are arguments, and of a marker none.
    if (
      it.kind !== "class" ||
      it.typeParams.length > 0 ||
      it.collection ||
      index.foreign?.names.has(it.id)
    )
      return [];
    const ref: ReferenceType = { kind: "ref", id: it.id, args: [] };
    return [
      `type S${it.name} = (typeof m.${it.name}Schema)["_zod"];`,
      `type V${it.name} = ${qualified(dataExpression(ref, index))};`,
      `({}) as Equal<S${it.name}["output"], V${it.name}> satisfies true;`,
      `({}) as (V${it.name} extends S${it.name}["input"] ? true : false) satisfies true;`,
      `type C${it.name} = ${qualified(ownDataExpression(ref, index))};`,
      `({}) as Equal<keyof (typeof m.${it.name}Schema)["shape"], keyof C${it.name}> satisfies true;`,
    ];
  });
  return [
    `import type * as m from ${module};`,
    "type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
    ...types,
    "export type { Equal, m };",
  ].join("\n");
}
