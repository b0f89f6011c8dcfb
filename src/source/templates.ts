/** The folder of `--templates` → its templates, by name. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { reasonOf } from "./file-failure.js";
import type { SourceText } from "./source-text.js";

/** `eject` puts it beside the templates. */
export const templateGuide = "views.md";

/** @param known Names that a template may have. */
export async function loadTemplates(
  folder: string,
  known: readonly string[],
): Promise<Outcome<ReadonlyMap<string, SourceText>>> {
  const templates = new Map<string, SourceText>();
  const diagnostics: Diagnostic[] = [];
  try {
    for (const file of await filesIn(folder)) {
      const name = basename(file, ".hbs");
      const text = await readFile(file, "utf8");
      if (file.endsWith(".hbs") && known.includes(name))
        templates.set(name, { file, text });
      else
        diagnostics.push(
          diagnostic(
            "template-unknown",
            {
              name: basename(file),
              nearest: nearest(
                basename(file),
                known.map((it) => `${it}.hbs`),
              ),
              there: known,
            },
            { file, start: 0, end: 0 },
          ),
        );
    }
  } catch (error) {
    const reason = reasonOf(error);
    diagnostics.push(diagnostic("templates-not-readable", { folder, reason }));
  }
  return { value: templates, diagnostics };
}

/** Those of the folder, and of its folder of partials. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((it) => !it.isDirectory() && it.name !== templateGuide)
    .map((it) => join(it.parentPath, it.name).replaceAll("\\", "/"))
    .filter((it) => !isOfEditor.test(relative(folder, it)))
    .toSorted();
}

/** What editors keep beside what they edit: `.class.hbs.swp`, `class.hbs~`, `#class.hbs#`. */
const isOfEditor = /(?:^|[\\/])(?:\.[^\\/]*|#[^\\/]*#)(?:[\\/]|$)|~$/;
