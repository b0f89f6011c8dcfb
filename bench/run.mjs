// Measures against other libraries and prints a table; `npm run bench -- 20` takes fewer rounds.
import { memoryRows } from "./memory.mjs";
import { sizeRows } from "./size.mjs";
import { xmlRows } from "./xml.mjs";

const rounds = Number(process.argv[2] ?? 60);

console.table([
  ...(await xmlRows(rounds)),
  ...(await memoryRows()),
  ...(await sizeRows()),
]);
