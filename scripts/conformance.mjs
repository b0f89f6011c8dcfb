/** Runs scripts/conformance/main.ts, which is TypeScript. */
import { register } from "node:module";

register("./typescript-loader.mjs", import.meta.url);
const { main } = await import("./conformance/main.js");
process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
