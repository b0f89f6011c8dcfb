/** `servicestack-codegen diff <old> <new>`: its words; what it does loads when it runs. */
import type { Command } from "commander";
export declare function defineDiff(program: Command): void;
