/**
 * Every kind of change there is, and what it breaks: a fact each, with its reason. What the facts
 * rest on is in docs/diff.md.
 */
import type { Side } from "./verdicts.js";
/** What has to hold as well for a change to break a side. */
export type Fact = 
/** The old reader refuses JSON without the member. */
"mustBeThere"
/** The old member may not be missing. */
 | "notOptional"
/** The member's type is a reference type. */
 | "isReference"
/** Old code may leave the member out. */
 | "mayBeMissing"
/** Old code leaves the member out of XML at its default. */
 | "leftOut"
/** A member somewhere leaves out the default that the enum has now. */
 | "zeroLeftOut"
/** Old code leaves out the default that the enum had. */
 | "zeroNotSent"
/** A value may be of the type, rather than of types that derive from it only. */
 | "isValue"
/** Nothing else mentions the type. */
 | "unreached"
/** The old reader of JSON knows no such text. */
 | "unreadJson"
/** The old reader of XML knows no such text. */
 | "unreadXml"
/** The new server knows no such text in JSON. */
 | "untakenJson"
/** The new server knows no such text in XML. */
 | "untakenXml"
/** Old code leaves out a default that is not the new type's. */
 | "otherDefaultSent"
/** The new server leaves out a default that is not the old type's. */
 | "otherDefaultRead"
/** The type has elements in XML, where the old type has text. */
 | "hasElements"
/** The old inputs told no known types at all. */
 | "toldFirst"
/** `unknownKeys: refuse` */
 | "refusesUnknownKeys";
/** Why a side breaks, always or where a fact holds. */
export type Break = string | {
    readonly because: string;
    readonly when: Fact;
};
export interface Kind extends Readonly<Partial<Record<Side, Break>>> {
    /** What happened to the type, member or operation: "is required now". */
    readonly says: string;
}
export declare const kinds: {
    readonly "type-added": Kind;
    readonly "type-removed": Kind;
    readonly "type-kind": Kind;
    readonly "type-name": Kind;
    readonly base: Kind;
    readonly "abstract-added": Kind;
    readonly "abstract-removed": Kind;
    readonly "struct-added": Kind;
    readonly "struct-removed": Kind;
    readonly "collection-kind": Kind;
    readonly "derived-added": Kind;
    readonly "derived-removed": Kind;
    readonly "known-type-added": Kind;
    readonly "known-type-removed": Kind;
    readonly "interface-added": Kind;
    readonly "interface-removed": Kind;
    readonly "contract-name": Kind;
    readonly "contract-namespace": Kind;
    readonly "contract-told": Kind;
    readonly "contract-untold": Kind;
    readonly "contract-items": Kind;
    readonly "contract-reference": Kind;
    readonly "member-added": Kind;
    readonly "member-added-required": Kind;
    readonly "member-added-ruled": Kind;
    readonly "member-removed": Kind;
    readonly "member-off-json": Kind;
    readonly "member-off-xml": Kind;
    readonly "member-on-json": Kind;
    readonly "member-on-xml": Kind;
    readonly "member-name": Kind;
    readonly "json-name": Kind;
    readonly "json-name-case": Kind;
    readonly "xml-name": Kind;
    readonly "member-namespace": Kind;
    readonly moved: Kind;
    readonly order: Kind;
    readonly hides: Kind;
    readonly "made-optional": Kind;
    readonly "made-present": Kind;
    readonly "made-required": Kind;
    readonly "made-unrequired": Kind;
    readonly "default-left-out": Kind;
    readonly "default-written": Kind;
    readonly "setter-removed": Kind;
    readonly "setter-added": Kind;
    readonly "rule-added": Kind;
    readonly "rule-removed": Kind;
    readonly "rule-tightened": Kind;
    readonly "rule-loosened": Kind;
    readonly "rule-changed": Kind;
    readonly "rule-words": Kind;
    readonly "rule-documented": Kind;
    readonly "type-changed": Kind;
    readonly "type-widened": Kind;
    readonly "type-narrowed": Kind;
    readonly "type-widened-json": Kind;
    readonly "type-narrowed-json": Kind;
    readonly "type-told": Kind;
    readonly "type-untold": Kind;
    readonly "made-nullable": Kind;
    readonly "made-not-null": Kind;
    readonly "items-nullable": Kind;
    readonly "items-not-null": Kind;
    readonly "list-flavour": Kind;
    readonly "list-flavour-xml": Kind;
    readonly "map-made-pairs": Kind;
    readonly "pairs-made-map": Kind;
    readonly "enum-member-added": Kind;
    readonly "enum-member-removed": Kind;
    readonly "enum-name": Kind;
    readonly "enum-json": Kind;
    readonly "enum-xml": Kind;
    readonly "enum-off-xml": Kind;
    readonly "enum-on-xml": Kind;
    readonly "enum-number": Kind;
    readonly "flag-number": Kind;
    readonly "enum-zero": Kind;
    readonly "flags-added": Kind;
    readonly "flags-removed": Kind;
    readonly "operation-added": Kind;
    readonly "operation-removed": Kind;
    readonly "response-added": Kind;
    readonly "response-removed": Kind;
    readonly "verb-added": Kind;
    readonly "verb-removed": Kind;
    readonly "verb-first": Kind;
    readonly "route-added": Kind;
    readonly "route-removed": Kind;
    readonly "access-restricted": Kind;
    readonly "access-extended": Kind;
    readonly "wall-time": Kind;
};
export type KindName = keyof typeof kinds;
