import type { ConfigExport } from "./shape.js";

/** Gives a configuration in JavaScript or TypeScript its type: `export default defineConfig({ … })`. */
export function defineConfig(config: ConfigExport): ConfigExport {
  return config;
}
