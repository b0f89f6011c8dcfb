/**
 * ServiceStack's own types, by name and member. Listings and pages use them without declaring them,
 * and none shows their contracts.
 *
 * Source: ServiceStack.Interfaces (IReturn.cs, IVerb.cs, IHasAuthSecret.cs, IMeta.cs, AutoQuery's
 * interfaces, CollectionTypes.cs, EmptyResponse.cs, ErrorResponse.cs, AuditBase.cs, NavItem.cs,
 * ResponseStatus.cs) and ServiceStack.Client (AuthDtos.cs), version 10.1; which interfaces a class
 * shows: NativeTypesFeature.cs, ExportTypes.
 */
import type { DraftDeclaration } from "../parse/draft.js";
export declare const serviceStackTypes: readonly DraftDeclaration[];
/** What versions before 8 have in place of members of today. */
export declare const olderTypes: readonly DraftDeclaration[];
