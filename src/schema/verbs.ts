/** Interfaces that say which HTTP verb a request is sent with. Source: ServiceStack.Interfaces, IVerb.cs. */
import { isReturn } from "./returns.js";
import type { TypeId, Verb } from "./schema.js";

export const verbMarkers: Readonly<Record<string, Verb>> = {
  IGet: "GET",
  IPost: "POST",
  IPut: "PUT",
  IDelete: "DELETE",
  IPatch: "PATCH",
  IOptions: "OPTIONS",
};

/** An interface of requests that says nothing of values. */
export function isMarker(id: TypeId): boolean {
  return (
    isReturn(id) ||
    Object.keys(verbMarkers).some((name) => id === `ServiceStack.${name}`)
  );
}

const verbs: ReadonlySet<string> = new Set([
  "GET",
  "POST",
  "PUT",
  "DELETE",
  "PATCH",
  "OPTIONS",
  "HEAD",
] satisfies Verb[]);

export function isVerb(word: string): word is Verb {
  return verbs.has(word);
}
