/** Which address is asked for what. */
import { describe, expect, test } from "vitest";
import {
  html,
  inTurn,
  json,
  redirect,
  serve,
  status,
  text,
  unusedPort,
  type Routes,
  type Site,
} from "../../test/http.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { load } from "./load.js";
import type { SourceText } from "./source-text.js";

const listing = "export class Hello { name?: string; }\n";
const metadata = { namespaces: [], types: [], operations: [] };
const app = { app: { serviceStackVersion: "10.15" }, api: metadata };
const page = "<p>To override the Content-type in your clients, …</p>";

const clock = {
  now: () => 0,
  sleep: async () => undefined,
  random: () => 0,
};

async function loaded(...inputs: readonly string[]): Promise<{
  readonly value: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  return load(inputs, { headers: { "X-Key": "s3cret" }, timeout: 5, clock });
}

/** Paths of the sources, what is told, and what was asked for. */
async function visit(
  site: Site,
  ...paths: readonly string[]
): Promise<{
  readonly sources: readonly string[];
  readonly told: readonly string[];
  readonly asked: readonly string[];
}> {
  const { value, diagnostics } = await loaded(
    ...paths.map((path) => `${site.origin}${path}`),
  );
  expect(JSON.stringify(diagnostics)).not.toContain("s3cret");
  return {
    sources: value.map(({ file }) => file.replace(site.origin, "")),
    told: diagnostics.map(({ code, message }) =>
      `${code}: ${message}`.replaceAll(site.origin, ""),
    ),
    asked: site.paths(),
  };
}

describe("a server", () => {
  test("with metadata and app.json is not asked for its listing", async () => {
    const site = await serve({
      "/types/metadata.json": json(metadata),
      "/metadata/app.json": json(app),
      "/types/typescript": text(listing),
    });
    expect(await visit(site, "")).toEqual({
      sources: ["/types/metadata.json", "/metadata/app.json"],
      told: [],
      asked: ["/types/metadata.json", "/metadata/app.json"],
    });
    for (const { headers } of site.requests)
      expect(headers).toMatchObject({
        accept: "application/json",
        "x-key": "s3cret",
      });
  });

  test.each<[string, Routes, readonly string[], readonly string[]]>([
    [
      "a listing alone",
      { "/types/typescript": text(listing) },
      ["/types/typescript"],
      [
        "/types/metadata.json",
        "/types/metadata?format=json",
        "/metadata/app.json",
        "/types/typescript",
      ],
    ],
    [
      "metadata and a listing, as before v5.9",
      {
        "/types/metadata.json": json({ Types: [], Operations: [] }),
        "/types/typescript": text(listing),
      },
      ["/types/metadata.json", "/types/typescript"],
      ["/types/metadata.json", "/metadata/app.json", "/types/typescript"],
    ],
    [
      "app.json alone",
      { "/metadata/app.json": json(app) },
      ["/metadata/app.json"],
      [
        "/types/metadata.json",
        "/types/metadata?format=json",
        "/metadata/app.json",
        "/types/typescript",
      ],
    ],
    [
      "no suffix .json for routes",
      {
        "/types/metadata?format=json": json(metadata),
        "/metadata/app.json": json(app),
      },
      ["/types/metadata", "/metadata/app.json"],
      [
        "/types/metadata.json",
        "/types/metadata?format=json",
        "/metadata/app.json",
      ],
    ],
    [
      "metadata that is locked or hidden, in whatever way",
      {
        "/types/metadata.json": status(403),
        "/types/metadata?format=json": html("an application"),
        "/metadata/app.json": json({ error: "not here" }),
        "/types/typescript": text(listing),
      },
      ["/types/typescript"],
      [
        "/types/metadata.json",
        "/types/metadata?format=json",
        "/metadata/app.json",
        "/types/typescript",
      ],
    ],
  ])("with %s gives what it has", async (_, routes, sources, asked) => {
    const site = await serve(routes);
    expect(await visit(site, "/")).toEqual({ sources, told: [], asked });
  });

  test.each([
    "/api/v2",
    "/api/v2/",
    "/api/v2/metadata",
    "/api/v2/json/metadata",
    "/api/v2/operations/metadata",
  ])("may have a base path: %s", async (path) => {
    const site = await serve({
      "/api/v2/types/metadata.json": json(metadata),
      "/api/v2/metadata/app.json": json(app),
    });
    expect(await visit(site, path)).toEqual({
      sources: ["/api/v2/types/metadata.json", "/api/v2/metadata/app.json"],
      told: [],
      asked: ["/api/v2/types/metadata.json", "/api/v2/metadata/app.json"],
    });
  });

  test("is asked with the query of its address, which may hold a key", async () => {
    const site = await serve({
      "/types/metadata?key=s3cret&format=json": json(metadata),
      "/metadata/app.json?key=s3cret": json(app),
    });
    expect(await visit(site, "/?key=s3cret")).toEqual({
      sources: ["/types/metadata", "/metadata/app.json"],
      told: [],
      asked: [
        "/types/metadata.json?key=s3cret",
        "/types/metadata?key=s3cret&format=json",
        "/metadata/app.json?key=s3cret",
      ],
    });
  });

  test("and its description are there once", async () => {
    const site = await serve({
      "/types/metadata.json": json(metadata),
      "/metadata/app.json": json(app),
    });
    const { sources } = await visit(
      site,
      "/metadata/app.json",
      "",
      "/types/metadata.json",
    );
    expect(sources).toEqual(["/metadata/app.json", "/types/metadata.json"]);
  });

  test.each<[string, Routes, string, number]>([
    [
      "has nothing",
      {},
      "server-not-servicestack: No description of a ServiceStack server was found at '/'.",
      4,
    ],
    [
      "wants credentials",
      { "/types/metadata.json": status(401) },
      "fetch-unauthorized: '/types/metadata.json' wants to know who asks (401).",
      4,
    ],
    [
      "shows a login for everything",
      Object.fromEntries(
        [
          "/types/metadata.json",
          "/types/metadata?format=json",
          "/metadata/app.json",
          "/types/typescript",
        ].map((path) => [path, redirect("/login")]),
      ),
      "fetch-login: '/types/metadata.json' redirects to '/login', to log in.",
      4,
    ],
    [
      "is not available now, although another time it might be",
      {
        "/types/metadata.json": status(503),
        "/types/typescript": text(listing),
      },
      "fetch-unavailable: '/types/metadata.json' is not available, three times (503).",
      3,
    ],
    [
      "fails and has nothing else",
      { "/types/metadata.json": status(500) },
      "fetch-server-error: '/types/metadata.json' failed in the server, three times (500).",
      5,
    ],
    [
      "answers with errors",
      {
        "/types/metadata.json": json({
          ResponseStatus: { ErrorCode: "Unauthorized", Message: "" },
        }),
      },
      "answer-is-error: '/types/metadata.json' holds an error of the server's instead of a description: Unauthorized",
      4,
    ],
    [
      "breaks down in the middle",
      {
        "/types/metadata.json": json(metadata),
        "/metadata/app.json": status(503),
        "/types/typescript": text(listing),
      },
      "fetch-unavailable: '/metadata/app.json' is not available, three times (503).",
      4,
    ],
  ])("that %s gives nothing", async (_, routes, told, requests) => {
    const site = await serve(routes);
    const result = await visit(site, "");
    expect(result.sources).toEqual([]);
    expect(result.told).toEqual([told]);
    expect(result.asked).toHaveLength(requests);
  });

  test.each<[string, Routes, readonly string[]]>([
    ["its listing", {}, ["/types/typescript"]],
    [
      "what else it has",
      { "/metadata/app.json": json(app) },
      ["/metadata/app.json", "/types/typescript"],
    ],
  ])("whose metadata fails gives %s", async (_, routes, sources) => {
    const site = await serve({
      ...routes,
      "/types/metadata.json": status(500),
      "/types/typescript": text(listing),
    });
    const result = await visit(site, "");
    expect(result.sources).toEqual(sources);
    expect(result.told).toEqual([
      expect.stringMatching(
        /^server-partly-broken: '\/types\/metadata\.json' failed in the server/,
      ),
    ]);
  });

  test("that shows a login says so", async () => {
    const site = await serve({
      "/types/metadata.json": redirect("/login?ReturnUrl=s3cret"),
    });
    expect((await visit(site, "")).told).toEqual([
      "fetch-login: '/types/metadata.json' redirects to '/login', to log in.",
    ]);
  });

  test("is told about once where nothing listens", async () => {
    const { diagnostics } = await loaded(
      `http://127.0.0.1:${await unusedPort()}`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["fetch-refused"]);
  });
});

describe("an address that is fetched as it is", () => {
  test.each<[string, string, string]>([
    ["/json/metadata?op=Hello&lang=typescript", "text/html", page],
    ["/api/xml/metadata?lang=typescript&op=Hello", "text/html", page],
    ["/types/typescript", "*/*", listing],
    ["/types/typescript.d?IncludeTypes=Hello.*", "*/*", listing],
    ["/types/csharp", "*/*", listing],
    ["/types/metadata", "application/json", JSON.stringify(metadata)],
    ["/types/metadata.json", "application/json", JSON.stringify(metadata)],
    ["/metadata/app.json", "application/json", JSON.stringify(app)],
    ["/metadata/app", "application/json", JSON.stringify(app)],
    ["/shared/schema.json", "application/json", '{"version":1}'],
    ["/me/repo/main/dtos.ts", "*/*", listing],
    ["/saved/page.html", "*/*", page],
  ])("%s, as %s", async (path, accept, body) => {
    const site = await serve({ [path]: text(body) });
    const { value, diagnostics } = await loaded(`${site.origin}${path}`);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([{ file: `${site.origin}${path}`, text: body }]);
    expect(site.paths()).toEqual([path]);
    expect(site.requests[0]?.headers.accept).toBe(accept);
  });

  test("several, in the order given", async () => {
    const paths = ["C", "A", "B"].map((op) => `/json/metadata?op=${op}`);
    const site = await serve(
      Object.fromEntries(paths.map((path) => [path, html(page)])),
    );
    expect((await visit(site, ...paths)).sources).toEqual(paths);
  });

  test("after a server was asked, where its name tells nothing", async () => {
    const site = await serve({ "/paste/1f": text(listing) });
    expect(await visit(site, "/paste/1f")).toEqual({
      sources: ["/paste/1f"],
      told: [],
      asked: [
        "/paste/1f/types/metadata.json",
        "/paste/1f/types/metadata?format=json",
        "/paste/1f/metadata/app.json",
        "/paste/1f/types/typescript",
        "/paste/1f",
      ],
    });
  });

  test("but not where it turns out to be something else", async () => {
    const site = await serve({ "/docs": html("Read me") });
    expect((await visit(site, "/docs")).told).toEqual([
      "server-not-servicestack: No description of a ServiceStack server was found at '/docs'.",
    ]);
  });

  test.each<[string, Routes[string], string]>([
    [
      "/types/metadata",
      html("TypesMetadata Snapshot"),
      "fetch-html: '/types/metadata' answers with HTML, not with JSON or code.",
    ],
    [
      "/types/metadata.json",
      json({ hello: "world" }),
      "fetch-not-metadata: What '/types/metadata.json' answers with is not ServiceStack's metadata.",
    ],
    [
      "/types/metadata.json",
      json(["types"]),
      "fetch-not-metadata: What '/types/metadata.json' answers with is not ServiceStack's metadata.",
    ],
    [
      "/metadata/app.json",
      json(metadata),
      "fetch-not-metadata: What '/metadata/app.json' answers with is not ServiceStack's metadata.",
    ],
    [
      "/dtos.json",
      html("Page not found"),
      "fetch-html: '/dtos.json' answers with HTML, not with JSON or code.",
    ],
    [
      "/json/metadata?op=Hello",
      html('<input id="p" type=password>'),
      "fetch-login: '/json/metadata?op=Hello' answers with a page to log in.",
    ],
  ])("%s, which answers with something else", async (path, answer, told) => {
    const site = await serve({ [path]: answer });
    expect(await visit(site, path)).toEqual({
      sources: [],
      told: [told],
      asked: [path],
    });
  });

  test("again where the server was busy", async () => {
    const path = "/json/metadata?op=Hello";
    const site = await serve({ [path]: inTurn(status(502), html(page)) });
    expect(await visit(site, path)).toEqual({
      sources: [path],
      told: [],
      asked: [path, path],
    });
  });
});
