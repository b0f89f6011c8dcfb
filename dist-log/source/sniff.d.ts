import type { SourceText } from "./source-text.js";
export type SourceKind = "page-html" | "page-text" | "listing" | "csharp" | "metadata";
/** Undefined where it is neither a description of an operation nor one of a service. */
export declare function sniff({ text }: SourceText): SourceKind | undefined;
/** Whether a server gave it, as far as its content tells: any module declares classes. */
export declare function isFromServer(source: SourceText): boolean;
