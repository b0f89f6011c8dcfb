/** What is generated runs in a browser, in a page as in a worker, under a policy that forbids eval. */
import { writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { describe, expect, test } from "vitest";
import { generate } from "../src/generate.js";
import { resolveOptions, type PartialOptions } from "../src/options.js";
import { fixture, root } from "./cases.js";
import { chromium, open } from "./chromium.js";
import { temporaryFolder } from "./folders.js";
import { serve, type Routes } from "./http.js";

const json =
  '{"account":9223372036854775807,"hash":7,"balance":1.50,"entries":[{"amount":2}]}';
const arrays =
  'xmlns:d2p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays"';
const xml = `<Ledger xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Bank.Dtos"><Account>9223372036854775807</Account><Balance>1.50</Balance><Entries><Entry><Amount>2</Amount><Text i:nil="true" /></Entry></Entries><Extra i:nil="true" /><Hash>7</Hash><Limit i:nil="true" /><Names ${arrays} i:nil="true" /><Numbers ${arrays} i:nil="true" /><Rates ${arrays} i:nil="true" /></Ledger>`;

/** Page and worker run the same, and each tells what it came to. */
const program = `
  import * as z from "zod/mini";
  import { LedgerSchema, LedgerXml, parseJson, stringifyJson } from "./index.js";

  const violations = [];
  // They are told later, one after the other: the last is caused on purpose.
  const all = new Promise((resolve) =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      violatedDirective === "connect-src"
        ? resolve()
        : violations.push(violatedDirective + " " + blockedURI),
    ),
  );
  const value = LedgerSchema.parse(parseJson(${JSON.stringify(json)}));
  const sameValue = LedgerXml.read(${JSON.stringify(xml)});
  const refused = LedgerSchema.safeParse({ ...value, hash: "x" });
  fetch("data:,").catch(() => {});
  await all;
  const told = {
    json: stringifyJson(z.encode(LedgerSchema, sameValue)),
    xml: LedgerXml.write(value, { declaration: false }),
    refused: refused.error.issues.map(({ path }) => path.join(".")),
    violations,
  };
  const isPage = "document" in globalThis;
  await fetch(isPage ? "/page" : "/worker", { method: "POST", body: JSON.stringify(told) });
  if (isPage) new Worker(import.meta.url, { type: "module" });
`;

const policy = "default-src 'self'; script-src 'self'";

describe.skipIf(chromium === undefined)(
  "in Chromium, which stands on PATH or is what CHROMIUM names",
  () => {
    test.each<
      [Omit<PartialOptions, "inputs">, { readonly violations: string[] }]
    >([
      [{ jitless: true }, { violations: [] }],
      [{ jitless: true, zod: "mini" }, { violations: [] }],
      [{ zod: "mini" }, { violations: [] }],
      // Otherwise there would be nothing to see in the others.
      [{}, { violations: ["script-src eval"] }],
    ])("%j: %j", async (options, { violations }) => {
      const told = await toldBy(await bundle(options));
      const expected = { json, xml, refused: ["hash"], violations };
      expect(told).toEqual({ page: expected, worker: expected });
    });
  },
);

/** One module of all that is generated of the fixture exact-values, and the program. */
async function bundle(
  options: Omit<PartialOptions, "inputs">,
): Promise<string> {
  const out = temporaryFolder();
  const { files } = await generate(
    resolveOptions({
      ...options,
      inputs: [fixture("exact-values", "input.json")],
      out,
      int64: "bigint",
      decimal: "string",
    }),
  );
  for (const { path, text: content } of files)
    writeFileSync(join(out, path), content);
  const input = join(out, "program.js");
  writeFileSync(input, program);
  const build = await rolldown({
    input,
    resolve: { modules: [join(root, "node_modules")] },
  });
  const { output } = await build.generate();
  return output[0].code;
}

interface Told {
  readonly page: unknown;
  readonly worker: unknown;
}

async function toldBy(code: string): Promise<Told> {
  let tell: (told: Told) => void;
  const told = new Promise<Told>((resolve) => (tell = resolve));
  let page: unknown;
  const routes: Routes = {
    "/": answer(
      "text/html",
      '<!doctype html><script type="module" src="/program.js"></script>',
    ),
    "/program.js": answer("text/javascript", code),
    "/page": async (response, request) => {
      page = JSON.parse(await text(request));
      response.end();
    },
    "/worker": async (response, request) => {
      tell({ page, worker: JSON.parse(await text(request)) });
      response.end();
    },
  };
  const { origin } = await serve(routes);
  return Promise.race([told, open(origin)]);
}

function answer(type: string, body: string): Routes[string] {
  return (response) =>
    response
      .writeHead(200, {
        "content-type": `${type}; charset=utf-8`,
        "content-security-policy": policy,
      })
      .end(body);
}
