/** `servicestack-codegen <inputs...>`: its words; what it does loads when it runs. */
import type { Command } from "commander";
export declare function defineGenerate(program: Command): void;
