/** Each folder of examples/ as its users run it: built by its scripts, against the installed package. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { root } from "./cases.js";
import { run, runNode, type Finished } from "./command.js";
import { example, script } from "./example.js";
import { contentsOf } from "./folders.js";
import { json, serve, status, type Routes } from "./http.js";

const answers = join(root, "fixtures", "rules", "answers");

function answer(file: string): string {
  return readFileSync(join(answers, file), "utf8");
}

/** How a server says no. */
function refused(code: number, body: string): Routes[string] {
  const type = "application/json; charset=utf-8";
  return status(code, { "content-type": type }, body);
}

/** `npm run build`, and then the program with the server's address. */
async function built(name: string, routes: Routes): Promise<Finished> {
  const cwd = example(name);
  const { code, stdout } = script(cwd, "build");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  const { origin } = await serve(routes);
  return runNode(["dist/main.js", origin], { cwd });
}

test("there is a test and a page for each", () => {
  const folders = readdirSync(join(root, "examples")).toSorted();
  expect(folders).toEqual([
    "custom-emitter",
    "github-actions",
    "npm-script",
    "servicestack-client",
    "xml-over-fetch",
  ]);
  for (const folder of folders)
    expect(
      readFileSync(join(root, "examples", folder, "README.md"), "utf8"),
    ).toMatch(/^# \S/);
});

describe("npm-script", () => {
  const session =
    '{ "dialState": "Active", "callState": "Hold", "queueState": "None", "channel": "Voice", "ended": false, "holdReason": "None", "direction": "Incoming", "wasMissed": false }';

  test("check fails until generate has run, and after an edit", () => {
    const cwd = example("npm-script");
    const before = script(cwd, "check");
    expect(before.code).toBe(3);
    expect(before.stdout).toContain("+++ classes.ts\t");
    expect(script(cwd, "generate")).toMatchObject({ code: 0, stdout: "" });
    expect(script(cwd, "check")).toMatchObject({ code: 0, stdout: "" });
    writeFileSync(join(cwd, "src/api/zod.ts"), "// edited\n", { flag: "a" });
    expect(script(cwd, "check").stdout).toContain("\n-// edited\n");
  });

  test("build makes a program that runs", () => {
    const cwd = example("npm-script");
    expect(script(cwd, "build")).toMatchObject({ code: 0, stdout: "" });
    const { code, stdout, stderr } = script(cwd, "start", session);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?><SessionInfo .*<CallState>Hold<\/CallState>.*<\/SessionInfo>$/,
    );
  });

  test("the page shows the input that the test gives", () => {
    expect(
      readFileSync(join(root, "examples/npm-script/README.md"), "utf8"),
    ).toContain(`echo '${session}' | npm start --silent\n`);
  });
});

test("servicestack-client", async () => {
  const product = {
    sku: "A 1",
    title: "Apple",
    price: 1.5,
    availability: "InStock",
    labels: 4,
    pictures: [],
    attributes: {},
    addedAt: "/Date(1707570245123)/",
    requiredByStack: "",
    requiredKeyword: "",
    stars: 5,
  };
  const expired =
    '{"version":0,"responseStatus":{"errorCode":"Expired","message":"AB1 has expired.","errors":[{"errorCode":"Expired","fieldName":"Voucher","message":"AB1 has expired."}]}}';
  const ran = await built("servicestack-client", {
    "/api/GetProduct?sku=A%201": json(product),
    "/api/GetProduct?sku=missing": refused(404, answer("product-missing.json")),
    "/api/SaveOrder": refused(400, expired),
  });
  expect(ran).toEqual({
    code: 0,
    stdout: `Apple 2024-02-10T13:04:05.123Z
NotFound Product missing was not found
{ customer: [ 'Who is it?' ] }
{ voucher: [ 'AB1 has expired.' ] }
`,
    stderr: "",
  });
});

describe("xml-over-fetch", () => {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>';
  const namespaces =
    'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Shop.Api"';
  const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
  const orders = "http://schemas.datacontract.org/2004/07/Shop.Orders";
  const types = "http://schemas.servicestack.net/types";
  const saved = `${declaration}<SaveOrderResponse ${namespaces}><Customer>Ann</Customer><Grouped xmlns:d2p1="${arrays}" i:nil="true" /><Order xmlns:d2p1="${orders}" i:nil="true" /><ResponseStatus xmlns:d2p1="${types}" i:nil="true" /><Version>2</Version></SaveOrderResponse>`;
  const refusal = `${declaration}<SaveOrderResponse ${namespaces}><Customer i:nil="true" /><Grouped xmlns:d2p1="${arrays}" i:nil="true" /><Order xmlns:d2p1="${orders}" i:nil="true" /><ResponseStatus xmlns:d2p1="${types}"><d2p1:ErrorCode>NotEmpty</d2p1:ErrorCode><d2p1:Message>Who is it?</d2p1:Message><d2p1:StackTrace i:nil="true" /><d2p1:Errors><d2p1:ResponseError><d2p1:ErrorCode>NotEmpty</d2p1:ErrorCode><d2p1:FieldName>Customer</d2p1:FieldName><d2p1:Message>Who is it?</d2p1:Message><d2p1:Meta xmlns:d5p1="${arrays}" i:nil="true" /></d2p1:ResponseError></d2p1:Errors><d2p1:Meta xmlns:d3p1="${arrays}" i:nil="true" /></ResponseStatus><Version>0</Version></SaveOrderResponse>`;

  test("reads the same from both wires, and errors", async () => {
    const asked: string[] = [];
    const respond = async (
      response: ServerResponse,
      request: IncomingMessage,
    ): Promise<void> => {
      const body = await textOf(request);
      const { "content-type": type = "", accept } = request.headers;
      asked.push(`${request.method} ${type} ${accept} ${body}`);
      const isXml = type === "application/xml";
      const isFine = body.includes("Ann");
      response
        .writeHead(isFine ? 200 : 400, { "content-type": type })
        .end(isXml ? (isFine ? saved : refusal) : answer("order-valid.json"));
    };
    const ran = await built("xml-over-fetch", {
      "/orders": (response, request) => void respond(response, request),
    });
    expect(ran).toEqual({
      code: 0,
      stdout: `{ customer: 'Ann', version: 2 }
the same: true
NotEmpty [ 'Customer' ]
`,
      stderr: "",
    });
    const xml = "POST application/xml application/xml";
    const order = `<Email i:nil="true" /><Grouped xmlns:d2p1="${arrays}" i:nil="true" /><Order xmlns:d2p1="${orders}" i:nil="true" />`;
    expect(asked).toEqual([
      `${xml} ${declaration}<SaveOrder ${namespaces}><Country>DE</Country><Customer>Ann</Customer>${order}<Priority>2</Priority><SessionId i:nil="true" /><Total>1.5</Total><Version>0</Version><Voucher i:nil="true" /></SaveOrder>`,
      'POST application/json application/json {"customer":"Ann","priority":2,"country":"DE","total":1.5}',
      `${xml} ${declaration}<SaveOrder ${namespaces}><Country i:nil="true" /><Customer></Customer>${order}<Priority>0</Priority><SessionId i:nil="true" /><Total>0</Total><Version>0</Version><Voucher i:nil="true" /></SaveOrder>`,
    ]);
  });
});

test("custom-emitter writes beside the built-in emitters", async () => {
  const cwd = example("custom-emitter");
  const out = join(cwd, "api");
  expect((await run([], { cwd })).code).toBe(0);
  const written = contentsOf(out);
  expect(Object.keys(written)).toEqual([
    "classes.ts",
    "index.ts",
    "names.ts",
    "operations.json",
  ]);
  expect(written["index.ts"]).toContain('export * from "./names.js";');
  expect(written["names.ts"]).toContain('  "Owner": classes.Owner,\n');
  expect(JSON.parse(written["operations.json"] ?? "")).toMatchObject({
    operations: [{ request: "?.GetOwner", verbs: ["GET"] }],
  });
  // A second run knows its own files.
  expect((await run(["--check"], { cwd })).code).toBe(0);
  const wrong = await run(["-e", "nmes"], { cwd });
  expect(wrong.stderr).toContain("did you mean 'names'?");
});
