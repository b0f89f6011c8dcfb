/** Folders for what is written. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the operating system
 * says that there is no such place: in /proc, say.
 */
export async function makeFolder(folder) {
    const parent = dirname(folder);
    if (parent !== folder && !(await exists(parent)))
        await makeFolder(parent);
    try {
        await mkdir(folder);
    }
    catch (error) {
        if (!(await stat(folder).catch(() => undefined))?.isDirectory())
            throw error;
    }
}
/** What of a path is a file, where a folder is to be; undefined where nothing is in the way. */
export async function fileInTheWay(path) {
    const found = await stat(path).catch(() => undefined);
    if (found)
        return found.isDirectory() ? undefined : path;
    const parent = dirname(path);
    return parent === path ? undefined : fileInTheWay(parent);
}
async function exists(path) {
    return stat(path).then(() => true, () => false);
}
