/**
 * One form for each validation attribute, whatever source prints it: C# has `[Validate("NotEmpty")]`
 * and, in a server's own code, `[ValidateNotEmpty]`; TypeScript and metadata have
 * `Validate(Validator="NotEmpty")`.
 *
 * Source: ServiceStack.Interfaces, ValidateAttribute.cs; CSharpGenerator.cs.
 */
import type { Attribute } from "../schema/schema.js";
export declare function canonicalAttribute(attribute: Attribute): Attribute;
