import type { ClassDeclaration, InterfaceDeclaration, Property, TypeId } from "../schema/schema.js";
import type { DiffOptions, Indexed } from "./fields.js";
export interface Member {
    readonly property: Property;
    /** Of its element: that of the class that declares it. Absent where no input told. */
    readonly namespace?: string;
    /** The class or interface that declares it. */
    readonly owner: TypeId;
    /** How far from the root of the hierarchy that is. */
    readonly level: number;
}
/** Members that the declaration itself declares. */
export declare function ownMembers(declaration: ClassDeclaration | InterfaceDeclaration): readonly Member[];
/** Those of its bases as well, closed over their arguments. */
export declare function allMembers(declaration: ClassDeclaration, { declarations }: Indexed): readonly Member[];
export interface MemberPair {
    readonly old: Member;
    readonly now: Member;
}
export interface Paired {
    readonly pairs: readonly MemberPair[];
    readonly added: readonly Member[];
    readonly removed: readonly Member[];
}
export declare function pairMembers(old: readonly Member[], now: readonly Member[]): Paired;
/** Whether the generated reader of JSON refuses a value without the member. */
export declare function mustBeThere({ optional, type, emitDefault, wires }: Property, { declarations }: Indexed, { missing }: DiffOptions): boolean;
/** Whether the member is ever left out: an enum need not have a member for .NET's default. */
export declare function leavesOut({ emitDefault, type }: Property, { declarations }: Indexed): boolean;
