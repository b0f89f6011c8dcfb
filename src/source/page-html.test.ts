import { describe, expect, test } from "vitest";
import { extractPageHtml } from "./page-html.js";
import type { Found, Page } from "./page.js";
import type { Excerpt, SourceText } from "./source-text.js";

function sourceOf(text: string): SourceText {
  return { file: "page.html", text };
}

function pageOf(text: string): Page {
  return extractPageHtml(sourceOf(text));
}

/** What the file has where the excerpt has `part`. */
function writtenAs(text: string, excerpt: Excerpt, part: string): string {
  const start = excerpt.text.indexOf(part);
  const place = excerpt.place(start, start + part.length);
  expect(start).not.toBe(-1);
  return text.slice(place.start, place.end);
}

function valuesOf<T>(found: readonly Found<T>[]): readonly T[] {
  return found.map(({ value }) => value);
}

const listing = `<p><a href="/metadata">&lt;back to all web services</a></p>
<h2>FindPets</h2>
<div class="tags"><span><b>pets</b></span></div>
<h3 id='desc'>Finds pets &amp; their<br />
owners</h3>
<table class='authentication'><caption><b>Requires Authentication</b></caption>
<tr><td>Required roles:</td><td>Vet, Owner</td></tr></table>
<table class='routes'><caption>The following routes are available for this service:</caption><tbody>
<tr><th>GET POST</th><th>/pets/{Kind}</th><td>By kind</td><td><i>See <a href='/docs'>the docs</a></i></td></tr>
<tr><th>All Verbs</th><th>/pets</th><td></td><td><i></i></td></tr><tbody></tbody></table>
<div><nav><a href='?op=FindPets'>Metadata</a>
<a class="active" href="?op=FindPets&lang=typescript">TypeScript</a></nav></div>
<pre><code class="language-typescript" lang="typescript">
export class Pet
{
    public names: Map&lt;string, R&D&gt;;
}

</code></pre>
<p><a href="/types/typescript?IncludeTypes=FindPets.*">TypeScript FindPets DTOs</a></p>
<div class="call-info"><p>To override the Content-type in your clients, use the HTTP <b>Accept</b> Header</p></div>
<div class="example"><h3>HTTP + XML</h3>
<div class="request">
<pre>
POST /pets/{Kind} HTTP/1.1
Host: pets.example.org
Accept: application/xml
Content-Type: application/xml
Content-Length: <span class="value">length</span>

&lt;FindPets&gt;
  &lt;Kind&gt;a &amp;amp; b&lt;/Kind&gt;
&lt;/FindPets&gt;
</pre>
</div>
<div class="response"><pre>
HTTP/1.1 200 OK
Content-Type: application/xml
Content-Length: length

(string)
</pre></div></div>`;

describe("a page as a server sends it", () => {
  const page = pageOf(listing);

  test("has a name, and a description without tags", () => {
    expect(page.operation?.value).toBe("FindPets");
    expect(page.description?.value).toBe("Finds pets & their\nowners");
  });

  test("has routes with summaries and notes", () => {
    expect(valuesOf(page.routes)).toEqual([
      {
        path: "/pets/{Kind}",
        verbs: ["GET", "POST"],
        summary: "By kind",
        notes: "See the docs",
      },
      { path: "/pets", verbs: [] },
    ]);
  });

  test("has rows of authorization", () => {
    expect(valuesOf(page.authorization)).toEqual([
      { of: "roles", names: ["Vet", "Owner"] },
    ]);
  });

  test("has code without the blank lines around it", () => {
    expect(page.code?.language).toBe("typescript");
    expect(page.code?.excerpt.text).toBe(
      "export class Pet\n{\n    public names: Map<string, R&D>;\n}",
    );
    expect(page.tables).toEqual([]);
  });

  test("has samples", () => {
    expect(
      page.samples.map(({ role, verb, path, format, body }) => ({
        role,
        verb,
        path,
        format,
        body: body?.text,
      })),
    ).toEqual([
      {
        role: "request",
        verb: "POST",
        path: "/pets/{Kind}",
        format: "xml",
        body: "<FindPets>\n  <Kind>a &amp; b</Kind>\n</FindPets>",
      },
      {
        role: "response",
        verb: undefined,
        path: undefined,
        format: undefined,
        body: "(string)",
      },
    ]);
  });

  test("is read the same with Windows' line ends", () => {
    const windows = pageOf(listing.replaceAll("\n", "\r\n"));
    expect(windows.description?.value).toBe(page.description?.value);
    expect(windows.code?.excerpt.text).toBe(page.code?.excerpt.text);
    expect(windows.samples[0]?.body?.text).toBe(page.samples[0]?.body?.text);
  });
});

describe("places are those of the file", () => {
  const page = pageOf(listing);
  const body = page.samples[0]?.body;
  if (!page.code || !body || !page.operation) throw new Error("No page.");

  test.each([
    ["names", "names"],
    ["<", "&lt;"],
    ["string, R&D>;", "string, R&D&gt;;"],
    ["{\n    public", "{\n    public"],
  ])("in the code, of %j", (part, written) => {
    expect(page.code && writtenAs(listing, page.code.excerpt, part)).toBe(
      written,
    );
  });

  test.each([
    ["<Kind>", "&lt;Kind&gt;"],
    ["a &amp; b", "a &amp;amp; b"],
  ])("in a sample, of %j", (part, written) => {
    expect(writtenAs(listing, body, part)).toBe(written);
  });

  test("of what stands between tags", () => {
    const { at } = page.operation ?? { at: { start: 0, end: 0 } };
    expect(listing.slice(at.start, at.end)).toBe("FindPets");
    const [, route] = page.routes;
    expect(listing.slice(route?.at.start, route?.at.end)).toBe(
      "All Verbs</th><th>/pets",
    );
  });

  test("with Windows' line ends", () => {
    const windows = listing.replaceAll("\n", "\r\n");
    const { code } = pageOf(windows);
    expect(code && writtenAs(windows, code.excerpt, "{\n    public")).toBe(
      "{\r\n    public",
    );
  });
});

test("a page that a browser saved, with coloured code", () => {
  const saved = `<!DOCTYPE html>
<!-- saved from url=(0054)https://pets.example.org/xml/metadata?op=FindPets -->
<HTML><HEAD><META charset="utf-8"><TITLE>Pets</TITLE><STYLE>h2 { color: red }</STYLE></HEAD>
<BODY><H2>FindPets</H2>
<PRE><CODE CLASS="language-typescript hljs" data-highlighted="yes"><SPAN class="hljs-keyword">export</SPAN> <SPAN class="hljs-keyword">class</SPAN> <SPAN class="hljs-title">Pet</SPAN>
{
    <SPAN class="hljs-attr">public</SPAN> id: <SPAN class="hljs-built_in">Map</SPAN>&lt;<SPAN>string</SPAN>&gt;;
}
</CODE></PRE>
<PRE>GET /pets HTTP/1.1
Accept: application/xml</PRE></BODY></HTML>`;
  const page = pageOf(saved);
  expect(page.operation?.value).toBe("FindPets");
  expect(page.code?.excerpt.text).toBe(
    "export class Pet\n{\n    public id: Map<string>;\n}",
  );
  expect(page.code && writtenAs(saved, page.code.excerpt, "Map<")).toBe(
    "Map</SPAN>&lt;",
  );
  expect(page.samples).toMatchObject([{ role: "request", path: "/pets" }]);
});

describe("the Metadata tab", () => {
  const page = pageOf(`<h2>FindPets</h2>
<table class='params'><caption><b>Page&lt;T&gt;</b> Parameters:</caption><thead><tr><th>Name</th><th>Parameter</th><th>Data Type</th><th>Required</th><th>Description</th></tr></thead><tbody>
<tr><td>Items</td><td>form</td><td>List&lt;T&gt;</td><td>Yes</td><td>All
of them</td></tr>
<tr><td>Price</td><td>query</td><td>decimal?</td><td>No</td><td>In euros<h4>Valid Range: -5 - 1000</h4></td></tr>
<tr><td>Sort</td><td>query</td><td>string</td><td>No</td><td><h4>Allowable Values</h4><ul><li>name</li><li>age of pet</li></ul></td></tr></tbody></table>
<table class='enum'><caption><b>Kind</b> Enum:</caption><tbody><tr><td>Cat</td><td></td></tr><tr><td>Dog</td><td>Barks</td></tr></tbody></table>
<table class='enum'><caption><b>Size</b> Enum:</caption><thead><tr><th>Name</th><th>Value</th><th></th></tr></thead><tbody><tr><td>Small</td><td>5</td><td>Or less</td></tr></tbody></table>
<table><tr><td>Cookies</td><td>none</td></tr></table>`);

  test("tells members", () => {
    const [table] = page.tables;
    expect(table?.type?.value).toBe("Page<T>");
    expect(table?.kind === "members" && table.rows).toMatchObject([
      {
        name: { value: "Items" },
        parameter: { value: "form" },
        type: { value: "List<T>" },
        required: { value: true },
        description: { value: "All of them" },
      },
      {
        name: { value: "Price" },
        type: { value: "decimal?" },
        required: { value: false },
        description: { value: "In euros" },
        range: { value: { minimum: "-5", maximum: "1000" } },
      },
      {
        name: { value: "Sort" },
        allowableValues: { value: ["name", "age of pet"] },
      },
    ]);
  });

  test("tells enums", () => {
    const [, ...enums] = page.tables;
    expect(enums).toMatchObject([
      {
        kind: "enum",
        type: { value: "Kind" },
        rows: [
          { name: { value: "Cat" } },
          { name: { value: "Dog" }, description: { value: "Barks" } },
        ],
      },
      {
        kind: "enum",
        type: { value: "Size" },
        rows: [
          {
            name: { value: "Small" },
            value: { value: "5" },
            description: { value: "Or less" },
          },
        ],
      },
    ]);
    expect(enums).toHaveLength(2);
  });
});

test("a page of version 4.0.24: unclosed heading, plain tables", () => {
  const page = pageOf(`<div><h2>FindPets</h2>
<h3 id='desc'>Finds pets</div>
<table><caption>The following routes are available for this service:</caption>
<tr><th>GET</th><th>/pets</th><td></td><td><i></i></td></tr></table>
<table><caption>Parameters:</caption><thead><tr><th>Name</th><th>Parameter</th><th>Data Type</th><th>Required</th><th>Description</th></tr></thead>
<tr><td>Kind</td><td>query</td><td>string</td><td>No</td><td>Cat or dog</td></tr></table>`);
  expect(page.description?.value).toBe("Finds pets");
  expect(valuesOf(page.routes)).toEqual([{ path: "/pets", verbs: ["GET"] }]);
  expect(page.tables).toMatchObject([
    { kind: "members", rows: [{ name: { value: "Kind" } }] },
  ]);
  expect(page.tables[0]).not.toHaveProperty("type");
});

test("a template of the user's: other order, a layout in a table, columns moved", () => {
  const page = pageOf(`<table id="layout"><tr><td>
<pre>HTTP/1.1 200 OK
Content-Type: application/json
Content-Length: length

{"id":0}</pre></td><td>
<table><caption>FindPets Parameters:</caption><tr><th>Name</th><th>Required</th><th>Data Type</th></tr><tr><td>Id</td><td>Yes</td><td>int</td></tr></table>
<nav><a href="?lang=csharp&amp;op=FindPets">C#</a></nav>
<table><tr><td>DELETE</td><td>/pets/{Id}</td></tr></table>
</td></tr></table>`);
  expect(page.operation?.value).toBe("FindPets");
  expect(valuesOf(page.routes)).toEqual([
    { path: "/pets/{Id}", verbs: ["DELETE"] },
  ]);
  expect(page.samples).toMatchObject([{ role: "response", format: "json" }]);
  expect(page.tables).toMatchObject([
    {
      type: { value: "FindPets" },
      rows: [
        {
          name: { value: "Id" },
          required: { value: true },
          type: { value: "int" },
        },
      ],
    },
  ]);
  expect(page.tables).toHaveLength(1);
});

test.each([
  [
    `<pre><code class="language-csharp" lang="csharp">using System;

namespace Acme
{
    public partial class Pet { public int Id { get; set; } }
}</code></pre>`,
    { code: { language: "csharp" } },
  ],
  [
    `<pre><code class="language-dart" lang="dart">class Pet implements IConvertible { int? id; }</code></pre>
<p><a href="/types/dart">Dart FindPets DTOs</a></p>`,
    { otherLanguage: { value: "dart" } },
  ],
  [
    `<pre><code>/** @typedef {'Cat'|'Dog'} */
export var Kind;
export class Pet { /** @param {{id?:number}} [init] */ constructor(init) { Object.assign(this, init) } }</code></pre>
<p><a href="/types/mjs">JavaScript FindPets DTOs</a></p>`,
    { otherLanguage: { value: "JavaScript" } },
  ],
])("the open tab is told by its content: %#", (tab, expected) => {
  const page = pageOf(`<h2>FindPets</h2>${tab}`);
  expect(page).toMatchObject(expected);
  expect(Object.keys(page)).not.toContain(
    "code" in expected ? "otherLanguage" : "code",
  );
});

test("HTML that is nested without end is walked through", () => {
  const depth = 20_000;
  const page = pageOf(`${"<div>".repeat(depth)}<h2>FindPets</h2>`);
  expect(page.operation?.value).toBe("FindPets");
});
