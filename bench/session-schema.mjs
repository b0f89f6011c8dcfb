// The schema of get-session's SessionInfo as one would write it by hand, without conversions: what
// decoding is measured against.
import * as z from "zod";

export { z };

const breadcrumb = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
});
const entry = z.object({
  date: z.string().nullish(),
  message: z.string().nullish(),
});
const member = z.object({
  identity: z.string().nullish(),
  endpointId: z.string().nullish(),
  displayName: z.string().nullish(),
  isOriginalMember: z.boolean(),
  avatarUrl: z.string().nullish(),
  applicationData: z.record(z.string(), z.string()).nullish(),
  callState: z.enum(["None", "Ringing", "Connected", "Hold"]),
  role: z.enum(["None", "Caller", "Agent", "Transfer"]),
  callSid: z.string().nullish(),
  muted: z.boolean(),
});

export const handWritten = z.object({
  id: z.string().nullish(),
  dateCreated: z.string().nullish(),
  dateLastModified: z.string().nullish(),
  createdBy: z.string().nullish(),
  lastModifiedBy: z.string().nullish(),
  dialState: z.enum(["None", "Active"]),
  callState: z.enum([
    "Disconnected",
    "Ringing",
    "Connected",
    "Hold",
    "Passive",
  ]),
  queueState: z.enum([
    "None",
    "Queued",
    "Ringing",
    "Connected",
    "Hold",
    "Disconnected",
  ]),
  accountId: z.string().nullish(),
  accountName: z.string().nullish(),
  customerId: z.string().nullish(),
  customerBreadcrumb: z.array(breadcrumb).nullish(),
  customerName: z.string().nullish(),
  endpointId: z.string().nullish(),
  endpointName: z.string().nullish(),
  dateCompleted: z.string().nullish(),
  destination: z.string().nullish(),
  toAddress: z.string().nullish(),
  fromAddress: z.string().nullish(),
  fromName: z.string().nullish(),
  answeredByName: z.string().nullish(),
  queueMemberId: z.string().nullish(),
  channel: z.enum(["Voice", "Chat", "Fax"]),
  ended: z.boolean(),
  outcome: z.string().nullish(),
  callSid: z.string().nullish(),
  consoleData: z.string().nullish(),
  holdQueueName: z.string().nullish(),
  heldByUserId: z.string().nullish(),
  holdReason: z.enum(["None", "Transferring"]),
  conferenceSid: z.string().nullish(),
  displayName: z.string().nullish(),
  log: z.array(entry).nullish(),
  members: z.array(member).nullish(),
  callbackNumber: z.string().nullish(),
  answeredById: z.string().nullish(),
  direction: z.enum(["Incoming", "Outgoing"]),
  fromPhoneNumber: z.string().nullish(),
  mostRecentParticipantCallSid: z.string().nullish(),
  wasMissed: z.boolean(),
  ringQueueId: z.string().nullish(),
});
