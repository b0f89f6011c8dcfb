/** Import declarations, from what the declarations of a file mention. */
import { append } from "../schema/append.js";
import type { Declaration } from "../schema/schema.js";
import type { EmitOptions, ImportView } from "./emitter.js";
import { specifierOf } from "./specifier.js";
import { printWidth } from "./text.js";
import type { SchemaIndex } from "./types.js";

/** A name of classes.ts, or of the module that declares the type instead. */
export interface Imported {
  /** `Name`, or `Name as Other`. */
  readonly name: string;
  /** Not needed at run time. */
  readonly typeOnly: boolean;
  readonly from?: string;
}

export function importOf(
  { id, name }: Declaration,
  typeOnly: boolean,
  { foreign }: SchemaIndex,
): Imported {
  const there = foreign?.names.get(id);
  if (!foreign || there === undefined) return { name, typeOnly };
  return {
    name: there === name ? name : `${there} as ${name}`,
    typeOnly,
    from: foreign.module,
  };
}

/** What may stand in its place is a type of classes.ts in any case. */
export function unionImport(
  { id }: Declaration,
  { unions }: SchemaIndex,
): readonly Imported[] {
  const union = unions.get(id);
  return union ? [{ name: union.name, typeOnly: true }] : [];
}

export function importsOf(
  imported: readonly Imported[],
  { runtime, alias }: { readonly runtime: string; readonly alias: string },
  options: EmitOptions,
): readonly ImportView[] {
  const named = namedImports(imported, options);
  if (named.length === 0) return []; // a page may show no types at all
  return [
    {
      from: specifierOf(`${runtime}-runtime.ts`, options),
      namespace: alias,
      names: [],
      broken: false,
    },
    ...named,
  ];
}

/** One declaration for each module, those of other packages first. */
export function namedImports(
  imported: readonly Imported[],
  options: EmitOptions,
): readonly ImportView[] {
  const modules = new Map<string, Imported[]>();
  for (const it of imported) {
    const from = it.from ?? specifierOf("classes.ts", options);
    append(modules, from, it);
  }
  return [...modules]
    .toSorted(
      ([a], [b]) => Number(a.startsWith(".")) - Number(b.startsWith(".")),
    )
    .map(([from, all]) => {
      const values = new Set(
        all.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name),
      );
      const names = [...new Set(all.map(({ name }) => name))]
        .toSorted()
        .map((name) => (values.has(name) ? name : `type ${name}`));
      return namedImport(from, names);
    });
}

function namedImport(from: string, names: readonly string[]): ImportView {
  const line = `import { ${names.join(", ")} } from "${from}";`;
  return { from, names, broken: line.length > printWidth };
}
