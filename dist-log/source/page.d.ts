/** An operation page, whatever it was saved as: what stands on it, and where. */
import type { SampleFormat } from "../schema/scalars.js";
import type { Route, Verb } from "../schema/schema.js";
import type { Excerpt, Place } from "./source-text.js";
/** Something the page says, and where. */
export interface Found<T> {
    readonly value: T;
    readonly at: Place;
}
export interface Page {
    /** The operation's name: the heading, or the caption of the listing's link. */
    readonly operation?: Found<string>;
    /** One paragraph a line. */
    readonly description?: Found<string>;
    readonly routes: readonly Found<Route>[];
    readonly authorization: readonly Found<AuthorizationRow>[];
    /** The code of the tab that was open. */
    readonly code?: Code;
    /** The tab that was open, where its code is in a language that is not read: `Dart`. */
    readonly otherLanguage?: Found<string>;
    /** The tables of the Metadata tab, as often as the page has them. */
    readonly tables: readonly PageTable[];
    readonly samples: readonly PageSample[];
}
export interface Code {
    readonly language: CodeLanguage;
    readonly excerpt: Excerpt;
}
/** The languages that are read. */
export type CodeLanguage = "typescript" | "csharp";
export interface AuthorizationRow {
    readonly of: "roles" | "anyRole" | "permissions" | "anyPermission";
    readonly names: readonly string[];
}
/** A table of the Metadata tab, which describes one type. */
export type PageTable = MemberTable | EnumTable;
interface PageTableBase {
    /** Where the table begins. */
    readonly at: Place;
    /**
     * The type as C# writes it: `PageResult<T>`. Absent for the request's, as in version 4.0.24, and
     * where the caption was lost.
     */
    readonly type?: Found<string>;
    /** Rows whose cells cannot be told apart. */
    readonly unread: readonly Place[];
}
export interface MemberTable extends PageTableBase {
    readonly kind: "members";
    readonly rows: readonly MemberRow[];
}
export interface MemberRow {
    /** The .NET name. */
    readonly name: Found<string>;
    /** `path`, `query`, `body`, `form`. */
    readonly parameter?: Found<string>;
    /** As C# writes it; absent where the row's text does not tell where it ends. */
    readonly type?: Found<string>;
    readonly required?: Found<boolean>;
    readonly description?: Found<string>;
    readonly allowableValues?: Found<readonly string[]>;
    readonly range?: Found<Range>;
}
/** The least and the most a value may be, as written. */
export interface Range {
    readonly minimum: string;
    readonly maximum: string;
}
export interface EnumTable extends PageTableBase {
    readonly kind: "enum";
    readonly rows: readonly EnumRow[];
}
export interface EnumRow {
    readonly name: Found<string>;
    /** Its number, or the text of `[EnumMember]`. */
    readonly value?: Found<string>;
    readonly description?: Found<string>;
}
export interface PageSample {
    readonly role: "request" | "response";
    /** Of a request. */
    readonly verb?: Verb;
    readonly path?: string;
    /** What the body is written in; absent for a format that is not read. */
    readonly format?: SampleFormat;
    readonly at: Place;
    readonly body?: Excerpt;
}
export {};
