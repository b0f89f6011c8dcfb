/** An operation page, whatever it was saved as: what stands on it, and where. */
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
  readonly description?: Found<string>;
  readonly routes: readonly Found<Route>[];
  readonly authorization: readonly Found<AuthorizationRow>[];
  /** The code of the tab that was open. */
  readonly code?: Code;
  readonly samples: readonly PageSample[];
}

export interface Code {
  readonly language: "typescript";
  readonly excerpt: Excerpt;
}

export interface AuthorizationRow {
  readonly of: "roles" | "anyRole" | "permissions" | "anyPermission";
  readonly names: readonly string[];
}

export interface PageSample {
  readonly role: "request" | "response";
  /** Of a request. */
  readonly verb?: Verb;
  readonly path?: string;
  readonly contentType?: string;
  readonly at: Place;
  readonly body?: Excerpt;
}
