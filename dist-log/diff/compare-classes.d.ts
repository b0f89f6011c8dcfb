/** Differences of classes and interfaces. */
import type { ClassDeclaration, InterfaceDeclaration } from "../schema/schema.js";
import { type FieldTable } from "./fields.js";
export declare const classes: FieldTable<ClassDeclaration>;
export declare const interfaces: FieldTable<InterfaceDeclaration>;
