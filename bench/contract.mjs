// What the mappers of get-session know, as tables: other libraries map the same with it.

const voiceApi = "http://schemas.datacontract.org/2004/07/Voice.Api";
const customers = `${voiceApi}.Customers`;
const sessions = `${voiceApi}.Sessions`;
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

const text = { kind: "text", parse: (it) => it };
const bool = { kind: "text", parse: (it) => it === "true" };

/** Names of members as in XML, in order; what is no string stands behind a colon. */
function members(namespace, names, types = {}) {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => ({
      name,
      key: name[0].toLowerCase() + name.slice(1),
      namespace,
      type: types[name] ?? text,
    }));
}

function classOf(name, namespace, all) {
  const byName = new Map(all.map((it) => [it.name, it]));
  return { kind: "class", name, namespace, members: all, byName };
}

function listOf(item) {
  const { name, namespace } = item;
  return { kind: "list", name: `ArrayOf${name}`, namespace, item };
}

const stringMap = {
  kind: "map",
  namespace: arrays,
  entry: "KeyValueOfstringstring",
};

const breadcrumb = classOf(
  "CustomerBreadcrumb",
  customers,
  members(customers, "Id Name"),
);
const log = classOf(
  "SessionLogInfo",
  sessions,
  members(sessions, "Date Message"),
);
const member = classOf(
  "SessionMemberInfo",
  sessions,
  members(
    sessions,
    `ApplicationData AvatarUrl CallSid CallState DisplayName EndpointId Identity IsOriginalMember
    Muted Role`,
    { ApplicationData: stringMap, IsOriginalMember: bool, Muted: bool },
  ),
);

export const sessionList = listOf(
  classOf("SessionInfo", sessions, [
    ...members(
      voiceApi,
      "CreatedBy DateCreated DateLastModified Id LastModifiedBy",
    ),
    ...members(
      sessions,
      `AccountId AccountName AnsweredById AnsweredByName CallSid CallState CallbackNumber Channel
      ConferenceSid ConsoleData CustomerBreadcrumb CustomerId CustomerName DateCompleted Destination
      DialState Direction DisplayName Ended EndpointId EndpointName FromAddress FromName
      FromPhoneNumber HeldByUserId HoldQueueName HoldReason Log Members
      MostRecentParticipantCallSid Outcome QueueMemberId QueueState RingQueueId ToAddress WasMissed`,
      {
        CustomerBreadcrumb: listOf(breadcrumb),
        Ended: bool,
        Log: listOf(log),
        Members: listOf(member),
        WasMissed: bool,
      },
    ),
  ]),
);
