/** The contract of a declaration: what an input states, else what .NET makes of its namespace. */
import type { DraftDeclaration, Fact } from "../parse/draft.js";
import type { Contract } from "../schema/schema.js";
/**
 * Undefined where no input tells the namespace.
 *
 * @param mapped Contract namespaces by .NET namespace, where the user tells what an assembly maps.
 */
export declare function contractOf(draft: DraftDeclaration, mapped: ReadonlyMap<string, Fact<string>>): Contract | undefined;
/** What the inputs say of the contract, whoever tells its namespace. */
export declare function contractIn(namespace: string, draft: DraftDeclaration): Contract;
/** Letters beyond ASCII are escaped as in a URI. */
export declare function namespaceOf(clr: string): string;
