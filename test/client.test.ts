/** The generated requests are what ServiceStack's own client sends. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { JsonServiceClient } from "@servicestack/client";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GetCall } from "../generated/get-call/index.js";
import {
  GetSession,
  SessionInfo,
  SessionInfoSchema,
} from "../generated/get-session/index.js";

const session = {
  id: "S1",
  callState: "Ringing",
  dialState: "None",
  queueState: "None",
  channel: "Voice",
  ended: false,
  holdReason: "None",
  direction: "Incoming",
  wasMissed: false,
};

let received: string[] = [];
let url = "";
const server = createServer((request: IncomingMessage, response) => {
  received.push(`${request.method} ${request.url}`);
  response.setHeader("Content-Type", "application/json");
  if (request.url?.includes("missing")) {
    response.statusCode = 404;
    response.end(
      JSON.stringify({
        responseStatus: { errorCode: "NotFound", message: "No such session" },
      }),
    );
  } else response.end(JSON.stringify(session));
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => (received = []));

test("get sends the request's name, verb and members", async () => {
  const client = new JsonServiceClient(url);
  const answer: SessionInfo = await client.get(
    new GetSession({ sessionId: "S 1" }),
  );
  expect(received).toEqual(["GET /api/GetSession?sessionId=S%201"]);
  expect(SessionInfoSchema.parse(answer)).toEqual(session);
});

test("send takes the verb from getMethod", async () => {
  const client = new JsonServiceClient(url);
  await client.send(new GetCall({ callId: "CA1" }));
  expect(received).toEqual(["GET /api/GetCall?callId=CA1"]);
});

test("api gives the answer, or the server's error", async () => {
  const client = new JsonServiceClient(url);
  const good = await client.api(new GetSession({ sessionId: "S1" }));
  expect(good.response?.callState).toBe("Ringing");
  const bad = await client.api(new GetSession({ sessionId: "missing" }));
  expect(bad.error?.errorCode).toBe("NotFound");
});

test("a request owns the members it was given, and nothing else", () => {
  expect(Object.keys(new GetSession())).toEqual([]);
  expect(Object.keys(new GetSession({ sessionId: "S1" }))).toEqual([
    "sessionId",
  ]);
  expect(JSON.stringify(new SessionInfo({ id: "S1" }))).toBe('{"id":"S1"}');
});
