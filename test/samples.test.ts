/** The sample on a page is what the server would send: the generated code reads and writes it. */
import { describe, expect, test } from "vitest";
import {
  SessionInfoSchema,
  SessionInfoXml,
} from "../generated/get-session/index.js";
import { extract } from "../src/source/extract.js";
import { caseNames, generateCase } from "./cases.js";
import { responseOf } from "./response.js";

/** The XML of the response on the page of a case, if it has one. */
async function sampleOf(name: string): Promise<string | undefined> {
  const { sources } = await generateCase(name);
  const { value } = await extract(sources);
  return value
    .flatMap((it) => (it.kind === "page" ? it.page.samples : []))
    .filter(({ role }) => role === "response")
    .map(({ body }) => body?.text ?? "")
    .find((body) => body.startsWith("<"));
}

/** Pages indent; on the wire, the server does not. */
function withoutIndentation(sample: string): string {
  return sample.replaceAll(/>\s+</g, "><");
}

const samples = await Promise.all(
  caseNames.map(async (name) => ({ name, sample: await sampleOf(name) })),
);
const sampled = samples.flatMap(({ name, sample }) =>
  sample === undefined ? [] : [{ name, sample }],
);
const sessionSample =
  samples.find(({ name }) => name === "get-session")?.sample ?? "";

describe.each(sampled)("the sample of $name", ({ name, sample }) => {
  test("is written as it was read", async () => {
    const { xml } = await responseOf(name);
    const written = xml.write(xml.read(sample), { declaration: false });
    expect(written).toBe(withoutIndentation(sample));
  });

  test("gives a value that the zod schema takes", async () => {
    const { schema, xml } = await responseOf(name);
    const value = xml.read(sample);
    expect(schema.parse(value)).toEqual(value);
  });
});

test("what is read from the sample of get-session", () => {
  expect(sessionSample).toMatch(/^<SessionInfo .*<\/SessionInfo>$/);
  expect(SessionInfoXml.read(sessionSample)).toEqual({
    id: "String",
    dateCreated: "String",
    dateLastModified: "String",
    createdBy: "String",
    lastModifiedBy: "String",
    dialState: "None",
    callState: "Disconnected",
    queueState: "None",
    accountId: "String",
    accountName: "String",
    customerId: "String",
    customerBreadcrumb: [{ id: "String", name: "String" }],
    customerName: "String",
    endpointId: "String",
    endpointName: "String",
    dateCompleted: "String",
    destination: "String",
    toAddress: "String",
    fromAddress: "String",
    fromName: "String",
    answeredByName: "String",
    queueMemberId: "String",
    channel: "Voice",
    ended: false,
    outcome: "String",
    callSid: "String",
    consoleData: "String",
    holdQueueName: "String",
    heldByUserId: "String",
    holdReason: "None",
    conferenceSid: "String",
    displayName: "String",
    log: [{ date: "String", message: "String" }],
    members: [
      {
        identity: "String",
        endpointId: "String",
        displayName: "String",
        isOriginalMember: false,
        avatarUrl: "String",
        applicationData: { String: "String" },
        callState: "None",
        role: "None",
        callSid: "String",
        muted: false,
      },
    ],
    callbackNumber: "String",
    answeredById: "String",
    direction: "Incoming",
    fromPhoneNumber: "String",
    mostRecentParticipantCallSid: "String",
    wasMissed: false,
    ringQueueId: "String",
  });
});

/** As a server may send it: some of what is null is left out, some is not. */
const session = `{
  "dialState": "Active",
  "callState": "Connected",
  "queueState": "Queued",
  "accountId": "ac-1",
  "customerBreadcrumb": [{ "id": "c1", "name": "Acme" }, { "id": "c2" }],
  "dateCompleted": "2024-05-01T12:30:00Z",
  "channel": "Chat",
  "ended": true,
  "callSid": null,
  "holdReason": "None",
  "displayName": "Ünal & Söhne <3",
  "log": [{ "date": "2024-05-01T12:00:00Z", "message": "Ringing" }],
  "members": [
    {
      "identity": "agent-7",
      "isOriginalMember": true,
      "applicationData": { "skill": "billing", "": "empty key" },
      "callState": "Hold",
      "role": "Agent",
      "muted": false
    },
    {
      "isOriginalMember": false,
      "callState": "Connected",
      "role": "Caller",
      "muted": true
    }
  ],
  "direction": "Outgoing",
  "wasMissed": false,
  "id": "s-1",
  "createdBy": "import"
}`;

type Path = readonly (string | number)[];

interface Fault {
  readonly what: string;
  readonly at: Path;
  /** What stands there; undefined for nothing. */
  readonly is: unknown;
  readonly expected: string;
}

describe("JSON of a SessionInfo", () => {
  test("passes, and is encoded as it came", () => {
    const value = SessionInfoSchema.parse(JSON.parse(session));
    expect(value).toEqual(JSON.parse(session));
    expect(SessionInfoSchema.encode(value)).toEqual(JSON.parse(session));
  });

  test("goes through XML and comes back", () => {
    const value = SessionInfoSchema.parse(JSON.parse(session));
    const { callSid, ...rest } = value;
    expect(callSid).toBeNull();
    expect(SessionInfoXml.read(SessionInfoXml.write(value))).toEqual(rest);
  });

  test.each<Fault>([
    {
      what: "an enum value that does not exist",
      at: ["dialState"],
      is: "Dialing",
      expected: "one of None, Active, received string 'Dialing'",
    },
    {
      what: "an enum value that does not exist, deep inside",
      at: ["members", 1, "role"],
      is: "Boss",
      expected: "one of None, Caller, Agent, Transfer, received string 'Boss'",
    },
    {
      what: "a boolean for an enum",
      at: ["members", 0, "callState"],
      is: true,
      expected: "one of None, Ringing, Connected, Hold, received boolean true",
    },
    {
      what: "a missing enum",
      at: ["direction"],
      is: undefined,
      expected: "one of Incoming, Outgoing, received undefined",
    },
    {
      what: "a list where an object belongs",
      at: ["members", 0],
      is: [],
      expected: "object, received array",
    },
    {
      what: "a text where an object belongs",
      at: ["log", 0],
      is: "Ringing",
      expected: "object, received string",
    },
    {
      what: "a list where a dictionary belongs",
      at: ["members", 0, "applicationData"],
      is: [],
      expected: "record, received array",
    },
    {
      what: "an object where a list belongs",
      at: ["customerBreadcrumb"],
      is: { id: "c1" },
      expected: "array, received object",
    },
    {
      what: "null where an object belongs",
      at: ["log", 0],
      is: null,
      expected: "object, received null",
    },
    {
      what: "a missing boolean",
      at: ["wasMissed"],
      is: undefined,
      expected: "boolean, received undefined",
    },
    {
      what: "a missing boolean, deep inside",
      at: ["members", 1, "muted"],
      is: undefined,
      expected: "boolean, received undefined",
    },
    {
      what: "null for a boolean",
      at: ["ended"],
      is: null,
      expected: "boolean, received null",
    },
    {
      what: "a number for a string",
      at: ["accountId"],
      is: 1,
      expected: "string, received number",
    },
    {
      what: "a number for a string of the base class",
      at: ["id"],
      is: 1,
      expected: "string, received number",
    },
    {
      what: "a number for a string, deep inside",
      at: ["log", 0, "message"],
      is: 1,
      expected: "string, received number",
    },
    {
      what: "a number for a string in a dictionary",
      at: ["members", 0, "applicationData", "skill"],
      is: 1,
      expected: "string, received number",
    },
  ])("$what is refused where it stands", ({ at, is, expected }) => {
    const { success, error } = SessionInfoSchema.safeParse(
      replaced(JSON.parse(session), at, is),
    );
    expect(success).toBe(false);
    expect(
      error?.issues.map(({ path, message }) => ({ path, message })),
    ).toEqual([{ path: at, message: `Invalid input: expected ${expected}` }]);
  });

  test("each fault is an issue of its own", () => {
    const faults: Path[] = [
      ["dialState"],
      ["members", 0, "role"],
      ["wasMissed"],
    ];
    const value = faults.reduce<unknown>(
      (it, path) => replaced(it, path, 42),
      JSON.parse(session),
    );
    const { error } = SessionInfoSchema.safeParse(value);
    expect(error?.issues.map(({ path }) => path)).toEqual(faults);
  });

  test.each([[[]], [null], ["text"], [undefined]])(
    "%j is no SessionInfo",
    (value) => {
      const { error } = SessionInfoSchema.safeParse(value);
      expect(error?.issues).toMatchObject([{ path: [], code: "invalid_type" }]);
    },
  );
});

/** A copy with another value at the path; undefined takes the member away. */
function replaced(
  value: unknown,
  [first, ...rest]: Path,
  is: unknown,
): unknown {
  if (first === undefined) return is;
  if (Array.isArray(value))
    return value.map((it: unknown, index) =>
      index === first ? replaced(it, rest, is) : it,
    );
  const members = new Map(Object.entries(value as object));
  const next = replaced(members.get(String(first)), rest, is);
  if (next === undefined) members.delete(String(first));
  else members.set(String(first), next);
  return Object.fromEntries(members);
}
