/** A file → the configuration it holds, in whatever form. */
import { readFile } from "node:fs/promises";
import { diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../source/file-failure.js";
import type { SourceText } from "../source/source-text.js";
import { importConfig, type ImportModule } from "./module.js";
import { isCode } from "./names.js";
import {
  failed,
  readConfig,
  readConfigValue,
  type Configuration,
} from "./read.js";

export interface Loaded extends Outcome<Configuration> {
  /** Where its diagnostics have places: absent where the file cannot be read, or gave a value. */
  readonly source?: SourceText;
}

export async function loadConfig(
  file: string,
  importModule?: ImportModule,
): Promise<Loaded> {
  try {
    const source = { file, text: await readFile(file, "utf8") };
    return isCode(file)
      ? await fromCode(source, importModule)
      : { ...readConfig(source), source };
  } catch (error) {
    const reason = reasonOf(error);
    return failed(diagnostic("config-not-readable", { file, reason }));
  }
}

async function fromCode(
  source: SourceText,
  importModule?: ImportModule,
): Promise<Loaded> {
  const imported = await importConfig(source, importModule);
  return "code" in imported
    ? { ...failed(imported), source }
    : readConfigValue(imported.value, source.file);
}
