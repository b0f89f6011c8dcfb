import { readFileSync } from "node:fs";
/** Of this package, from its package.json. */
export function packageVersion() {
    const path = new URL("../package.json", import.meta.url);
    const { version } = JSON.parse(readFileSync(path, "utf8"));
    return version;
}
