/** A URL → the descriptions that are there: one, or what the server at the address has. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { appMetadata, fetchDescription, file, jsonFile, listing, metadata, page, } from "./description.js";
import { failed, loaded } from "./loaded.js";
import { sniff } from "./sniff.js";
import { displayAddress, displayUrl, parseUrl } from "./url.js";
export async function loadUrl(input, options) {
    const address = parseUrl(input);
    if (!address)
        return failed(diagnostic("url-not-fetchable", { url: displayAddress(input) }));
    const known = addresses.find(({ of }) => of.test(pathAndOperation(address)));
    return known
        ? loaded(await load(address, known.is, options))
        : loadServer(address, options);
}
/** Addresses that are fetched as they are; any other is a server's. */
const addresses = [
    { of: /\/types\/metadata(?:\.json)?$/i, is: metadata },
    { of: /\/metadata\/app(?:\.json)?$/i, is: appMetadata },
    { of: /\/metadata\?op=./i, is: page },
    { of: /\/types\/[\w.-]+$/i, is: listing },
    { of: /\.json$/i, is: jsonFile },
    { of: /\.(?:ts|html?|txt|md|cs)$/i, is: file },
];
/** `/metadata` is the index without an operation, and a page with one. */
function pathAndOperation({ pathname, searchParams }) {
    const operation = [...searchParams].find(([name]) => name.toLowerCase() === "op");
    return operation ? `${pathname}?op=${operation[1]}` : pathname;
}
/** These two know everything: the types, and how the server writes them. */
const complete = [
    {
        is: metadata,
        at: ["/types/metadata.json", "/types/metadata?format=json"],
    },
    { is: appMetadata, at: ["/metadata/app.json"] },
];
/** Where one of them is missing, as it is before v5.9, the listing has the version and the names. */
const instead = { is: listing, at: ["/types/typescript"] };
/**
 * Answers that say a server does not offer something. Any other failure may be gone the next time,
 * and what is generated must not depend on that.
 */
const notOffered = new Set([
    "fetch-unauthorized",
    "fetch-credentials-withheld",
    "fetch-forbidden",
    "fetch-not-found",
    "fetch-status",
    "fetch-html",
    "fetch-login",
    "fetch-not-metadata",
    "input-binary",
    "input-empty",
]);
/** Those of them that the user can do something about. */
const locked = new Set([
    "fetch-unauthorized",
    "fetch-credentials-withheld",
    "fetch-forbidden",
    "fetch-login",
]);
async function loadServer(address, options) {
    const found = [];
    const refusals = [];
    for (const part of [...complete, instead]) {
        if (part === instead && found.length === complete.length)
            break;
        const { value, diagnostics } = await loadPart(address, part, options);
        const failure = diagnostics.find(({ code }) => !notOffered.has(code));
        if (failure)
            return failed(failure);
        found.push(...value);
        refusals.push(...diagnostics);
    }
    if (found.length > 0)
        return { value: found, diagnostics: [] };
    const itself = await loadItself(address, options);
    if (itself)
        return loaded(itself);
    return failed(refusals.find(({ code }) => locked.has(code)) ??
        diagnostic("server-not-servicestack", { url: displayUrl(address) }));
}
async function loadPart(server, { is, at }, options) {
    const refusals = [];
    for (const path of at) {
        const fetched = await load(addressOn(server, path), is, options);
        if (!("code" in fetched))
            return loaded(fetched);
        refusals.push(fetched);
        if (!notOffered.has(fetched.code))
            break;
    }
    return { value: [], diagnostics: refusals };
}
/** An address without a telling name may still be a description's, such as a paste's. */
async function loadItself(address, options) {
    if (address.pathname === "/")
        return undefined;
    const fetched = await load(address, file, options);
    return "code" in fetched || sniff(fetched.source) === undefined
        ? undefined
        : fetched;
}
/** Also from the index of operations, which is what people have open. Its query may hold a key. */
function addressOn(server, path) {
    const base = server.pathname.replace(indexPath, "").replace(/\/+$/, "");
    const [name = "", query] = path.split("?");
    const address = new URL(server);
    address.pathname = base + name;
    if (query !== undefined)
        address.search += address.search === "" ? query : `&${query}`;
    return address;
}
/** `/metadata`, `/json/metadata`, `/operations/metadata` */
const indexPath = /(?:\/(?:json|xml|jsv|csv|jsonl|html|operations|x-[a-z]+))?\/metadata\/*$/i;
async function load(address, description, options) {
    const answer = await fetchDescription(address, description, options);
    if ("code" in answer)
        return answer;
    const shown = displayUrl(address);
    return answer.text.trim() === ""
        ? diagnostic("input-empty", { file: shown })
        : {
            key: `${address.origin}${address.pathname}${address.search}`,
            source: { file: shown, text: answer.text },
        };
}
