/** Puts files in place: all of them or none, and each of them whole. */
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diagnostic } from "../diagnostics/diagnostic.js";
import { makeFolder } from "./folder.js";
import { reasonOf } from "../source/file-failure.js";
/**
 * Writes what is not as it should be, and returns how many files that were. All are written beside
 * their targets before the first takes its place: a full disk leaves everything as it was, and a
 * reader of a target sees the old text or the new one, never a part.
 */
export async function write(files, folder) {
    const staged = [];
    let target = folder;
    let written = 0;
    try {
        for (const { path, text, status } of files) {
            if (status === "unchanged")
                continue;
            target = join(folder, path);
            const temporary = `${target}.${process.pid}.tmp`;
            await makeFolder(dirname(target));
            staged.push({ temporary, target });
            await writeFile(temporary, text, { flag: "wx" });
        }
        for (const file of staged) {
            ({ target } = file);
            await rename(file.temporary, target);
            written++;
        }
        return { value: written, diagnostics: [] };
    }
    catch (error) {
        for (const { temporary } of staged)
            await rm(temporary, { force: true });
        const reason = reasonOf(error);
        return {
            value: written,
            diagnostics: [
                diagnostic("output-not-writable", { file: target, reason }),
            ],
        };
    }
}
