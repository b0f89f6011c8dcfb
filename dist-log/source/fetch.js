/** One address → the text it answers with: credentials, redirects, attempts, limits. */
import { unescape } from "node:querystring";
import { diagnostic } from "../diagnostics/diagnostic.js";
import { decode } from "./decode.js";
import { failureOf } from "./fetch-failure.js";
import { systemClock, withRetries } from "./retry.js";
import { statusFailure } from "./status.js";
import { displayAddress, displayUrl, parseUrl } from "./url.js";
/** Of a body, decompressed; the metadata of thousands of types has a few megabytes. */
const largestBody = 64 * 1024 * 1024;
const mostRedirects = 5;
/**
 * Redirects are followed by hand, because `fetch` would take headers such as `X-Api-Key` along to
 * another origin.
 */
export async function fetchText(address, accept, { headers, timeout, clock = systemClock }) {
    const credentials = credentialsOf(address, headers);
    let url = withoutUser(address);
    let withheld = false;
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        const request = {
            url,
            headers: requestHeaders(accept, withheld ? {} : credentials),
            timeout,
            withheld: withheld && Object.keys(credentials).length > 0,
        };
        const reply = await withRetries(() => send(request), clock);
        if ("answer" in reply)
            return reply.answer;
        if ("diagnostic" in reply)
            return reply.diagnostic;
        const target = parseUrl(reply.location, url);
        if (!target)
            return diagnostic("fetch-redirect-refused", {
                url: displayUrl(url),
                to: displayAddress(reply.location, url),
            });
        // Once withheld, always withheld: another origin chose where the rest of the way leads.
        withheld ||= target.origin !== url.origin;
        url = withoutUser(target);
    }
    return diagnostic("fetch-redirect-endless", {
        url: displayUrl(address),
        most: mostRedirects,
    });
}
/** `https://me:secret@host` is Basic authorization, which `fetch` does not take from an address. */
function credentialsOf({ username, password }, headers) {
    if (username === "" && password === "")
        return headers;
    // A percent sign that nobody escaped stands for itself.
    const pair = `${unescape(username)}:${unescape(password)}`;
    const basic = Buffer.from(pair).toString("base64");
    const others = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization");
    return { ...Object.fromEntries(others), authorization: `Basic ${basic}` };
}
function withoutUser(address) {
    const url = new URL(address);
    url.username = "";
    url.password = "";
    url.hash = "";
    return url;
}
function requestHeaders(accept, credentials) {
    const headers = new Headers({ accept });
    for (const [name, value] of Object.entries(credentials))
        headers.set(name, value);
    return headers;
}
async function send({ url, headers, timeout, withheld, }) {
    const shown = displayUrl(url);
    try {
        const response = await fetch(url, {
            headers,
            redirect: "manual",
            signal: AbortSignal.timeout(Math.round(timeout * 1000)),
        });
        const location = response.headers.get("location");
        if (response.ok)
            return await read(response, url);
        // Nobody reads this body: the connection is given up.
        await response.body?.cancel();
        return isRedirect(response.status) && location !== null
            ? { location }
            : statusFailure(response, shown, withheld);
    }
    catch (error) {
        return failureOf(error, { url: shown, host: url.host, seconds: timeout });
    }
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** Stops reading where the answer grows too large, whatever length it announced. */
async function read(response, url) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > largestBody)
            return {
                diagnostic: diagnostic("fetch-too-large", {
                    url: displayUrl(url),
                    megabytes: largestBody / 1024 / 1024,
                }),
            };
        chunks.push(chunk);
    }
    const contentType = response.headers.get("content-type") ?? "";
    const [, encoding] = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType) ?? [];
    const text = decode(Buffer.concat(chunks), encoding);
    return text === undefined
        ? {
            diagnostic: diagnostic("input-binary", { file: displayUrl(url) }),
        }
        : { answer: { url, contentType, text } };
}
