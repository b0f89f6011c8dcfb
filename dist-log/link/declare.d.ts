/** Draft declarations → declarations: names resolved and made unique, nothing taken from samples yet. */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { TextCase } from "../parse/draft.js";
import type { Declaration } from "../schema/schema.js";
import type { Overridden } from "./overrides.js";
import { type Resolver } from "./resolve.js";
import { type Scope } from "./scope.js";
export declare function declare({ declarations: drafts, contractNamespaces }: Overridden, scope: Scope, resolver: Resolver, textCase: TextCase | undefined): Outcome<readonly Declaration[]>;
