/** How V8 runs a process that is over in a second or two. */
import { setFlagsFromString } from "node:v8";

/**
 * Optimising compiles functions that have run for a while, which takes more than such a process gets
 * back from most of them: with 1,000 types four tenths of all processor time. So only what runs far
 * longer than that is optimised.
 *
 * Later versions of Node do so by themselves: they have a second compiler, which is quick, and call
 * the thorough one late. They know this flag no more.
 */
export function optimiseLate(): void {
  if (process.versions.node.startsWith("20."))
    setFlagsFromString("--interrupt-budget=1000000");
}
