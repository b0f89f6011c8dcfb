/** What a scalar in a sample tells of its .NET type: samples hold each type's zero value. */
import { type SampleFormat, type ScalarName } from "../schema/scalars.js";
import type { TypeRef } from "../schema/schema.js";
/** `PT0S` is a TimeSpan, and `String` a string; undefined where the text is no zero value. */
export declare function scalarOfText(text: string, format: SampleFormat): ScalarName | undefined;
/** `PT0S` where the listing says `string` is a TimeSpan; what is known better stays. */
export declare function refined(listed: ScalarName, text: string, format: SampleFormat): ScalarName;
/** Whether the type is only what a listing says of several of .NET's. */
export declare function isUntold(type: TypeRef): boolean;
/** .NET's own types by their contract names, as the items of lists are called: `<d2p1:long>`. */
export declare const scalarsByContract: ReadonlyMap<string, ScalarName>;
