/** Flags that several commands share, on each of them: what it changes there. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, type Finished } from "./command.js";
import { contentsOf, temporaryFolder } from "./folders.js";
import { serve, text } from "./http.js";

const listing = `using System;
using System.Collections.Generic;
using ServiceStack;

namespace Acme
{
    [Route("/orders/{Id}", "GET")]
    public class GetOrder : IReturn<Order>, IGet
    {
        public long Id { get; set; }
    }

    public class Order
    {
        public long Id { get; set; }
        public decimal Total { get; set; }
        public DateTime Placed { get; set; }
        public DateTimeOffset Sent { get; set; }
        public byte[] Photo { get; set; }
        public List<string> Notes { get; set; }
        public State State { get; set; }
        public Item Item { get; set; }
    }

    public class Item
    {
        public int No { get; set; }
    }

    public class Gift : Item
    {
        public string Text { get; set; }
    }

    public enum State
    {
        Open,
        Sent,
    }
}
`;

/** A type that nothing declares, which is a warning. */
const unresolved = listing.replace("Item Item", "Thing Item");
/** What breaks readers, but not those whose enums are open. */
const another = listing.replace(
  "        Sent,",
  "        Sent,\n        Lost,",
);

const order: Readonly<Record<string, unknown>> = {
  id: 1,
  total: 1.5,
  placed: "2024-01-02T03:04:05Z",
  sent: "2024-01-02T03:04:05+01:00",
  state: "Open",
};

function folder(files: Readonly<Record<string, string>> = {}): string {
  const cwd = temporaryFolder();
  for (const [name, content] of Object.entries({
    "dtos.cs": listing,
    "another.cs": another,
    "unresolved.cs": unresolved,
    ...files,
  }))
    writeFileSync(join(cwd, name), content);
  return cwd;
}

describe("generating", () => {
  test.each<[string, string, string]>([
    ["--int64 bigint", "classes.ts", "  declare id: bigint;\n"],
    ["--decimal string", "classes.ts", "  declare total: string;\n"],
    ["--dates Date", "classes.ts", "  declare placed: Date;\n"],
    [
      "--bytes Uint8Array",
      "classes.ts",
      "  declare photo?: Uint8Array | null | undefined;\n",
    ],
    [
      "--null-items",
      "classes.ts",
      "  declare notes?: (string | null)[] | null | undefined;\n",
    ],
    [
      "--open-enums",
      "classes.ts",
      "export type State = (typeof State)[keyof typeof State] | (string & {});\n",
    ],
    [
      "--optional all",
      "classes.ts",
      "  declare total?: number | null | undefined;\n",
    ],
    ["--missing default", "zod.ts", "  id: d.orZero(d.long),\n"],
    ["--unknown-keys keep", "zod.ts", '    unknownKeys: "keep",\n'],
    [
      "--unix-time ms",
      "zod.ts",
      'const $dateTime = /* @__PURE__ */ d.dateTimeOf({ unixTime: "ms" });\n',
    ],
    [
      "--server-time-zone Europe/Berlin",
      "zod.ts",
      'const $dateTime = /* @__PURE__ */ d.dateTimeOf({ timeZone: "Europe/Berlin" });\n',
    ],
    [
      "--server-version 6.0",
      "zod.ts",
      "const $dateTimeOffset = /* @__PURE__ */ d.dateTimeOffsetOf({ wallTime: true });\n",
    ],
    [
      "--layout namespace",
      "index.ts",
      'export * from "./Acme/GetOrder.zod.js";\n',
    ],
    ["--assembly Acme.Dtos", "zod.ts", '    assembly: "Acme.Dtos",\n'],
    ["--zod mini", "zod-runtime.ts", 'import * as z from "zod/mini";\n'],
    ["--exclude State", "zod.ts", "  state: d.optional(d.unknown),\n"],
    [
      "--include Item",
      "zod.ts",
      "export const ItemSchema: d.Dto<Item> = /* @__PURE__ */ d.dto<Item>(() => ({\n",
    ],
    ["--jitless", "zod-runtime.ts", "z.config({ jitless: true });\n"],
    ["--import-extension none", "index.ts", 'export * from "./classes";\n'],
  ])("%s writes into %s", async (flag, file, line) => {
    const cwd = folder();
    const args = ["dtos.cs", "-e", "zod", "-o", "api"];
    const texts = async (...flags: readonly string[]): Promise<unknown> => {
      const { code, stdout } = await run([...args, ...flags], { cwd });
      expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
      return contentsOf(join(cwd, "api"))[file];
    };
    expect(await texts()).not.toContain(line);
    expect(await texts(...flag.split(" "))).toContain(line);
  });
});

/** A sample that a flag makes hold, or no longer. */
describe("verify", () => {
  const verified = "1 sample of 1 type verified\n";
  const failed = "1 sample of 1 type: 1 not verified\n";

  test.each<[string, string, { without: number; with: number }]>([
    ["--int64 bigint", '"id":9007199254740993', { without: 3, with: 0 }],
    [
      "--decimal string",
      '"total":0.12345678901234567890',
      { without: 3, with: 0 },
    ],
    [
      "--dates Date",
      '"placed":"2024-01-02T03:04:05.1234567Z"',
      { without: 0, with: 3 },
    ],
    ["--bytes Uint8Array", '"photo":"AQI="', { without: 0, with: 0 }],
    ["--null-items", '"notes":[null]', { without: 3, with: 0 }],
    ["--open-enums", '"state":"Lost"', { without: 3, with: 0 }],
    ["--optional all", '"total":null', { without: 3, with: 0 }],
    ["--missing default", '"total":null', { without: 3, with: 0 }],
    ["--unknown-keys keep", '"more":1', { without: 3, with: 0 }],
    ["--unix-time ms", '"placed":1704164645000', { without: 3, with: 0 }],
    [
      "--server-time-zone Europe/Berlin",
      '"placed":"/Date(1704164645000-0000)/"',
      { without: 0, with: 0 },
    ],
    [
      "--server-version 6.0",
      '"sent":"/Date(1704164645000+0100)/"',
      { without: 0, with: 0 },
    ],
    [
      "--assembly Acme.Dtos",
      '"item":{"__type":"Acme.Gift, Acme.Dtos","no":1}',
      { without: 0, with: 0 },
    ],
    ["--zod mini", '"state":"Lost"', { without: 3, with: 3 }],
    ["--jitless", '"state":"Lost"', { without: 3, with: 3 }],
    ["--exclude State", '"state":"Lost"', { without: 3, with: 0 }],
    ["--include Order", '"state":"Lost"', { without: 3, with: 3 }],
  ])("%s of %s", async (flag, member, expected) => {
    const [, key = ""] = /"(\w+)"/.exec(member) ?? [];
    const { [key]: _, ...rest } = order;
    const sample = JSON.stringify(rest).replace(/\}$/, `,${member}}`);
    const cwd = folder({ "Order.json": sample });
    const args = ["verify", "dtos.cs", "--sample", "Order.json"];
    const runs = {
      without: await run(args, { cwd }),
      with: await run([...args, ...flag.split(" ")], { cwd }),
    };
    expect({ without: runs.without.code, with: runs.with.code }).toEqual(
      expected,
    );
    for (const { code, stdout, stderr } of Object.values(runs)) {
      expect(stdout).toBe("");
      expect(stderr.endsWith(code === 0 ? verified : failed)).toBe(true);
    }
  });

  test("--include leaves nothing to verify of other types", async () => {
    const cwd = folder({ "Order.json": JSON.stringify(order) });
    const args = ["verify", "dtos.cs", "--sample", "Order.json"];
    const ran = await run([...args, "--include", "Item"], { cwd });
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(
        "error sample-without-type: Nothing tells of which type the sample 'Order.json' is.\n",
      ) as string,
    });
  });
});

describe("diff", () => {
  const breaking = `State (Acme.State)
  breaking  Lost added: 2
            reading JSON, reading XML: the old enum does not have it

1 change, 1 breaking: reading JSON, reading XML.
`;
  const safe = `State (Acme.State)
  safe      Lost added: 2

1 change, none of them breaking.
`;
  const args = ["diff", "dtos.cs", "another.cs"];

  test.each([
    ["--open-enums", safe],
    // What values are makes no difference to what changed.
    ["--int64 bigint", breaking],
    ["--decimal string", breaking],
    ["--dates Date", breaking],
    ["--bytes Uint8Array", breaking],
    ["--null-items", breaking],
    ["--unix-time ms", breaking],
    ["--server-time-zone Europe/Berlin", breaking],
    ["--server-version 6.0", breaking],
    ["--assembly Acme.Dtos", breaking],
    ["--zod mini", breaking],
    ["--jitless", breaking],
    ["--include Item", "Nothing changed.\n"],
    ["--exclude State --quiet", "Nothing changed.\n"],
  ])("%s", async (flag, stdout) => {
    const ran = await run([...args, ...flag.split(" ")], { cwd: folder() });
    const code = stdout === breaking ? 5 : 0;
    expect(ran).toEqual({ code, stdout, stderr: "" });
  });

  test.each([
    [
      "--missing default",
      `Order (Acme.Order)
  safe      total removed: decimal

1 change, none of them breaking.
`,
    ],
    [
      "--optional all",
      `Order (Acme.Order)
  safe      total removed: decimal

1 change, none of them breaking.
`,
    ],
  ])("%s, where a member is missing", async (flag, stdout) => {
    const removed = listing.replace(/ +public decimal .*\n/, "");
    const cwd = folder({ "removed.cs": removed });
    const both = ["diff", "dtos.cs", "removed.cs"];
    expect(await run(both, { cwd })).toMatchObject({ code: 5, stderr: "" });
    const ran = await run([...both, ...flag.split(" ")], { cwd });
    expect(ran).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("an input that is broken off exits 1, and is compared with nothing", async () => {
    const cwd = folder({ "broken.ts": "export class Order\n{\n" });
    const { code, stdout, stderr } = await run(
      ["diff", "dtos.cs", "broken.ts"],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^broken\.ts:\d+:\d+ - error listing-incomplete: /);
    expect(stderr).toMatch(/\nNothing was compared\.\n$/);
  });
});

/** What a command of two inputs or one is given, and the code it ends with where `openEnums` is off and on. */
const commands = {
  diff: { args: ["diff", "dtos.cs", "another.cs"], off: 5, on: 0 },
  verify: {
    args: ["verify", "dtos.cs", "--sample", "Order.json"],
    off: 3,
    on: 0,
  },
};

describe.each(Object.entries(commands))("%s", (_, { args, off, on }) => {
  const lost = JSON.stringify({ ...order, state: "Lost" });
  const targets = [
    { name: "open", inputs: ["dtos.cs"], out: "open", openEnums: true },
    { name: "closed", inputs: ["dtos.cs"], out: "closed" },
  ];
  const cwdWith = (config: unknown): string =>
    folder({
      "Order.json": lost,
      "servicestack-codegen.config.json": JSON.stringify(config),
      "closed.json": JSON.stringify({ openEnums: false }),
    });

  test("goes by the configuration, and --config and --no-config", async () => {
    const cwd = cwdWith({ openEnums: true });
    const codes = async (...more: readonly string[]): Promise<unknown> =>
      (await run([...args, ...more], { cwd })).code;
    expect(await codes()).toBe(on);
    expect(await codes("--no-config")).toBe(off);
    expect(await codes("--config", "closed.json")).toBe(off);
  });

  test("goes by --target", async () => {
    const cwd = cwdWith({ targets });
    const ran = async (target: string): Promise<Finished> =>
      run([...args, "--target", target], { cwd });
    expect((await ran("open")).code).toBe(on);
    expect((await ran("closed")).code).toBe(off);
    expect(await ran("opn")).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: There is no target 'opn'; did you mean 'open'?
Try --help for options and examples.
`,
    });
  });
});

describe.each([
  { command: "generating", args: ["unresolved.cs"], fine: 0 },
  {
    command: "diff",
    args: ["diff", "unresolved.cs", "unresolved.cs"],
    fine: 0,
  },
  {
    command: "verify",
    args: ["verify", "unresolved.cs", "--sample", "Order.json"],
    fine: 0,
  },
])("$command, with a type that nothing declares", ({ args, fine }) => {
  test.each([
    { flags: [], code: fine, severity: "warning" },
    { flags: ["--strict"], code: 1, severity: "error" },
    {
      flags: ["--strict", "--allow", "unresolved-type"],
      code: fine,
      severity: "warning",
    },
  ])("$flags exits $code", async ({ flags, code, severity }) => {
    const cwd = folder({ "Order.json": JSON.stringify(order) });
    const ran = await run([...args, ...flags], { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(
      `unresolved.cs:22:16 - ${severity} unresolved-type: No input declares the type 'Thing'; it becomes unknown.\n`,
    );
  });
});

describe.each([
  { command: "generating", before: [], after: [] },
  { command: "diff", before: ["diff", "dtos.cs"], after: [] },
  {
    command: "verify",
    before: ["verify"],
    after: ["--sample", "Order.json"],
  },
])("$command of a URL", ({ before, after }) => {
  const files = { "Order.json": JSON.stringify(order) };

  test("--header is sent", async () => {
    const cwd = folder(files);
    const { origin, requests } = await serve({
      "/types/csharp": text(listing),
    });
    const headers = [
      "--header",
      "Authorization: Bearer 1",
      "--header",
      "X-A: b",
    ];
    const args = [...before, `${origin}/types/csharp`, ...after, ...headers];
    expect((await run(args, { cwd })).code).toBe(0);
    expect(requests).toMatchObject([
      {
        path: "/types/csharp",
        headers: { authorization: "Bearer 1", "x-a": "b" },
      },
    ]);
  });

  test("--timeout ends what does not answer, and exits 4", async () => {
    const cwd = folder(files);
    const { origin } = await serve({
      "/types/csharp": () => {
        // No answer.
      },
    });
    const args = [
      ...before,
      `${origin}/types/csharp`,
      ...after,
      "--timeout",
      "0.1",
    ];
    const { code, stdout, stderr } = await run(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toContain(
      `error fetch-timeout: '${origin}/types/csharp' has not answered to the end within 0.1 seconds.\n`,
    );
  });
});

test("verify of an input that is broken off exits 1", async () => {
  const cwd = folder({ "broken.ts": "export class Order\n{\n" });
  const { code, stdout, stderr } = await run(["verify", "broken.ts"], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^broken\.ts:\d+:\d+ - error listing-incomplete: /);
});

test("eject into what is a file exits 4", async () => {
  const cwd = folder();
  const ran = await run(["eject", "class", "-o", "dtos.cs"], { cwd });
  expect(ran).toEqual({
    code: 4,
    stdout: "",
    stderr: `error output-not-writable: Cannot write 'dtos.cs/partials/class.hbs': a part of its path is a file.
    Check the folder's permissions and the space left on the disk.

`,
  });
});
