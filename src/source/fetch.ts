/** One address → the text it answers with: credentials, redirects, attempts, limits. */
import { unescape } from "node:querystring";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { largestInput, limits } from "../schema/limits.js";
import { decode } from "./decode.js";
import { failureOf, type Failure } from "./fetch-failure.js";
import {
  isPrivateHost,
  systemAddresses,
  type AddressesOf,
} from "./private-address.js";
import { systemClock, withRetries, type Clock } from "./retry.js";
import { statusFailure } from "./status.js";
import { displayAddress, displayUrl, parseUrl } from "./url.js";

export interface FetchOptions {
  /** Sent with every request; credentials, most likely. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds a request may take, its body included. */
  readonly timeout: number;
  readonly clock?: Clock;
  readonly addressesOf?: AddressesOf;
}

/** A successful answer. */
export interface Answer {
  /** What answered, which after redirects is not what was asked. */
  readonly url: URL;
  readonly contentType: string;
  readonly text: string;
}

const mostRedirects = 5;

/** What one request came to. */
type Reply =
  | { readonly answer: Answer; readonly again?: never }
  | { readonly location: string; readonly again?: never }
  | Failure;

interface Request {
  readonly url: URL;
  readonly headers: Headers;
  readonly timeout: number;
  /** Where a redirect led to another origin, which must not see the credentials. */
  readonly withheld: boolean;
}

/**
 * Redirects are followed by hand, because `fetch` would take headers such as `X-Api-Key` along to
 * another origin.
 */
export async function fetchText(
  address: URL,
  accept: string,
  {
    headers,
    timeout,
    clock = systemClock,
    addressesOf = systemAddresses,
  }: FetchOptions,
): Promise<Answer | Diagnostic> {
  const credentials = credentialsOf(address, headers);
  let url = withoutUser(address);
  let withheld = false;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const request: Request = {
      url,
      headers: requestHeaders(accept, withheld ? {} : credentials),
      timeout,
      withheld: withheld && Object.keys(credentials).length > 0,
    };
    const reply = await withRetries(() => send(request), clock);
    if ("answer" in reply) return reply.answer;
    if ("diagnostic" in reply) return reply.diagnostic;
    const target = parseUrl(reply.location, url);
    if (!target)
      return diagnostic("fetch-redirect-refused", {
        url: displayUrl(url),
        to: displayAddress(reply.location, url),
      });
    if (isLogin(target) && !isLogin(url))
      return diagnostic("fetch-login", {
        url: displayUrl(url),
        to: displayUrl(target),
      });
    if (
      target.host !== url.host &&
      (await isPrivateHost(target, addressesOf)) &&
      !(await isPrivateHost(url, addressesOf))
    )
      return diagnostic("fetch-redirect-private", {
        url: displayUrl(url),
        to: displayUrl(target),
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

/** `/account/login`, `https://login.example.org`: a form, and a cookie that is not kept here. */
function isLogin({ host, pathname }: URL): boolean {
  return /(?:^|[/._-])(?:log-?[io]n|sign-?in|authorize|authenticate)(?:[/._-]|$)/i.test(
    host + pathname,
  );
}

/** `https://me:secret@host` is Basic authorization, which `fetch` does not take from an address. */
function credentialsOf(
  { username, password }: URL,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (username === "" && password === "") return headers;
  // A percent sign that nobody escaped stands for itself.
  const pair = `${unescape(username)}:${unescape(password)}`;
  const basic = Buffer.from(pair).toString("base64");
  const others = Object.entries(headers).filter(
    ([name]) => name.toLowerCase() !== "authorization",
  );
  return { ...Object.fromEntries(others), authorization: `Basic ${basic}` };
}

function withoutUser(address: URL): URL {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

function requestHeaders(
  accept: string,
  credentials: Readonly<Record<string, string>>,
): Headers {
  const headers = new Headers({ accept });
  for (const [name, value] of Object.entries(credentials))
    headers.set(name, value);
  return headers;
}

async function send({
  url,
  headers,
  timeout,
  withheld,
}: Request): Promise<Reply> {
  const shown = displayUrl(url);
  try {
    const response = await fetch(url, {
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(Math.round(timeout * 1000)),
    });
    const location = response.headers.get("location");
    if (response.ok) return await read(response, url);
    // Nobody reads this body: the connection is given up.
    await response.body?.cancel();
    return isRedirect(response.status) && location !== null
      ? { location }
      : statusFailure(response, shown, withheld);
  } catch (error) {
    return failureOf(error, { url: shown, host: url.host, seconds: timeout });
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Stops reading where the answer grows too large, whatever length it announced. */
async function read(response: Response, url: URL): Promise<Reply> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestInput)
      return {
        diagnostic: diagnostic("fetch-too-large", {
          url: displayUrl(url),
          megabytes: limits.megabytes,
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
