/** What an input is by its spelling alone. */
/** `C:\dtos.ts` is none. */
export function isUrl(input) {
    return /^[a-z][a-z\d+.-]+:\/\//i.test(input);
}
export function isGlob(input) {
    return globStart(input) !== -1;
}
/** Parentheses alone make no glob: browsers save `page (1).txt`. */
export function globStart(input) {
    return input.search(/[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[@+!]\(/);
}
/** `localhost:5001` is how browsers show an address; undefined where a file is more likely. */
export function urlMeant(input) {
    const [, host] = /^([\w-]+(?:\.[\w-]+)*):\d+(?:\/|$)/.exec(input) ?? [];
    if (host === undefined && !/^localhost(?:\/|$)/i.test(input))
        return undefined;
    const isOwn = host === undefined || /^(?:localhost|127\..*)$/i.test(host);
    return `${isOwn ? "http" : "https"}://${input}`;
}
