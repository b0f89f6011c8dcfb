/** The samples of pages go through the generated code and come out as they were. */
import { describe, expect, test } from "vitest";
import { extract } from "../src/source/extract.js";
import { caseNames, generateCase } from "./cases.js";
import { responseOf } from "./response.js";

/** White space between elements, which the page's samples have and a server's answers do not. */
function withoutIndentation(xml: string): string {
  return xml.replaceAll(/>\s+</g, "><").trim();
}

async function responseSample(name: string): Promise<string | undefined> {
  const { sources } = await generateCase(name);
  for (const it of extract(sources).value) {
    if (it.kind !== "page") continue;
    const shown = it.page.samples.find(({ role }) => role === "response");
    if (shown?.body?.text.startsWith("<")) return shown.body.text;
  }
  return undefined;
}

const samples = await Promise.all(
  caseNames.map(async (name) => ({ name, sample: await responseSample(name) })),
);

describe.each(samples.filter(({ sample }) => sample !== undefined))(
  "$name",
  ({ name, sample = "" }) => {
    test("its sample is written as the page shows it", async () => {
      const { xml, schema } = await responseOf(name);
      const value = xml.read(sample);
      expect(xml.write(value, { declaration: false })).toBe(
        withoutIndentation(sample),
      );
      expect(schema.parse(value)).toEqual(value);
    });
  },
);

describe("JSON of a SessionInfo", () => {
  const session = {
    id: "S1",
    dialState: "Active",
    callState: "Ringing",
    queueState: "None",
    channel: "Voice",
    ended: false,
    holdReason: "None",
    direction: "Incoming",
    wasMissed: true,
    customerBreadcrumb: [{ id: "C1", name: "Ada" }],
    members: [
      {
        identity: "ada",
        isOriginalMember: true,
        callState: "Connected",
        role: "Agent",
        muted: false,
        applicationData: { theme: "dark" },
      },
    ],
  };

  test("passes", async () => {
    const { schema } = await responseOf("get-session");
    expect(schema.parse(session)).toEqual(session);
  });

  test.each([
    ["an enum value that does not exist", { callState: "Dead" }, ["callState"]],
    ["a list where an object belongs", { members: [[]] }, ["members", 0]],
    [
      "an object where a list belongs",
      { members: { 0: session.members[0] } },
      ["members"],
    ],
    ["a missing boolean", { ended: undefined }, ["ended"]],
    ["a null boolean", { wasMissed: null }, ["wasMissed"]],
    ["a number for a string", { id: 5 }, ["id"]],
    [
      "a wrong value deep inside",
      { members: [{ ...session.members[0], applicationData: { theme: 1 } }] },
      ["members", 0, "applicationData", "theme"],
    ],
  ])("%s is refused where it stands", async (_, change, path) => {
    const { schema } = await responseOf("get-session");
    const { error } = schema.safeParse({ ...session, ...change });
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
