/** MetadataAttribute → attributes. Source: ServiceStack's NativeTypesMetadata.cs, ToMetadataAttribute. */
import type { Attribute } from "../schema/schema.js";
import type { Allowable } from "./allowable-values.js";
import type { Fact } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
export declare function attributesOf(json: JsonObject): readonly Fact<Attribute>[];
/** `[ApiAllowableValues]`, which metadata turns into members of the property. */
export declare function allowableIn(json: JsonObject): Fact<Allowable>;
