/** Import declarations, from what the declarations of a file mention. */
import type { ImportView } from "./emitter.js";
import { printWidth } from "./text.js";

/** A name of classes.ts. */
export interface Imported {
  readonly name: string;
  /** Not needed at run time. */
  readonly typeOnly: boolean;
}

export function importsOf(
  imported: readonly Imported[],
  runtime: { readonly runtime: string; readonly alias: string },
): readonly ImportView[] {
  const values = new Set(
    imported.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name),
  );
  const names = [...new Set(imported.map(({ name }) => name))]
    .toSorted()
    .map((name) => (values.has(name) ? name : `type ${name}`));
  if (names.length === 0) return []; // a page may show no types at all
  const classes = namedImport("./classes.js", names);
  return [
    {
      from: `./${runtime.runtime}-runtime.js`,
      namespace: runtime.alias,
      names: [],
      broken: false,
    },
    classes,
  ];
}

function namedImport(from: string, names: readonly string[]): ImportView {
  const line = `import { ${names.join(", ")} } from "${from}";`;
  return { from, names, broken: line.length > printWidth };
}
