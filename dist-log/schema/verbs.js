/** Interfaces that say which HTTP verb a request is sent with. Source: ServiceStack.Interfaces, IVerb.cs. */
import { isReturn } from "./returns.js";
export const verbMarkers = {
    IGet: "GET",
    IPost: "POST",
    IPut: "PUT",
    IDelete: "DELETE",
    IPatch: "PATCH",
    IOptions: "OPTIONS",
};
/** An interface of requests that says nothing of values. */
export function isMarker(id) {
    return (isReturn(id) ||
        Object.keys(verbMarkers).some((name) => id === `ServiceStack.${name}`));
}
const verbs = new Set([
    "GET",
    "POST",
    "PUT",
    "DELETE",
    "PATCH",
    "OPTIONS",
    "HEAD",
]);
export function isVerb(word) {
    return verbs.has(word);
}
