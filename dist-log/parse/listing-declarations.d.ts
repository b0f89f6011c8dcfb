/** Statements of a listing → draft declarations. */
import { ts } from "ts-morph";
import type { DraftDeclaration, DraftList, DraftMap, DraftType, Fact } from "./draft.js";
import type { ListingText } from "./listing-text.js";
/** Undefined for what declares no DTO: an import, a function, other injected code. */
export declare function declarationOf(statement: ts.Statement, text: ListingText): DraftDeclaration | undefined;
/** `export class Dictionary<T> { [Key: string]: T; }`, which listings print to derive from. */
export declare function isDictionaryHelper(node: ts.ClassDeclaration): boolean;
/** `extends Array<T>`, `extends Dictionary<T>`, `extends any` (up to 5.5). */
export declare function collectionOfBase({ value: base, at, by, }: Fact<DraftType>): Fact<DraftList | DraftMap> | undefined;
