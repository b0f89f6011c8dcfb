/** What attributes say of a declaration or member, whatever source prints them. */
import type { Attribute } from "../schema/schema.js";
import type { DraftContract, DraftProperty, Fact } from "./draft.js";
type Attributes = readonly Fact<Attribute>[];
/** The first attribute of that name. */
export declare function attribute(attributes: Attributes, name: string): Fact<Attribute> | undefined;
/** `[DataContract(Name, Namespace)]`: without arguments it says that there is a contract. */
export declare function contractFact(attributes: Attributes): Fact<DraftContract> | undefined;
type MemberFacts = Pick<DraftProperty, "jsonName" | "xmlName" | "order" | "required" | "emitDefault">;
/** `[DataMember(Name, Order, IsRequired, EmitDefaultValue)]`, `[Required]`, `[ApiMember(IsRequired)]`. */
export declare function memberFacts(attributes: Attributes): MemberFacts;
/** `[DataMember]` where there is no `[DataContract]`: JSON follows it, XML does not know it. */
export declare function ofPlainClass(properties: readonly DraftProperty[]): readonly DraftProperty[];
export {};
