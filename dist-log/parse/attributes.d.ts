/**
 * The text of an attribute, as a listing or C# writes it → its name and arguments:
 * `ApiMember(Description="…", IsRequired=true)`.
 *
 * Source: ServiceStack's TypeScriptGenerator.cs, AppendAttributes and TypeValue.
 */
import type { Attribute, AttributeArgument } from "../schema/schema.js";
/** Undefined where the text is no attribute: a comment may say anything. */
export declare function parseAttribute(text: string): Attribute | undefined;
/** The value of an argument by name. */
export declare function argumentOf(attribute: Attribute | undefined, name: string): AttributeArgument["value"] | undefined;
