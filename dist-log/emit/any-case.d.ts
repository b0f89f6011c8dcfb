/** .NET's own types whose members JSON has in either case. */
import type { Declaration } from "../schema/schema.js";
/** ServiceStack writes `key` and System.Text.Json `Key`, or the other way round. */
export declare function isInAnyCase({ clr }: Declaration): boolean;
