/** A URL → the descriptions that are there: one, or what the server at the address has. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import {
  appMetadata,
  fetchDescription,
  file,
  jsonFile,
  listing,
  metadata,
  page,
  type Description,
} from "./description.js";
import type { FetchOptions } from "./fetch.js";
import { failed, loaded, type Keyed, type Loaded } from "./loaded.js";
import { sniff } from "./sniff.js";
import { displayAddress, displayUrl, parseUrl } from "./url.js";

export async function loadUrl(
  input: string,
  options: FetchOptions,
): Promise<Loaded> {
  const address = parseUrl(input);
  if (!address)
    return failed(
      diagnostic("url-not-fetchable", { url: displayAddress(input) }),
    );
  const known = addresses.find(({ of }) => of.test(pathAndOperation(address)));
  return known
    ? loaded(await load(address, known.is, options))
    : loadServer(address, options);
}

/** Addresses that are fetched as they are; any other is a server's. */
const addresses: readonly { of: RegExp; is: Description }[] = [
  { of: /\/types\/metadata(?:\.json)?$/i, is: metadata },
  { of: /\/metadata\/app(?:\.json)?$/i, is: appMetadata },
  { of: /\/metadata\?op=./i, is: page },
  { of: /\/types\/[\w.-]+$/i, is: listing },
  { of: /\.json$/i, is: jsonFile },
  { of: /\.(?:ts|html?|txt|md|cs)$/i, is: file },
];

/** `/metadata` is the index without an operation, and a page with one. */
function pathAndOperation({ pathname, searchParams }: URL): string {
  const operation = [...searchParams].find(
    ([name]) => name.toLowerCase() === "op",
  );
  return operation ? `${pathname}?op=${operation[1]}` : pathname;
}

interface Part {
  readonly is: Description;
  /** The first that answers counts: servers can switch off the suffix `.json`. */
  readonly at: readonly [string, ...(readonly string[])];
}

/** These two know everything: the types, and how the server writes them. */
const complete: readonly Part[] = [
  {
    is: metadata,
    at: ["/types/metadata.json", "/types/metadata?format=json"],
  },
  { is: appMetadata, at: ["/metadata/app.json"] },
];

/** Where one of them is missing, as it is before v5.9, the listing has the version and the names. */
const instead: Part = { is: listing, at: ["/types/typescript"] };

/**
 * Answers that say a server does not offer something. Any other failure may be gone the next time,
 * and what is generated must not depend on that.
 */
const notOffered: ReadonlySet<Diagnostic["code"]> = new Set([
  "fetch-unauthorized",
  "fetch-credentials-withheld",
  "fetch-forbidden",
  "fetch-not-found",
  "fetch-status",
  "fetch-html",
  "fetch-login",
  "fetch-not-metadata",
  "answer-is-error",
  "input-binary",
  "input-empty",
] as const);

/** Those of them that the user can do something about. */
const locked: ReadonlySet<Diagnostic["code"]> = new Set([
  "fetch-unauthorized",
  "fetch-credentials-withheld",
  "fetch-forbidden",
  "fetch-login",
  "answer-is-error",
] as const);

/** Not the next time either: the server's own code fails on it. */
const broken: Diagnostic["code"] = "fetch-server-error";

async function loadServer(
  address: URL,
  options: FetchOptions,
): Promise<Loaded> {
  const found: Keyed[] = [];
  const refusals: Diagnostic[] = [];
  const failing: string[] = [];
  for (const part of [...complete, instead]) {
    if (part === instead && found.length === complete.length) break;
    const { value, diagnostics } = await loadPart(address, part, options);
    const failure = diagnostics.find(
      ({ code }) => !notOffered.has(code) && code !== broken,
    );
    if (failure) return failed(failure);
    found.push(...value);
    refusals.push(...diagnostics);
    if (diagnostics.some(({ code }) => code === broken))
      failing.push(displayUrl(addressOn(address, part.at[0])));
  }
  if (found.length > 0) {
    const used = found.map(({ source }) => source.file);
    return {
      value: found,
      diagnostics: failing.map((url) =>
        diagnostic("server-partly-broken", { url, used }),
      ),
    };
  }
  const itself = await loadItself(address, options);
  if (itself) return loaded(itself);
  return failed(
    refusals.find(({ code }) => locked.has(code)) ??
      refusals.find(({ code }) => code === broken) ??
      diagnostic("server-not-servicestack", { url: displayUrl(address) }),
  );
}

async function loadPart(
  server: URL,
  { is, at }: Part,
  options: FetchOptions,
): Promise<Loaded> {
  const refusals: Diagnostic[] = [];
  for (const path of at) {
    const fetched = await load(addressOn(server, path), is, options);
    if (!("code" in fetched)) return loaded(fetched);
    refusals.push(fetched);
    if (!notOffered.has(fetched.code)) break;
  }
  return { value: [], diagnostics: refusals };
}

/** An address without a telling name may still be a description's, such as a paste's. */
async function loadItself(
  address: URL,
  options: FetchOptions,
): Promise<Keyed | undefined> {
  if (address.pathname === "/") return undefined;
  const fetched = await load(address, file, options);
  return "code" in fetched || sniff(fetched.source) === undefined
    ? undefined
    : fetched;
}

/** Also from the index of operations, which is what people have open. Its query may hold a key. */
function addressOn(server: URL, path: string): URL {
  const base = server.pathname
    .replace(indexPath, "")
    .replace(/(?<!\/)\/+$/, "");
  const [name = "", query] = path.split("?");
  const address = new URL(server);
  address.pathname = base + name;
  if (query !== undefined)
    address.search += address.search === "" ? query : `&${query}`;
  return address;
}

/** `/metadata`, `/json/metadata`, `/operations/metadata` */
const indexPath =
  /(?:\/(?:json|xml|jsv|csv|jsonl|html|operations|x-[a-z]+))?\/metadata\/*$/i;

async function load(
  address: URL,
  description: Description,
  options: FetchOptions,
): Promise<Keyed | Diagnostic> {
  const answer = await fetchDescription(address, description, options);
  if ("code" in answer) return answer;
  const shown = displayUrl(address);
  return answer.text.trim() === ""
    ? diagnostic("input-empty", { file: shown })
    : {
        key: `${address.origin}${address.pathname}${address.search}`,
        source: { file: shown, text: answer.text },
      };
}
