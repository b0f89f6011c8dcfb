/** Credentials go to the server that they are for, and nowhere else. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./command.js";
import { contentsOf, temporaryFolder } from "./folders.js";
import { serve, status, text, type Routes } from "./http.js";

const secrets = [
  "s3cret",
  "hunter2",
  Buffer.from("hunter2:s3cret").toString("base64"),
];
const path = "/types/typescript?key=s3cret&api_key=s3cret";
const listing = "export class Hello { public name: string; }\n";

test.each<[string, Routes[string], number]>([
  ["a run that goes well", text(listing), 0],
  ["a run that is refused", status(401), 4],
  ["a run whose server breaks", status(500), 4],
  ["a run over what is no listing", text("just some words"), 1],
  [
    "a run over a damaged listing",
    text("export class A {\n  a: ;;; b }}\n"),
    0,
  ],
])(
  "%s tells and keeps no credentials",
  async (_, answer, code) => {
    const { origin, requests } = await serve({ [path]: answer });
    const cwd = temporaryFolder();
    // Where there is one, a run leaves its record in it.
    mkdirSync(join(cwd, "node_modules"));
    const url = `${origin.replace("//", "//hunter2:s3cret@")}${path}`;
    for (const more of [[], ["--json"], ["--verbose"], ["--check"]]) {
      const result = await run(
        [url, "--out", "out", "--header", "X-Api-Key: s3cret", ...more],
        { cwd },
      );
      expect(result.code).toBe(code);
      const told = JSON.stringify([result, contentsOf(cwd)]);
      for (const secret of secrets) expect(told).not.toContain(secret);
    }
    expect(requests[0]?.headers).toMatchObject({
      authorization: `Basic ${secrets[2]}`,
      "x-api-key": "s3cret",
    });
  },
  60_000,
);
