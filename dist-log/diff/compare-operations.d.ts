/** Differences of operations. */
import type { Operation } from "../schema/schema.js";
import { type FieldTable } from "./fields.js";
export declare const operations: FieldTable<Operation>;
