/** Addresses, and how much of them may be shown: user, password and most of the query may be secrets. */
/** Undefined where it is no address that can be fetched. */
export declare function parseUrl(text: string, base?: URL): URL | undefined;
/** `https://me:secret@host/json/metadata?op=Hello&key=1` → `https://host/json/metadata?op=Hello` */
export declare function displayUrl({ protocol, host, pathname, search }: URL): string;
/** Where an address cannot be read, nobody knows where in it a password ends: only the scheme is shown. */
export declare function displayAddress(text: string, base?: URL): string;
