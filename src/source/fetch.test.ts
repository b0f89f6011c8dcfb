/** What servers do, and what the user is told; a secret is never told. */
import dns from "node:dns";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  html,
  json,
  inTurn,
  redirect,
  serve,
  serveSecurely,
  status,
  text,
  unusedPort,
  type Routes,
} from "../../test/http.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { load } from "./load.js";
import type { Clock } from "./retry.js";
import type { SourceText } from "./source-text.js";

const listing = "export class Hello { name?: string; }\n";

/** Whatever holds one of these has told a secret. */
const secrets = ["s3cret", Buffer.from("me:s3cret").toString("base64")];
const headers = { "X-Api-Key": "s3cret-key" };

/** A clock that waits for nothing and remembers for how long. */
function clockAt(now: string): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => Date.parse(now),
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
    },
    random: () => 0.5,
  };
}

interface Result {
  readonly texts: readonly SourceText[];
  readonly told: readonly string[];
  readonly codes: readonly Diagnostic["code"][];
  readonly slept: readonly number[];
}

/** With credentials of every kind. */
async function fetched(url: string, timeout = 20): Promise<Result> {
  const clock = clockAt("2026-08-06T00:00:00Z");
  const address = new URL(url);
  address.username = "me";
  address.password = "s3cret";
  address.searchParams.set("key", "s3cret");
  const { value, diagnostics } = await load([address.href], {
    headers,
    timeout,
    clock,
  });
  for (const secret of secrets) {
    expect(JSON.stringify(diagnostics)).not.toContain(secret);
    expect(value.map(({ file }) => file).join()).not.toContain(secret);
  }
  return {
    texts: value,
    told: diagnostics.map(({ message }) => message),
    codes: diagnostics.map(({ code }) => code),
    slept: clock.slept,
  };
}

/** Of the listing at `/types/typescript`, whose address has the key in its query. */
const path = "/types/typescript?key=s3cret";

function listingAt(answer: Routes[string]): Routes {
  return { [path]: answer };
}

describe("an answer", () => {
  test("is a source whose name has no secret in it", async () => {
    const { origin, requests } = await serve(listingAt(text(listing)));
    const { texts, told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([]);
    expect(texts).toEqual([
      { file: `${origin}/types/typescript`, text: listing },
    ]);
    expect(requests[0]?.headers).toMatchObject({
      accept: "*/*",
      authorization: "Basic bWU6czNjcmV0",
      "x-api-key": "s3cret-key",
    });
  });

  test.each<[string, string, Uint8Array, string]>([
    ["UTF-8", "text/plain", Buffer.from("// é"), "// é"],
    [
      "ISO 8859-1",
      "text/plain; charset=ISO-8859-1",
      Uint8Array.of(0x2f, 0x2f, 0xe9),
      "//é",
    ],
    [
      "UTF-16",
      'text/plain; charset="utf-16"',
      Buffer.from("// é", "utf16le"),
      "// é",
    ],
    [
      "UTF-8 with a mark",
      "text/plain; charset=utf-8",
      Buffer.from("\uFEFF// é"),
      "// é",
    ],
  ])("may be %s", async (_, type, body, expected) => {
    const { origin } = await serve(listingAt(text(body, type)));
    const { texts } = await fetched(`${origin}/types/typescript`);
    expect(texts[0]?.text).toBe(expected);
  });

  test("may be compressed", async () => {
    const { origin } = await serve(listingAt(packed(gzipSync(listing))));
    const { texts } = await fetched(`${origin}/types/typescript`);
    expect(texts[0]?.text).toBe(listing);
  });

  test("is asked for once, however often it is named", async () => {
    const site = await serve({ "/types/typescript": text(listing) });
    const url = `${site.origin}/types/typescript`;
    const { value } = await load([url, url, `${url}#part`], {
      headers: {},
      timeout: 5,
    });
    expect(value).toHaveLength(1);
  });
});

describe("credentials", () => {
  test.each([
    ["me@x.org", "p:w%d", "me@x.org:p:w%d"],
    ["", "token", ":token"],
    ["ключ", "", "ключ:"],
  ])("user %s with password %s is Basic", async (user, password, pair) => {
    const { origin, requests } = await serve({
      "/types/typescript": text(listing),
    });
    const url = new URL(`${origin}/types/typescript`);
    url.username = user;
    url.password = password;
    await load([url.href], {
      headers: { Authorization: "Bearer other" },
      timeout: 5,
    });
    expect(requests[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(pair).toString("base64")}`,
    );
  });

  test("replace what is sent otherwise", async () => {
    const { origin, requests } = await serve({
      "/types/typescript": text(listing),
    });
    await load([`${origin}/types/typescript`], {
      headers: {
        Authorization: "Bearer t",
        ACCEPT: "text/plain",
        Cookie: "a=b",
      },
      timeout: 5,
    });
    expect(requests[0]?.headers).toMatchObject({
      authorization: "Bearer t",
      accept: "text/plain",
      cookie: "a=b",
    });
  });
});

/** The first site is said to be one that everyone reaches. */
async function fetchedFromPublic(
  location: string,
  addresses: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { origin } = await serve(listingAt(redirect(location)));
  const url = new URL(path, origin);
  const { diagnostics } = await load([url.href], {
    headers,
    timeout: 20,
    addressesOf: async (host) => [
      host === url.hostname ? "93.184.216.34" : (addresses[host] ?? host),
    ],
  });
  return diagnostics.map(({ code }) => code);
}

describe("a redirect", () => {
  test.each([
    "http://localhost:1/",
    "http://10.0.0.1/types/typescript",
    "http://169.254.169.254/latest/meta-data/?key=s3cret",
    "http://2852039166/",
    "http://[::ffff:10.0.0.1]/",
    "http://0xa.1/",
    "http://intern.example.org/",
  ])("never leads inside a network from outside: %s", async (location) => {
    const addresses = {
      localhost: "::1",
      "intern.example.org": "192.168.0.7",
    };
    expect(await fetchedFromPublic(location, addresses)).toEqual([
      "fetch-redirect-private",
    ]);
  });

  test("leads within one host, wherever that is", async () => {
    const { origin, paths } = await serve({
      ...listingAt(redirect("/there")),
      "/there": text(listing),
    });
    const { codes } = await fetched(`${origin}/types/typescript`);
    expect(codes).toEqual([]);
    expect(paths()).toEqual([path, "/there"]);
  });

  test("from outside is told without what is secret", async () => {
    const { origin } = await serve(
      listingAt(redirect("http://me:s3cret@10.0.0.1/a?key=s3cret")),
    );
    const { diagnostics } = await load([`${origin}${path}`], {
      headers,
      timeout: 20,
      addressesOf: async (host) => [host === "10.0.0.1" ? host : "8.8.8.8"],
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `'${origin}/types/typescript' redirects to 'http://10.0.0.1/a', which is an address inside a network and is not fetched.`,
    ]);
  });

  test("on the same origin takes credentials along", async () => {
    const { origin, requests, paths } = await serve({
      ...listingAt(redirect("../v2/types/typescript?key=other")),
      "/v2/types/typescript?key=other": text(listing),
    });
    const { texts } = await fetched(`${origin}/types/typescript`);
    expect(texts).toEqual([
      { file: `${origin}/types/typescript`, text: listing },
    ]);
    expect(paths()).toEqual([path, "/v2/types/typescript?key=other"]);
    expect(requests[1]?.headers).toMatchObject({
      authorization: "Basic bWU6czNjcmV0",
      "x-api-key": "s3cret-key",
    });
  });

  test("to another origin takes none along, nor back", async () => {
    const first = await serve({
      [path]: (response, request) =>
        redirect(`${other.origin}/there`)(response, request),
      "/back": text(listing),
    });
    const other = await serve({ "/there": redirect(`${first.origin}/back`) });
    const { texts } = await fetched(`${first.origin}/types/typescript`);
    expect(texts[0]?.text).toBe(listing);
    const [sent] = first.requests;
    expect(sent?.headers).toHaveProperty("x-api-key");
    for (const it of [other.requests[0], first.requests[1]]) {
      expect(it?.headers).toHaveProperty("accept", "*/*");
      expect(it?.headers).not.toHaveProperty("x-api-key");
      expect(it?.headers).not.toHaveProperty("authorization");
    }
  });

  test.each([401, 403])(
    "to another origin that wants credentials (%i) says that none were sent",
    async (code) => {
      const other = await serve({ "/there?key=s3cret": status(code) });
      const { origin } = await serve(
        listingAt(redirect(`${other.origin}/there?key=s3cret`)),
      );
      const { told, codes } = await fetched(`${origin}/types/typescript`);
      expect(codes).toEqual(["fetch-credentials-withheld"]);
      expect(told).toEqual([
        `A redirect led to '${other.origin}/there', which wants credentials; those given were not sent there.`,
      ]);
    },
  );

  test("from https to http takes no credentials along", async () => {
    const asked: [string, Headers][] = [];
    const fake = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(async (url, init) => {
        asked.push([String(url), new Headers(init?.headers)]);
        return asked.length === 1
          ? new Response(null, {
              status: 301,
              headers: { location: "http://host/types/typescript" },
            })
          : new Response(listing);
      });
    onTestFinished(() => fake.mockRestore());
    const { texts } = await fetched("https://host/types/typescript");
    expect(texts[0]?.text).toBe(listing);
    expect(asked.map(([url]) => url)).toEqual([
      "https://host/types/typescript?key=s3cret",
      "http://host/types/typescript",
    ]);
    expect(asked.map(([, sent]) => [...sent.keys()])).toEqual([
      ["accept", "authorization", "x-api-key"],
      ["accept"],
    ]);
  });

  test("to oneself ends after the fifth", async () => {
    const { origin, paths } = await serve(
      listingAt(redirect("/types/typescript?key=s3cret")),
    );
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([
      `'${origin}/types/typescript' redirects more than 5 times.`,
    ]);
    expect(paths()).toHaveLength(6);
  });

  test.each([
    ["file:///etc/passwd?s3cret", "file:///etc/passwd"],
    ["ftp://me:s3cret@host/dtos", "ftp://host/dtos"],
    ["http://me:s3cret@[", "http://…"],
  ])("to %s is refused", async (location, shown) => {
    const { origin } = await serve(listingAt(redirect(location)));
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([
      `'${origin}/types/typescript' redirects to '${shown}', which is not fetched.`,
    ]);
  });

  test("without a target is a status like any other", async () => {
    const { origin } = await serve(listingAt(status(302)));
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([
      `'${origin}/types/typescript' answers with status 302 and no description.`,
    ]);
  });
});

describe("another attempt", () => {
  test("waits as long as the server asks for", async () => {
    const { origin, paths } = await serve(
      listingAt(
        inTurn(
          status(429, { "retry-after": "7" }),
          status(503, { "retry-after": "Thu, 06 Aug 2026 00:00:11 GMT" }),
          text(listing),
        ),
      ),
    );
    const { texts, slept } = await fetched(`${origin}/types/typescript`);
    expect(texts[0]?.text).toBe(listing);
    expect(slept).toEqual([7000, 11_000]);
    expect(paths()).toHaveLength(3);
  });

  test.each([
    ["longer than anyone waits", "86400", 30_000],
    ["a time that is over", "Wed, 05 Aug 2026 00:00:00 GMT", 0],
    ["nonsense", "soon", 375],
  ])("where that is %s", async (_, after, expected) => {
    const { origin } = await serve(
      listingAt(inTurn(status(429, { "retry-after": after }), text(listing))),
    );
    const { slept } = await fetched(`${origin}/types/typescript`);
    expect(slept).toEqual([expected]);
  });

  test("is made where the server failed", async () => {
    const { origin } = await serve(
      listingAt(inTurn(status(500), text(listing))),
    );
    const { texts, slept } = await fetched(`${origin}/types/typescript`);
    expect(texts[0]?.text).toBe(listing);
    expect(slept).toEqual([375]);
  });

  test("is made where the connection broke off", async () => {
    const { origin, paths } = await serve(
      listingAt(
        inTurn((response) => response.destroy(), breaksOff, text(listing)),
      ),
    );
    const { texts, slept } = await fetched(`${origin}/types/typescript`);
    expect(texts[0]?.text).toBe(listing);
    expect(slept).toEqual([375, 750]);
    expect(paths()).toHaveLength(3);
  });
});

function packed(body: Uint8Array): Routes[string] {
  return (response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(body);
}

const breaksOff: Routes[string] = (response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write(listing, () => response.destroy());
};

describe("told by its kind:", () => {
  test.each<[string, Routes[string], string, number]>([
    ["401", status(401), "wants to know who asks (401).", 1],
    ["403", status(403), "may not be seen (403).", 1],
    [
      "429",
      status(429),
      "says three times that it is asked too often (429).",
      3,
    ],
    ["500", status(500), "failed in the server, three times (500).", 3],
    ["503", status(503), "is not available, three times (503).", 3],
    ["418", status(418), "answers with status 418 and no description.", 1],
    [
      "HTML",
      html("<h1>Welcome</h1>"),
      "answers with HTML, not with JSON or code.",
      1,
    ],
    [
      "HTML that says it is JSON",
      text("\n<!doctype html><title>", "application/json"),
      "answers with HTML, not with JSON or code.",
      1,
    ],
    [
      "a login",
      html('<form><input name="p" type="password"></form>'),
      "answers with a page to log in.",
      1,
    ],
    [
      "a login that asks for the name first",
      html("<title>Sign in - Acme</title><form><input name=user></form>"),
      "answers with a page to log in.",
      1,
    ],
    [
      "an error with status 200",
      json({
        responseStatus: { errorCode: "Unauthorized", message: "No session" },
      }),
      "holds an error of the server's instead of a description: Unauthorized: No session",
      1,
    ],
  ])("%s", async (_, answer, message, times) => {
    const { origin, paths } = await serve(listingAt(answer));
    const { told, texts } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([`'${origin}/types/typescript' ${message}`]);
    expect(texts).toEqual([]);
    expect(paths()).toHaveLength(times);
  });

  test.each([404, 410])("%i", async (code) => {
    const { origin } = await serve(listingAt(status(code)));
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([
      `The server has no '${origin}/types/typescript' (404).`,
    ]);
  });

  test("a connection that breaks off each time", async () => {
    const { origin, paths } = await serve(listingAt(breaksOff));
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([
      `The connection broke off before '${origin}/types/typescript' had answered to the end, three times.`,
    ]);
    expect(paths()).toHaveLength(3);
  });

  test.each<[string, Routes[string]]>([
    ["never answers", () => undefined],
    [
      "never ends its answer",
      (response) => {
        response.writeHead(200);
        response.write(listing);
      },
    ],
  ])("a server that %s, once", async (_, answer) => {
    const { origin, paths } = await serve(listingAt(answer));
    const { told } = await fetched(`${origin}/types/typescript`, 0.2);
    expect(told).toEqual([
      `'${origin}/types/typescript' has not answered to the end within 0.2 seconds.`,
    ]);
    expect(paths()).toHaveLength(1);
  });

  test("a refused connection", async () => {
    const host = `127.0.0.1:${await unusedPort()}`;
    const { told } = await fetched(`http://${host}/types/typescript`);
    expect(told).toEqual([
      `Cannot fetch 'http://${host}/types/typescript': '${host}' refuses the connection.`,
    ]);
  });

  test("a host nobody knows", async () => {
    const lookup = vi.spyOn(dns, "lookup").mockImplementation(((
      host: string,
      _options: unknown,
      callback: (error: Error) => void,
    ) => {
      const error = new Error(`getaddrinfo ENOTFOUND ${host}`);
      callback(Object.assign(error, { code: "ENOTFOUND" }));
    }) as unknown as typeof dns.lookup);
    onTestFinished(() => lookup.mockRestore());
    const { told } = await fetched("http://no.such.host/types/typescript");
    expect(told).toEqual([
      "Cannot fetch 'http://no.such.host/types/typescript': there is no host 'no.such.host'.",
    ]);
  });

  test("a certificate nobody trusts", async () => {
    const origin = await serveSecurely(listingAt(text(listing)));
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([
      `Cannot fetch '${origin}/types/typescript': the server's certificate is not trusted: it is self-signed.`,
    ]);
  });

  test("https where the server speaks http", async () => {
    const { origin } = await serve({});
    const secure = origin.replace("http:", "https:");
    const { told } = await fetched(`${secure}/types/typescript`);
    expect(told).toEqual([
      `Cannot fetch '${secure}/types/typescript': the server does not speak https there.`,
    ]);
  });

  test("http where the server speaks https", async () => {
    const origin = await serveSecurely({});
    const plain = origin.replace("https:", "http:");
    const { codes } = await fetched(`${plain}/types/typescript`);
    expect(codes).toEqual(["fetch-broken-off"]);
  });

  test("what is no text", async () => {
    const { origin } = await serve(listingAt(text(Uint8Array.of(1, 0, 2))));
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([
      `The input '${origin}/types/typescript' is not a text.`,
    ]);
  });

  test("nothing", async () => {
    const { origin } = await serve(listingAt(text(" \n")));
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([`The input '${origin}/types/typescript' is empty.`]);
  });

  test("a port that is not for the web", async () => {
    const { told } = await fetched("http://127.0.0.1:6000/types/typescript");
    expect(told).toEqual([
      "Cannot fetch 'http://127.0.0.1:6000/types/typescript': no connection could be made.",
    ]);
  });
});

describe("an answer that is too large", () => {
  const megabyte = 1024 * 1024;

  test("is not read to its end", async () => {
    const block = Buffer.alloc(megabyte, "x");
    let sent = 0;
    const { origin } = await serve(
      listingAt((response) => {
        const send = (): void => {
          while (sent < 200 && !response.destroyed) {
            sent++;
            if (!response.write(block)) {
              response.once("drain", send);
              return;
            }
          }
          response.end();
        };
        send();
      }),
    );
    const { told } = await fetched(`${origin}/types/typescript`);
    expect(told).toEqual([
      `'${origin}/types/typescript' answers with more than 64 MB; the rest was not read.`,
    ]);
    // What has been pulled, and what the sockets' buffers hold.
    expect(sent).toBeGreaterThan(64);
    expect(sent).toBeLessThan(100);
  });

  test("counts as it is when it is unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(65 * megabyte, "x"), { level: 1 });
    expect(bomb.byteLength).toBeLessThan(megabyte);
    const { origin } = await serve(listingAt(packed(bomb)));
    const { codes } = await fetched(`${origin}/types/typescript`);
    expect(codes).toEqual(["fetch-too-large"]);
  });
});
