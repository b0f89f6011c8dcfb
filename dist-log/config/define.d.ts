import type { ConfigExport } from "./shape.js";
/** Gives a configuration in JavaScript or TypeScript its type: `export default defineConfig({ … })`. */
export declare function defineConfig(config: ConfigExport): ConfigExport;
