/** `servicestack-codegen init`: its words; what it does loads when it runs. */
import type { Command } from "commander";
export declare function defineInit(program: Command): void;
