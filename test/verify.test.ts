/** `verify`: which samples it runs, of which types, and what it says; the process as users run it. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveOptions, type PartialOptions } from "../src/options.js";
import { verify } from "../src/verify/verify.js";
import { run } from "./command.js";
import { temporaryFolder } from "./folders.js";
import { acme, csharp, page } from "./inputs.js";

const order = `public class Order
{
    public int Id { get; set; }
    public long Weight { get; set; }
    public OrderLine[] Lines { get; set; }
}`;
const line = "public class OrderLine { public string Product { get; set; } }";
const getOrder =
  "public class GetOrder : IReturn<Order>, IGet { public int Id { get; set; } }";
const code = csharp("Acme", order, line, getOrder);
const xml = `<Order xmlns="${acme}"><Id>1</Id><Lines><OrderLine><Product>Tea</Product></OrderLine></Lines><Weight>2</Weight></Order>`;
const json = '{"id":1,"weight":2,"lines":[{"product":"Tea"}]}';

/** Files by their names, in a folder of their own. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

interface Said {
  readonly samples: number;
  readonly failed: number;
  readonly messages: readonly string[];
}

/** What is wrong with samples beside the code of the orders. */
async function said(
  files: Readonly<Record<string, string>>,
  samples: readonly string[],
  options: Omit<PartialOptions, "inputs"> = {},
): Promise<Said> {
  const folder = folderOf({ "dtos.cs": code, ...files });
  const result = await verify(
    resolveOptions({ ...options, inputs: [join(folder, "dtos.cs")] }),
    samples.map((it) => it.replace(/[\w.*]+$/, (file) => join(folder, file))),
  );
  const { samples: count, failed, diagnostics } = result;
  return {
    samples: count,
    failed,
    messages: diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => message.replaceAll(join(folder, "/"), "")),
  };
}

test("a file for each type is found, also where it is called like what every object has", async () => {
  const kind = "public enum valueOf { Small, Large }";
  const parcel = "public class Parcel { public valueOf Kind { get; set; } }";
  expect(
    await said(
      {
        "dtos.cs": csharp("Acme", kind, parcel),
        "Parcel.json": '{"kind":"Large"}',
      },
      ["Parcel.json"],
      { layout: "namespace" },
    ),
  ).toEqual({ samples: 1, failed: 0, messages: [] });
});

describe("the type of a sample", () => {
  test.each([
    ["an XML root", "any.xml", xml],
    ["a file called like a type", "OrderLine.json", '{"product":"Tea"}'],
    ["a file called like a request", "GetOrder.request.json", '{"id":1}'],
    ["a file called like a response", "GetOrder.response.json", json],
    ["members", "any.json", json],
    [
      "the only response, whatever the members",
      "any.json",
      '{"id":1,"weight":2}',
    ],
    ["what is said", "OrderLine=any.json", '{"product":"Tea"}'],
    ["a .NET name that is said", "Acme.Order=any.json", json],
    ["a list that is said", "Order[]=any.json", `[${json},${json}]`],
  ])("is told by %s", async (_, argument, text) => {
    const file = argument.replace(/^.*=/, "");
    expect(await said({ [file]: text }, [argument])).toEqual({
      samples: 1,
      failed: 0,
      messages: [],
    });
  });

  test.each([
    ["Page<Order>", `{"items":[${json}]}`],
    ["Acme.Page<Acme.Order>[]", `[{"items":[${json}]}]`],
    ["Pair<Page<Order[]>, long>", `{"one":{"items":[[${json}]]},"other":"5"}`],
  ])("is told by a generic class: %s", async (name, text) => {
    const generic = csharp(
      "Acme",
      order,
      line,
      "public class Page<T> { public List<T> Items { get; set; } }",
      "public class Pair<T, U> { public T One { get; set; } public U Other { get; set; } }",
    );
    const files = { "dtos.cs": generic, "any.json": text };
    expect(await said(files, [`${name}=any.json`])).toEqual({
      samples: 1,
      failed: 0,
      messages: [],
    });
  });

  test("is told by a generic class that nothing holds, which has no mapper", async () => {
    const generic = csharp(
      "Acme",
      order,
      line,
      "public class Page<T> { public List<T> Items { get; set; } }",
    );
    const files = {
      "dtos.cs": generic,
      "any.xml": `<PageOfOrder xmlns="${acme}"><Items/></PageOfOrder>`,
    };
    expect(await said(files, ["Page<Order>=any.xml"])).toEqual({
      samples: 1,
      failed: 1,
      messages: [
        "The generated code refuses this XML of 'Page<Order>': no operation or member has that type, so it has no mapper.",
      ],
    });
  });

  test.each(["Page<Order>", "Order<Order>", "List<Ordr>", "Order<>"])(
    "which no input declares: %s",
    async (name) => {
      expect(
        await said({ "any.json": json }, [`${name}=any.json`]),
      ).toMatchObject({
        samples: 0,
        messages: [expect.stringContaining(name)],
      });
    },
  );

  test("which no input declares", async () => {
    expect(await said({ "any.json": json }, ["Ordr=any.json"])).toEqual({
      samples: 0,
      failed: 0,
      messages: [
        "No input declares 'Ordr', of which the sample 'any.json' is said to be.",
      ],
    });
  });
});

test("files of one name are one object on both wires", async () => {
  const files = { "a.xml": xml, "a.json": json.replace("Tea", "Mate") };
  expect(await said(files, ["a.xml", "a.json"])).toEqual({
    samples: 2,
    failed: 1,
    messages: [
      `'lines[0].product' of 'Order' is "Mate" in JSON and "Tea" in the XML of the same object.`,
    ],
  });
  expect(
    await said({ "a.xml": xml, "b.json": files["a.json"] }, [
      "a.xml",
      "b.json",
    ]),
  ).toMatchObject({ samples: 2, failed: 0 });
});

test.each(["NaN", '"NaN"', '"-Infinity"', "Infinity"])(
  "%s is a number as .NET writes it, and as a string",
  async (value) => {
    const files = {
      "dtos.cs": csharp(
        "Acme",
        "public class Scale { public double Grams { get; set; } }",
      ),
      "Scale.json": `{"grams":${value}}`,
    };
    expect(await said(files, ["Scale.json"])).toMatchObject({
      samples: 1,
      failed: 0,
    });
  },
);

test("an option that keeps all digits ends a loss", async () => {
  const files = {
    "Order.json": json.replace('"weight":2', '"weight":9007199254740993'),
  };
  expect(await said(files, ["Order.json"])).toMatchObject({
    failed: 1,
    messages: [
      "'weight' in this JSON of 'Order' would become 9007199254740992 instead of 9007199254740993.",
    ],
  });
  expect(await said(files, ["Order.json"], { int64: "bigint" })).toMatchObject({
    samples: 1,
    failed: 0,
  });
});

test("a wire that is not generated is not verified", async () => {
  const files = { "a.xml": xml, "a.json": "[]" };
  expect(
    await said(files, ["a.xml", "Order=a.json"], { emit: ["classes", "xml"] }),
  ).toEqual({ samples: 1, failed: 0, messages: [] });
});

test("rules do not count: samples hold placeholders", async () => {
  const ruled = code.replace(
    "public string Product",
    "[ValidateEmail] public string Product",
  );
  const files = { "dtos.cs": ruled, "Order.json": json };
  expect(await said(files, ["Order.json"])).toMatchObject({ failed: 0 });
});

/** What `verify` says of samples, and how many it runs. */
async function passed(
  files: Readonly<Record<string, string>>,
  inputs: readonly string[],
  samples: readonly string[] = [],
): Promise<unknown> {
  const folder = folderOf(files);
  const { diagnostics, ...counts } = await verify(
    resolveOptions({ inputs: inputs.map((it) => join(folder, it)) }),
    samples.map((it) => join(folder, it)),
  );
  return {
    samples: counts.samples,
    passedOver: counts.passedOver,
    messages: diagnostics
      .filter((it) => it.code.startsWith("sample"))
      .map(({ severity, message }) => `${severity}: ${message}`),
  };
}

describe("a sample that cannot be run", () => {
  test("as the class it is of was damaged, is told of beside those that are run", async () => {
    const damaged = csharp("Acme", line, getOrder);
    const other = csharp(
      "Acme",
      "public class Tea { public int Id { get; set; } }",
      "public class GetTea : IReturn<Tea>, IGet { public int Id { get; set; } }",
    );
    const files = {
      "a.txt": page("GetOrder", damaged, xml),
      "b.txt": page("GetTea", other, `<Tea xmlns="${acme}"><Id>1</Id></Tea>`),
    };
    expect(await passed(files, ["a.txt", "b.txt"])).toEqual({
      samples: 1,
      passedOver: 1,
      messages: [
        "warning: This sample is not verified: nothing tells of which type this XML is.",
      ],
    });
  });

  test("as it is cut off on its page", async () => {
    const files = { "a.txt": page("GetOrder", code, xml.slice(0, -8)) };
    expect(await passed(files, ["a.txt"])).toMatchObject({
      samples: 0,
      passedOver: 1,
      messages: [
        expect.stringMatching(/^warning: The sample's XML is not well-formed/),
        "warning: This sample is not verified: it is not well-formed.",
      ],
    });
  });

  test("as the file is cut off, which then tells no type", async () => {
    const pair =
      "public class GetTea : IReturn<OrderLine>, IGet { public int Id { get; set; } }";
    const files = {
      "dtos.cs": csharp("Acme", order, line, getOrder, pair),
      "any.json": '{"id":1',
    };
    expect(await passed(files, ["dtos.cs"], ["any.json"])).toEqual({
      samples: 0,
      passedOver: 0,
      messages: [
        "error: The sample's JSON is not well-formed: ',' or '}' is expected, not the end of the text. The sample is not used.",
      ],
    });
  });
});

describe("the command", () => {
  const broken = xml.replace("<Weight>", "<Volume>3</Volume><Weight>");

  test("says on stderr what it verified, and leaves nothing behind", async () => {
    const cwd = folderOf({ "page.txt": page("GetOrder", code, xml) });
    const temporary = temporaryFolder();
    const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    const {
      code: exitCode,
      stdout,
      stderr,
    } = await run(["verify", "page.txt"], { cwd, env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(stderr).toMatch(/1 sample of 1 type verified\n$/);
    expect(readdirSync(cwd)).toEqual(["page.txt"]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("exits with 3 where something is lost, and reports it as JSON", async () => {
    const cwd = folderOf({ "dtos.cs": code, "a b.xml": broken });
    const {
      code: exitCode,
      stdout,
      stderr,
    } = await run(["verify", "dtos.cs", "--sample", "a b.xml", "--json"], {
      cwd,
    });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/1 sample of 1 type: 1 not verified\n$/);
    const { diagnostics, ...counts } = JSON.parse(stdout) as {
      readonly diagnostics: readonly { readonly code: string }[];
    };
    expect(counts).toEqual({
      version: 1,
      samples: 1,
      types: 1,
      failed: 1,
      passedOver: 0,
    });
    expect(diagnostics.find((it) => it.code === "sample-loses")).toMatchObject({
      severity: "error",
      file: "a b.xml",
      line: 1,
      column: broken.indexOf("<Volume>") + 1,
    });
  });

  test.each([
    ["there is no sample", 3, ["dtos.cs"], "nothing-to-verify"],
    [
      "the type is not known",
      2,
      ["dtos.cs", "--sample", "X=a.xml"],
      "sample-of-unknown-type",
    ],
    [
      "a sample is not there",
      4,
      ["dtos.cs", "--sample", "b.xml"],
      "input-not-found",
    ],
    [
      "an input is not there",
      4,
      ["b.cs", "--sample", "a.xml"],
      "input-not-found",
    ],
    ["there is no input", 2, [], "Name at least one input"],
    ["a flag is misspelt", 2, ["dtos.cs", "--samples", "a.xml"], "--sample"],
  ])("where %s, exits with %i", async (_, expected, args, says) => {
    const cwd = folderOf({ "dtos.cs": code, "a.xml": xml });
    const {
      code: exitCode,
      stdout,
      stderr,
    } = await run(["verify", ...args], {
      cwd,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: expected, stdout: "" });
    expect(stderr).toContain(says);
  });
});
