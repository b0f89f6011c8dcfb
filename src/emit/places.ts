/**
 * Which file of the output holds what: one for each emitter, or, in a folder for each .NET namespace,
 * one for each type and emitter. A class, its schema and its mapper never share a file, so that who
 * imports the class alone loads neither zod nor the runtimes.
 */
import { append } from "../schema/append.js";
import type { Declaration } from "../schema/schema.js";
import type { Layout } from "./emitter.js";
import { createFileNames, type FileNames } from "./file-names.js";

/** The emitters whose modules hold types. */
export type Kind = "classes" | "zod" | "xml";

/** What has files of its own: a declaration, or an instance of a generic class. */
export interface Placed {
  readonly key: string;
  /** Its TypeScript name. */
  readonly name: string;
  readonly namespace: string;
}

export interface Places {
  readonly layout: Layout;
  /** Relative to the output folder; without a type, where what belongs to none stands. */
  of(kind: Kind, key?: string): string;
}

/** Of types without a .NET namespace, and of those whose namespace no input tells. */
const withoutNamespace = "global";

/** Files of the output folder itself, none of which a namespace may be called. */
const files: readonly string[] = [
  "index.ts",
  "schema.json",
  ...["classes", "zod", "xml", "json"].map((it) => `${it}.ts`),
  ...["zod", "xml", "json"].map((it) => `${it}-runtime.ts`),
];

const endings: Readonly<Record<Kind, string>> = {
  classes: ".ts",
  zod: ".zod.ts",
  xml: ".xml.ts",
};

export function placesOf(
  all: Iterable<Placed>,
  layout: Layout = "single",
): Places {
  const paths = layout === "single" ? undefined : pathsOf(all);
  return {
    layout,
    of: (kind, key) => {
      const path = key === undefined ? undefined : paths?.get(key);
      return path === undefined ? `${kind}.ts` : path + endings[kind];
    },
  };
}

export function placed({ id, name, clr }: Declaration): Placed {
  return { key: id, name, namespace: clr?.namespace ?? "" };
}

/** By key, without the ending. */
function pathsOf(all: Iterable<Placed>): ReadonlyMap<string, string> {
  const folders = createFileNames([...files, withoutNamespace]);
  const byNamespace = new Map<string, { folder: string; names: FileNames }>();
  const paths = new Map<string, string>();
  for (const { key, name, namespace } of all) {
    const { folder, names } = byNamespace.get(namespace) ?? {
      folder: namespace === "" ? withoutNamespace : folders.of(namespace),
      names: createFileNames(),
    };
    byNamespace.set(namespace, { folder, names });
    paths.set(key, `${folder}/${names.of(name)}`);
  }
  return paths;
}

/** Types by the file that holds them, the file of what belongs to none first. */
export function byFile<T>(
  kind: Kind,
  types: readonly T[],
  keyOf: (type: T) => string,
  places: Places,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>([[places.of(kind), []]]);
  for (const it of types) append(found, places.of(kind, keyOf(it)), it);
  return found;
}
