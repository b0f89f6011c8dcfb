/** What a run would change on disk. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { diagnostic } from "../diagnostics/diagnostic.js";
import { fileInTheWay } from "./folder.js";
import { isMissing, reasonOf } from "../source/file-failure.js";
import { isOwnFile } from "../source/own-file.js";
/** Compares with what is on disk; line ends do not count as a difference. */
export async function plan(wanted, folder, { force = false } = {}) {
    const obstacle = await obstacleOf(folder);
    if (obstacle)
        return { files: [], diagnostics: [obstacle] };
    const files = await Promise.all(wanted.map(async (file) => {
        const path = join(folder, file.path);
        try {
            const current = await readFile(path, "utf8");
            if (!force && !isOwnFile(current))
                return diagnostic("foreign-file", { file: path });
            const same = unified(current) === file.text;
            return { ...file, status: same ? "unchanged" : "changed", current };
        }
        catch (error) {
            if (isMissing(error))
                return { ...file, status: "created" };
            return diagnostic("output-not-writable", {
                file: path,
                reason: reasonOf(error),
            });
        }
    }));
    return {
        files: files.filter((it) => "status" in it),
        diagnostics: files.filter((it) => "code" in it),
    };
}
/** What cannot be a folder is reported once, not for each file in it. */
async function obstacleOf(folder) {
    const report = (reason) => diagnostic("output-not-writable", { file: folder, reason });
    const file = await fileInTheWay(folder);
    if (file !== undefined)
        return report(file === folder
            ? "it is a file, not a folder"
            : `'${file}' is a file, not a folder`);
    try {
        await stat(folder);
        return undefined;
    }
    catch (error) {
        return isMissing(error) ? undefined : report(reasonOf(error));
    }
}
function unified(text) {
    return text.replaceAll("\r\n", "\n");
}
