/** A file → the configuration it holds, in whatever form. */
import { readFile } from "node:fs/promises";
import { diagnostic } from "../diagnostics/diagnostic.js";
import { reasonOf } from "../source/file-failure.js";
import { importConfig } from "./module.js";
import { isCode } from "./names.js";
import { failed, readConfig, readConfigValue, } from "./read.js";
export async function loadConfig(file) {
    try {
        const source = { file, text: await readFile(file, "utf8") };
        return isCode(file)
            ? await fromCode(source)
            : { ...readConfig(source), source };
    }
    catch (error) {
        const reason = reasonOf(error);
        return failed(diagnostic("config-not-readable", { file, reason }));
    }
}
async function fromCode(source) {
    const imported = await importConfig(source);
    return "code" in imported
        ? { ...failed(imported), source }
        : readConfigValue(imported.value, source.file);
}
