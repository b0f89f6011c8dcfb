/**
 * What a configuration in code imports of its own project, as `--watch` has it: looked at like the
 * file of the configuration itself, and imported anew when it changes. Node imports each URL once,
 * so all of them get a number, and another one with each change.
 */
import { createRequire, register } from "node:module";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { hashOfFile, isOfPackage, type ImportedFile } from "./fresh-hooks.js";
import {
  importUrl,
  isTypeScript,
  understandTypeScript,
  urlOf,
  type ImportModule,
} from "./module.js";

export interface FreshImports {
  readonly importModule: ImportModule;
  /** Absolute paths of what was imported last, also of what is missing. */
  readonly files: () => readonly string[];
  /** Another number whenever something was imported anew. */
  readonly version: () => number;
}

/** For as long as the process lives: hooks of Node's loader cannot be taken back. */
export function freshImports(): FreshImports {
  let listen: (() => readonly ImportedFile[]) | undefined;
  let knowsTypeScript = false;
  let version = 0;
  let current = "";
  let imported: readonly ImportedFile[] = [];
  return {
    async importModule(file) {
      if (isTypeScript(file) && !knowsTypeScript) {
        understandTypeScript();
        knowsTypeScript = true;
      }
      listen ??= hear();
      if (file !== current || (await haveChanged(imported))) {
        current = file;
        version++;
        for (const it of imported) Reflect.deleteProperty(required, it.file);
      }
      let failing = imported;
      try {
        const module = await importUrl(`${urlOf(file)}?watched${version}`);
        failing = [];
        return module;
      } finally {
        // Where nothing has changed nothing is loaded.
        const loaded = listen();
        if (loaded.length > 0)
          imported = [...loaded, ...(await loadedWith(loaded, failing))];
      }
    },
    files: () => imported.map(({ file }) => file),
    version: () => version,
  };
}

/** Returns what gives all that was loaded since it was asked last. */
function hear(): () => readonly ImportedFile[] {
  const { port1, port2: port } = new MessageChannel();
  register("./fresh-hooks.js", import.meta.url, {
    data: { port },
    transferList: [port],
  });
  return () => {
    const loaded: ImportedFile[] = [];
    for (;;) {
      const received = receiveMessageOnPort(port1) as
        { readonly message: ImportedFile } | undefined;
      if (!received) return loaded;
      loaded.push(received.message);
    }
  };
}

async function haveChanged(files: readonly ImportedFile[]): Promise<boolean> {
  for (const { file, hash } of files)
    if ((await hashOfFile(file)) !== hash) return true;
  return false;
}

/** The modules of CommonJS, which know no numbers and have to be forgotten instead. */
const { cache: required } = createRequire(import.meta.url);

/**
 * What modules of CommonJS require is loaded without hooks, and forgotten by Node where it fails:
 * then it may be any of those of before.
 */
async function loadedWith(
  loaded: readonly ImportedFile[],
  before: readonly ImportedFile[],
): Promise<readonly ImportedFile[]> {
  const known = new Set(loaded.map(({ file }) => file));
  const found = new Set([...known, ...before.map(({ file }) => file)]);
  // What is added to a set on the way is walked through as well.
  for (const file of found)
    for (const { filename } of required[file]?.children ?? [])
      if (!isOfPackage(filename)) found.add(filename);
  return Promise.all(
    [...found].slice(known.size).map(async (file) => ({
      file,
      hash: await hashOfFile(file),
    })),
  );
}
