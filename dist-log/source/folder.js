/** Folders and globs → the texts of the files in them that can be inputs. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { concurrently } from "./concurrently.js";
import { readInput } from "./file.js";
import { filesOfFolder, filesOfGlob } from "./find.js";
import { failed } from "./loaded.js";
import { isOwnFile } from "./own-file.js";
import { sniff } from "./sniff.js";
/**
 * A folder holds other things, too: what is no description is passed over, but named, because it
 * may be one that was damaged.
 */
export async function loadFolder(folder) {
    const found = await readAll(await filesOfFolder(folder));
    const used = found.filter(({ role }) => usedOfFolder.has(role));
    if (used.length === 0)
        return failed(diagnostic("folder-without-inputs", { folder }));
    const others = found
        .filter(({ role }) => role === "other")
        .map(({ path }) => path);
    const { value, diagnostics } = outcomeOf(used);
    return others.length === 0
        ? { value, diagnostics }
        : {
            value,
            diagnostics: [
                ...diagnostics,
                diagnostic("files-passed-over", { folder, files: others }),
            ],
        };
}
/** Whoever writes a pattern means every text that matches, unless this tool generated it. */
export async function loadGlob(pattern) {
    const found = await readAll(await filesOfGlob(pattern));
    const used = found.filter(({ role }) => usedOfGlob.has(role));
    return used.length === 0
        ? failed(diagnostic("glob-without-match", { pattern }))
        : outcomeOf(used);
}
const usedOfFolder = new Set(["description", "unreadable"]);
const usedOfGlob = new Set([...usedOfFolder, "other"]);
function outcomeOf(found) {
    const read = found.map(({ it }) => it);
    return {
        value: read.filter((it) => "source" in it),
        diagnostics: read.filter((it) => "code" in it),
    };
}
function readAll(paths) {
    return concurrently(paths, async (path) => {
        const it = await readInput(path);
        return { path, it, role: roleOf(it) };
    });
}
function roleOf(it) {
    if ("code" in it)
        return roles[it.code] ?? "unreadable";
    if (isOwnFile(it.source.text))
        return "generated";
    return sniff(it.source) === undefined ? "other" : "description";
}
const roles = {
    "input-binary": "binary",
    "input-empty": "other",
};
