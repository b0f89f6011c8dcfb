/** Type nodes of a listing → draft types. */
import { ts } from "ts-morph";
import type { DraftMap, DraftName, DraftType } from "./draft.js";
import type { ListingText } from "./listing-text.js";
export declare function typeOfNode(node: ts.TypeNode, text: ListingText): DraftType;
/** A name with its arguments, also in `extends` and `implements`. */
export declare function nameOfNode(name: ts.Node, args: readonly ts.TypeNode[] | undefined, text: ListingText): DraftName;
/**
 * The .NET name. Where two types share one, listings add the arity to the generic one: `QueryDb_1<T>`
 * is .NET's ``QueryDb`1``.
 */
export declare function withoutArity(name: string, arity: number): string;
/** `[key: string]: T`: what a dictionary looks like. */
export declare function mapOfSignature(signature: ts.IndexSignatureDeclaration, text: ListingText): DraftMap;
