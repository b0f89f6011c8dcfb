import type { DraftType, Fact } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
/** A MetadataTypeName: ``{ "name": "List`1", "namespace": …, "genericArgs": ["Foo"] }``. */
export declare function typeNameOf(json: JsonObject): Fact<DraftType> | undefined;
/** The type of a MetadataPropertyType. */
export declare function propertyType(json: JsonObject): Fact<DraftType>;
/** `["String", "List<Foo>"]`: arguments come without namespace and arity. */
export declare function argumentsOf(json: JsonObject): readonly DraftType[];
/** What an operation returns; up to version 5.8, its request says so. */
export declare function returnTypeOf(operation: JsonObject): JsonObject | undefined;
