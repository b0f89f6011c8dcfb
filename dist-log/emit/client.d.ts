/**
 * What ServiceStack's client library exports under the names of ServiceStack's own types. With
 * `--client` these are imported from there, so that what the client throws and what is generated
 * are the same types; the verb markers and AutoQuery's interfaces it does not have.
 *
 * Source: @servicestack/client 2.1.13, dist/index.d.ts.
 */
import type { Schema, TypeId } from "../schema/schema.js";
/** Types that another module declares, and what it calls them. */
export interface Foreign {
    readonly module: string;
    readonly names: ReadonlyMap<TypeId, string>;
}
export declare function foreignTypes({ declarations }: Schema, module: string): Foreign;
