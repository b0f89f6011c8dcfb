/** Addresses, and how much of them may be shown: user, password and most of the query may be secrets. */
/** Undefined where it is no address that can be fetched. */
export function parseUrl(text, base) {
    const url = URL.canParse(text, base?.href)
        ? new URL(text, base?.href)
        : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
/** Parameters that tell the descriptions of a server apart, in lower case. */
const shownParameters = new Set([
    "op",
    "lang",
    "includetypes",
    "excludetypes",
]);
/** `https://me:secret@host/json/metadata?op=Hello&key=1` → `https://host/json/metadata?op=Hello` */
export function displayUrl({ protocol, host, pathname, search }) {
    const query = search
        .slice(1)
        .split("&")
        .filter((pair) => shownParameters.has(nameOf(pair)));
    const shown = query.length > 0 ? `?${query.join("&")}` : "";
    return `${protocol}//${host}${pathname}${shown}`;
}
function nameOf(pair) {
    return pair.replace(/=.*$/s, "").toLowerCase();
}
/** Where an address cannot be read, nobody knows where in it a password ends: only the scheme is shown. */
export function displayAddress(text, base) {
    return URL.canParse(text, base?.href)
        ? displayUrl(new URL(text, base?.href))
        : text.replace(/^([^:]*:\/\/)?.*$/s, "$1…");
}
