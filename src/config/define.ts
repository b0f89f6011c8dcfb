import type { ConfigExport } from "./shape.js";

/** Gives a configuration in JavaScript or TypeScript its type: `export default defineConfig({ … })`. */
export function defineConfig<T extends ConfigExport>(config: T): T {
  return config;
}
