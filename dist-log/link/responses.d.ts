/**
 * What an operation returns: as an input states it, else as the sample of a page shows it, by the name
 * of its root or by its members.
 */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { DraftOperation, Sample } from "../parse/draft.js";
import type { ClassDeclaration, TypeRef } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
import type { Resolver } from "./resolve.js";
import type { Roots } from "./sample-root.js";
import type { Shapes } from "./sample-shape.js";
import type { TypedSample } from "./samples.js";
/** How types are found by samples. */
export interface SampleTypes {
    readonly declarations: DeclarationsById;
    readonly roots: Roots;
    readonly shapes: Shapes;
}
export interface Responses {
    readonly response?: TypeRef;
    /** The samples whose root's type is known. */
    readonly samples: readonly TypedSample[];
    readonly diagnostics: readonly Diagnostic[];
}
/** @param drafts What is said of one operation, such as its XML and its JSON page. */
export declare function findResponse(drafts: readonly DraftOperation[], request: ClassDeclaration, resolver: Resolver, types: SampleTypes): Responses;
/** The XML samples whose root's name is that of a type. */
export declare function typedByName(samples: readonly Sample[], { roots }: SampleTypes): readonly TypedSample[];
