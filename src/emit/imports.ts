/** Import declarations, from what the declarations of a file mention. */
import { append } from "../schema/append.js";
import type { EmitOptions, ImportView } from "./emitter.js";
import { specifierOf } from "./specifier.js";
import { printWidth } from "./text.js";

/** A name that another module declares. */
export interface Imported {
  /** `Name`, or `Name as Other`. */
  readonly name: string;
  /** Not needed at run time. */
  readonly typeOnly: boolean;
  /** A file of the output, or the module of another package. */
  readonly from: { readonly file: string } | { readonly module: string };
}

/** A runtime, under the name that the code calls it by. */
export interface Runtime {
  readonly file: string;
  readonly alias: string;
}

/**
 * What a file has to import: the runtime, then one declaration for each module, those of other
 * packages first. What it declares itself it imports from nowhere.
 */
export function importsOf(
  path: string,
  imported: readonly Imported[],
  runtime: Runtime | undefined,
  options: EmitOptions,
): readonly ImportView[] {
  const packages = new Map<string, Imported[]>();
  const files = new Map<string, Imported[]>();
  for (const it of imported)
    if ("module" in it.from) append(packages, it.from.module, it);
    else if (it.from.file !== path) append(files, it.from.file, it);
  return [
    ...(runtime ? [runtimeImport(path, runtime, options)] : []),
    ...[...packages].map(([from, all]) => namedImport(from, all)),
    ...[...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, all]) => namedImport(specifierOf(file, options, path), all)),
  ];
}

function runtimeImport(
  path: string,
  { file, alias }: Runtime,
  options: EmitOptions,
): ImportView {
  const from = specifierOf(file, options, path);
  return { from, namespace: alias, names: [], broken: false };
}

function namedImport(from: string, all: readonly Imported[]): ImportView {
  const values = new Set(
    all.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name),
  );
  const typeOnly = values.size === 0;
  const names = [...new Set(all.map(({ name }) => name))]
    .toSorted()
    .map((name) => (typeOnly || values.has(name) ? name : `type ${name}`));
  const line = `import ${typeOnly ? "type " : ""}{ ${names.join(", ")} } from "${from}";`;
  return {
    from,
    ...(typeOnly && { typeOnly }),
    names,
    // Prettier leaves a name that stands alone where it is.
    broken: names.length > 1 && line.length > printWidth,
  };
}
