// Lists of sessions as a telephony server has them, the same in every run.

const scripts = {
  latin: "the quick brown fox jumps over a lazy dog and calls back later".split(
    " ",
  ),
  other:
    "名前 сеанс 電話 очередь 呼び出し 顧客 оператор 保留 звонок 会議 客服 заметка".split(
      " ",
    ),
};

/** Numbers from 0 to below 1 that look random. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function list(length, item) {
  return () => Array.from({ length }, item);
}

/** Sessions with words of that script, in which so many of the members that may be null are not. */
export function sessionsOf({ script, filled }, count) {
  const next = numbers(1);
  const pick = (items) => items[Math.floor(next() * items.length)];
  const words = scripts[script];
  const phrase = (length) =>
    Array.from({ length }, () => pick(words)).join(" ");
  const id = () => `${Math.floor(next() * 1e9)}${Math.floor(next() * 1e9)}`;
  const phone = () =>
    `+1${String(Math.floor(next() * 1e10)).padStart(10, "0")}`;
  const time = () =>
    new Date(1.7e12 + Math.floor(next() * 1e10))
      .toISOString()
      .replace("Z", "000Z");
  const maybe = (value) => (next() < filled ? value() : undefined);
  const optional = (members) =>
    Object.fromEntries(
      Object.entries(members).flatMap(([name, value]) => {
        const given = maybe(value);
        return given === undefined ? [] : [[name, given]];
      }),
    );
  const member = () => ({
    ...optional({
      applicationData: () => ({ source: pick(words), attempt: id() }),
      avatarUrl: () => `https://example.org/avatars/${id()}.png`,
      callSid: () => `CA${id()}`,
      displayName: () => phrase(2),
      endpointId: id,
      identity: () => `agent-${id()}`,
    }),
    callState: "Connected",
    isOriginalMember: next() < 0.5,
    muted: next() < 0.5,
    role: "Agent",
  });
  const session = () => ({
    ...optional({
      createdBy: () => phrase(2),
      dateCreated: time,
      dateLastModified: time,
      id,
      lastModifiedBy: () => phrase(2),
      accountId: id,
      accountName: () => phrase(3),
      answeredById: id,
      answeredByName: () => phrase(2),
      callSid: () => `CA${id()}`,
      callbackNumber: phone,
      conferenceSid: () => `CF${id()}`,
      consoleData: () => phrase(12),
      customerBreadcrumb: list(2, () => ({ id: id(), name: phrase(2) })),
      customerId: id,
      customerName: () => phrase(2),
      dateCompleted: time,
      destination: phone,
      displayName: () => phrase(2),
      endpointId: id,
      endpointName: () => phrase(2),
      fromAddress: phone,
      fromName: () => phrase(2),
      fromPhoneNumber: phone,
      heldByUserId: id,
      holdQueueName: () => phrase(2),
      log: list(3, () => ({ date: time(), message: phrase(8) })),
      members: list(2, member),
      mostRecentParticipantCallSid: () => `CA${id()}`,
      outcome: () => pick(words),
      queueMemberId: id,
      ringQueueId: id,
      toAddress: phone,
    }),
    callState: "Hold",
    channel: "Voice",
    dialState: "None",
    direction: "Incoming",
    ended: next() < 0.5,
    holdReason: "None",
    queueState: "None",
    wasMissed: next() < 0.5,
  });
  return Array.from({ length: count }, session);
}
