/** What a sample loses on its way through the generated code, before it is a diagnostic. */
import type { Place } from "../source/source-text.js";
export type Finding = Refused | Lost | Changed | Misplaced | Repeated | Unlike;
/** The reader or the writer refuses it. */
interface Refused {
    readonly kind: "refused";
    readonly problem: string;
    readonly at: Place;
}
/** It is in the sample, and not in what is written. */
interface Lost {
    readonly kind: "lost";
    /** `members[0].role`, `SessionInfo/Members` */
    readonly path: string;
    /** Of an XML element that is in another namespace than its type's. */
    readonly namespaces?: {
        readonly shown: string;
        readonly expected: string;
    };
    readonly at: Place;
}
interface Changed {
    readonly kind: "changed";
    readonly path: string;
    readonly shown: string;
    readonly written: string;
    readonly at: Place;
}
/** .NET reads forward only, and passes over what comes too late. */
interface Misplaced {
    readonly kind: "misplaced";
    readonly path: string;
    /** What stands before it, and should not. */
    readonly behind: string;
    readonly at: Place;
}
interface Repeated {
    readonly kind: "repeated";
    readonly path: string;
    readonly at: Place;
}
/** What is written of it is not read as the same value again. */
interface Unlike {
    readonly kind: "unlike";
    readonly at: Place;
}
export {};
