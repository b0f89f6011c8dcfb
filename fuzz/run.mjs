/** `npm run fuzz -- --seconds 300`: runs fuzz/main.ts, or a round of it, which are TypeScript. */
import { register } from "node:module";

register("../scripts/typescript-loader.mjs", import.meta.url);
if (process.send) await import("./round.js");
else {
  const { main } = await import("./main.js");
  process.exitCode = await main(process.argv.slice(2));
}
