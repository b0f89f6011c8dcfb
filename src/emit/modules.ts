/** The modules of an emitter: which declarations share a file, and what each file imports. */
import type { DeclarationView, EmitOptions, ViewFile } from "./emitter.js";
import { importsOf, type Imported, type Runtime } from "./imports.js";
import { moduleFile } from "./module-file.js";
import { byFile, type Kind, type Places } from "./places.js";

/** What a module holds. */
export interface Contents {
  readonly declarations: readonly DeclarationView[];
  /** All that they mention; of that what the module has itself is passed over. */
  readonly imported: readonly Imported[];
  /** Where they call one. */
  readonly runtime?: Runtime | undefined;
}

/** What of the types belongs into one file. */
export interface Group<T> {
  readonly path: string;
  readonly types: readonly T[];
  /** It holds what belongs to no type as well. */
  readonly isShared: boolean;
}

/** A file that would be empty is there only where it is the only one. */
export function moduleFiles<T>(
  kind: Kind,
  types: readonly T[],
  keyOf: (type: T) => string,
  places: Places,
  contentsOf: (group: Group<T>) => Contents,
  options: EmitOptions,
): readonly ViewFile[] {
  const shared = places.of(kind);
  const files = [...byFile(kind, types, keyOf, places)].map(([path, group]) => {
    const { declarations, imported, runtime } = contentsOf({
      path,
      types: group,
      isShared: path === shared,
    });
    const imports = importsOf(path, imported, runtime, options);
    return moduleFile(path, { imports, declarations });
  });
  const filled = files.filter(({ view }) => view.declarations?.length !== 0);
  return filled.length === 0 ? files : filled;
}
