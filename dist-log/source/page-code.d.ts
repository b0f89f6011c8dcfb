/** Which language the open tab shows, by the code itself. */
import type { CodeLanguage } from "./page.js";
/** All tabs; a page's text has them one a line. */
export declare const tabName: RegExp;
/** `TypeScript GetCall DTOs`: the link below the code. */
export declare const linkCaption: RegExp;
/** What the page calls a language that is not read: its tab, or the class that colours its code. */
export declare function isOtherLanguage(name: string): boolean;
/** Undefined for a language that is not read, and for what is no code. */
export declare function languageOf(text: string): CodeLanguage | undefined;
