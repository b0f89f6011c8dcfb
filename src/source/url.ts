/** Addresses, and how much of them may be shown: user, password and most of the query may be secrets. */

/** Undefined where it is no address that can be fetched. */
export function parseUrl(text: string, base?: URL): URL | undefined {
  const url = URL.canParse(text, base?.href)
    ? new URL(text, base?.href)
    : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Parameters that tell the descriptions of a server apart, in lower case. */
const shownParameters: ReadonlySet<string> = new Set([
  "op",
  "lang",
  "includetypes",
  "excludetypes",
]);

/** `https://me:secret@host/json/metadata?op=Hello&key=1` → `https://host/json/metadata?op=Hello` */
export function displayUrl({ protocol, host, pathname, search }: URL): string {
  const query = search
    .slice(1)
    .split("&")
    .filter((pair) => shownParameters.has(nameOf(pair)));
  const shown = query.length > 0 ? `?${query.join("&")}` : "";
  return `${protocol}//${host}${pathname}${shown}`;
}

function nameOf(pair: string): string {
  return pair.replace(/=.*$/s, "").toLowerCase();
}

/** Where an address cannot be read, nobody knows where in it a password ends: only the scheme is shown. */
export function displayAddress(text: string, base?: URL): string {
  return URL.canParse(text, base?.href)
    ? displayUrl(new URL(text, base?.href))
    : text.replace(/^([^:]*:\/\/)?.*$/s, "$1…");
}
