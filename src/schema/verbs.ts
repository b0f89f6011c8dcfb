/** Interfaces that say which HTTP verb a request is sent with. Source: ServiceStack.Interfaces, IVerb.cs. */
import type { Verb } from "./schema.js";

export const verbMarkers: Readonly<Record<string, Verb>> = {
  IGet: "GET",
  IPost: "POST",
  IPut: "PUT",
  IDelete: "DELETE",
  IPatch: "PATCH",
  IOptions: "OPTIONS",
};

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
