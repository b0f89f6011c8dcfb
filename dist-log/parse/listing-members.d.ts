/** The members of a listing's classes and interfaces → draft properties. */
import { ts } from "ts-morph";
import type { DraftProperty } from "./draft.js";
import type { ListingText } from "./listing-text.js";
/** What a class or interface of a listing can be made of. */
export type Member = ts.ClassElement | ts.TypeElement;
export declare function propertiesOf(members: readonly Member[], text: ListingText): readonly DraftProperty[];
export declare function hasModifier(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean;
