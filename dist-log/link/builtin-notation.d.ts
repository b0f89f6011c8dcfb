import type { DraftClass, DraftContract, DraftEnum, DraftInterface } from "../parse/draft.js";
import type { Place } from "../source/source-text.js";
/**
 * `Id:int Name Tags:List<string>`: names as .NET has them, types as C# writes them, without spaces;
 * a member without a type is a string.
 */
export type Members = string;
/** What a class is beside its members. */
interface ClassParts {
    readonly base?: string;
    /** `IPost IMeta` */
    readonly implements?: string;
    readonly abstract?: true;
    readonly struct?: true;
    /** `[CollectionDataContract]`: the list that the class is. */
    readonly collection?: string;
}
/** Whether the catalogue says it, and no input. */
export declare function isBuiltin(said: {
    readonly at: Place;
}): boolean;
export declare function interfaceOf(namespace: string, written: string, members?: Members, bases?: string): DraftInterface;
/** Without `[DataContract]`: XML has the members in the order of the alphabet. */
export declare function classOf(namespace: string, written: string, members?: Members, parts?: ClassParts): DraftClass;
/** `[DataContract]`, with each member's `Order` one more than that of the member before. */
export declare function contractOf(namespace: string, written: string, members: Members, parts?: ClassParts, contract?: DraftContract): DraftClass;
/** `Unspecified Utc Local`, `Continue=100 OK=200`. */
export declare function enumOf(namespace: string, name: string, members: string): DraftEnum;
export declare function withXmlNames(declaration: DraftClass, xmlNameOf: (name: string) => string): DraftClass;
export {};
