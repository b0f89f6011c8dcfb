/** The type parameters of a class or interface. */
import type { ClassDeclaration, InterfaceDeclaration } from "../schema/schema.js";
export declare function typeParameters(names: readonly string[]): string;
/** `ICreateDb<_T>`: TypeScript minds a parameter that nothing uses, unless it starts so. */
export declare function usedOrMarked(declaration: ClassDeclaration | InterfaceDeclaration): readonly string[];
