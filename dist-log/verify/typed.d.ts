/** The schema and the mapper of a type, made of generated ones as users make them. */
import type { ZodType } from "zod";
import * as x from "../runtime/xml.js";
import type { Schema, TypeRef } from "../schema/schema.js";
import type { DeclarationsById } from "../schema/visit.js";
import type { Module } from "./modules.js";
export interface Code {
    readonly schema: Schema;
    readonly declarations: DeclarationsById;
    /** What `index.ts` exports. */
    readonly module: Module;
    /** What closed classes are called, by `keyOf`. */
    readonly names: ReadonlyMap<string, string>;
}
/** @param schema With the types that give the chosen values. */
export declare function codeOf(schema: Schema, module: Module): Code;
/** Of a type that cannot be written it has no `write`. */
export type RootMapper = x.XmlReadMapper<unknown> & Partial<Pick<x.XmlMapper<unknown>, "write">>;
export declare function zodOf(type: TypeRef, code: Code): ZodType;
export declare function xmlOf(type: TypeRef, code: Code): RootMapper;
