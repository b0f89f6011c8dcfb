/** What a run would change on disk. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { unified, withEndOfLine, type EndOfLine } from "./end-of-line.js";
import { fileInTheWay } from "./folder.js";
import { concurrently } from "../source/concurrently.js";
import { isMissing, reasonOf } from "../source/file-failure.js";
import { isOwnFile } from "../source/own-file.js";
import { leadsOutside } from "./outside.js";
import { strays } from "./strays.js";

/** A file as it should be. */
export interface WantedFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly text: string;
}

export interface PlannedFile extends WantedFile {
  /** `deleted`: this tool wrote it, and no longer does; its text is empty. */
  readonly status: "created" | "changed" | "unchanged" | "deleted";
  /** What is on disk now; absent where there is no such file. */
  readonly current?: string;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Files in the way that this tool did not write. */
  readonly diagnostics: readonly Diagnostic[];
}

interface PlanOptions {
  /** Overwrite what this tool did not write. */
  readonly force?: boolean;
  readonly endOfLine?: EndOfLine;
  /** Line ends do not count as a difference, whatever `endOfLine` says. */
  readonly anyEndOfLine?: boolean;
  /** Files that are not deleted, whoever wrote them: inputs. */
  readonly keep?: readonly string[];
  /** Folders in which nothing is deleted: the output of other targets. */
  readonly apart?: readonly string[];
}

/** Compares with what is on disk. Where nothing is wanted, nothing was generated, and nothing goes. */
export async function plan(
  wanted: readonly WantedFile[],
  folder: string,
  {
    force = false,
    endOfLine = "auto",
    anyEndOfLine = false,
    keep = [],
    apart = [],
  }: PlanOptions = {},
): Promise<Plan> {
  const obstacle = await obstacleOf(folder);
  if (obstacle) return { files: [], diagnostics: [obstacle] };
  const files = await concurrently(
    wanted,
    async (file): Promise<PlannedFile | Diagnostic> => {
      const path = join(folder, file.path);
      try {
        const target = await leadsOutside(folder, file.path);
        if (target !== undefined)
          return diagnostic("output-outside", { file: path, target });
        const current = await readFile(path, "utf8");
        if (!force && !isOwnFile(current))
          return diagnostic("foreign-file", { file: path });
        const text = withEndOfLine(file.text, endOfLine, current);
        const same = anyEndOfLine
          ? unified(current) === unified(text)
          : current === text;
        const status = same ? "unchanged" : "changed";
        return { ...file, text, status, current };
      } catch (error) {
        if (isMissing(error))
          return {
            ...file,
            text: withEndOfLine(file.text, endOfLine),
            status: "created",
          };
        return diagnostic("output-not-writable", {
          file: path,
          reason: reasonOf(error),
        });
      }
    },
  );
  const gone =
    wanted.length === 0
      ? []
      : await strays(folder, {
          kept: [...wanted.map(({ path }) => join(folder, path)), ...keep],
          apart,
        });
  return {
    files: [
      ...files.filter((it) => "status" in it),
      ...gone.map((it) => ({ ...it, text: "", status: "deleted" as const })),
    ],
    diagnostics: files.filter((it) => "code" in it),
  };
}

/** What cannot be a folder is reported once, not for each file in it. */
async function obstacleOf(folder: string): Promise<Diagnostic | undefined> {
  const report = (reason: string): Diagnostic =>
    diagnostic("output-not-writable", { file: folder, reason });
  const file = await fileInTheWay(folder);
  if (file !== undefined)
    return report(
      file === folder
        ? "it is a file, not a folder"
        : `'${file}' is a file, not a folder`,
    );
  try {
    await stat(folder);
    return undefined;
  } catch (error) {
    return isMissing(error) ? undefined : report(reasonOf(error));
  }
}
