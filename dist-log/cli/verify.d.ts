/** `servicestack-codegen verify <inputs...>` */
import type { Command } from "commander";
export declare function defineVerify(program: Command): void;
