/** The generated requests are what ServiceStack's own client sends, and it takes them unchanged. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { JsonServiceClient, type ResponseStatus } from "@servicestack/client";
import { describe, expect, test } from "vitest";
import {
  ResponseStatusSchema,
  ResponseStatusXml,
} from "../generated/client-telephony/index.js";
import {
  CallInfo,
  CallInfoSchema,
  GetCall,
} from "../generated/get-call/index.js";
import {
  GetSession,
  SessionInfo,
  SessionInfoSchema,
} from "../generated/get-session/index.js";
import { SaveOrderSchema } from "../generated/rules/index.js";
import {
  decodeResponse,
  issuesOf,
} from "../generated/get-session/zod-runtime.js";
import { root } from "./cases.js";
import { json, serve, status, text, type Routes } from "./http.js";

/** As a server sends it: all value types, and what is not null. */
const session = {
  id: "S1",
  dialState: "Active",
  callState: "Hold",
  queueState: "None",
  channel: "Voice",
  ended: false,
  holdReason: "Transferring",
  log: [{ date: "2024-05-01T12:00:00Z", message: "Ringing" }],
  direction: "Incoming",
  wasMissed: true,
};

const callJson = readFileSync(
  join(root, "fixtures", "get-call", "wire", "call.json"),
  "utf8",
);

/** How ServiceStack says it. */
const notFound = status(
  404,
  { "content-type": "application/json; charset=utf-8" },
  '{"responseStatus":{"errorCode":"NotFound","message":"no such call","errors":[]}}',
);

/** A server that notes how it was asked. */
async function noting(
  routes: Routes,
): Promise<{ origin: string; asked: readonly string[] }> {
  const asked: string[] = [];
  const noted = Object.entries(routes).map(([path, respond]) => [
    path,
    (response: ServerResponse, request: IncomingMessage): void => {
      asked.push(`${request.method} ${request.url}`);
      respond(response, request);
    },
  ]);
  const { origin } = await serve(Object.fromEntries(noted) as Routes);
  return { origin, asked };
}

describe("JsonServiceClient", () => {
  test("get sends the request's name, verb and members", async () => {
    const path = "/api/GetSession?sessionId=a%20b%2F%C3%BC%26c";
    const { origin, asked } = await noting({ [path]: json(session) });
    const client = new JsonServiceClient(origin);
    const request = new GetSession({ sessionId: "a b/ü&c" });
    const answer: SessionInfo = await client.get(request);
    expect(asked).toEqual([`GET ${path}`]);
    expect(answer).toEqual(session);
    const value: SessionInfo = SessionInfoSchema.parse(answer);
    expect(value).toEqual(session);
  });

  test("a server without /api is asked below /json/reply", async () => {
    const path = "/json/reply/GetSession?sessionId=S1";
    const { origin, asked } = await noting({ [path]: json(session) });
    const client = new JsonServiceClient(origin).useBasePath();
    await client.get(new GetSession({ sessionId: "S1" }));
    expect(asked).toEqual([`GET ${path}`]);
  });

  test("a member that is not set is not sent", async () => {
    const path = "/api/GetSession";
    const { origin, asked } = await noting({ [path]: json(session) });
    const client = new JsonServiceClient(origin);
    await client.get(new GetSession());
    await client.get(new GetSession({ sessionId: undefined }));
    expect(asked).toEqual([`GET ${path}`, `GET ${path}`]);
  });

  test("send and api take the verb from getMethod", async () => {
    const path = "/api/GetCall?callId=7";
    const { origin, asked } = await noting({
      [path]: text(callJson, "application/json"),
    });
    const client = new JsonServiceClient(origin);
    const sent: CallInfo = await client.send(new GetCall({ callId: "7" }));
    const result = await client.api(new GetCall({ callId: "7" }));
    expect(asked).toEqual([`GET ${path}`, `GET ${path}`]);
    expect(result.succeeded).toBe(true);
    expect(result.response).toEqual(sent);
    const value: CallInfo = CallInfoSchema.parse(sent);
    expect(value).toMatchObject({
      callState: "OnHold",
      duration: "PT0.1234567S",
      parameters: { "key-47 0": { value: "Value49", computed: false } },
    });
  });

  test("the server's errors arrive", async () => {
    const { origin } = await noting({ "/api/GetCall?callId=none": notFound });
    const client = new JsonServiceClient(origin);
    const request = new GetCall({ callId: "none" });
    const { succeeded, error, response } = await client.api(request);
    expect(succeeded).toBe(false);
    expect(response).toBeUndefined();
    expect(error).toMatchObject({
      errorCode: "NotFound",
      message: "no such call",
    });
    await expect(client.get(request)).rejects.toMatchObject({
      responseStatus: { errorCode: "NotFound", message: "no such call" },
    });
  });
});

describe("decodeResponse", () => {
  const path = "/api/GetSession?sessionId=S1";
  const call = async (
    respond: Routes[string],
  ): Promise<ReturnType<JsonServiceClient["get"]>> => {
    const { origin } = await serve({ [path]: respond });
    const client = new JsonServiceClient(origin);
    return client.get(new GetSession({ sessionId: "S1" }));
  };

  test("gives the value of what the client returns", async () => {
    const wire = {
      ...session,
      dialState: "active",
      wasMissed: "true",
      log: [{ ...session.log[0], text: null }],
    };
    const decoded = await decodeResponse(SessionInfoSchema, call(json(wire)));
    expect(decoded).toEqual({
      ok: true,
      value: { ...session, log: session.log },
    });
    if (decoded.ok) decoded.value satisfies SessionInfo;
  });

  test("gives the error that the client throws, for a form to show", async () => {
    const refused = status(
      400,
      { "content-type": "application/json; charset=utf-8" },
      '{"version":0,"responseStatus":{"errorCode":"NotEmpty","message":"Who is it?","errors":[{"errorCode":"NotEmpty","fieldName":"Customer","message":"Who is it?","meta":{"PropertyName":"Customer","PropertyValue":""}}]}}',
    );
    const decoded = await decodeResponse(SessionInfoSchema, call(refused));
    expect(decoded).toMatchObject({
      ok: false,
      error: { errorCode: "NotEmpty", message: "Who is it?" },
    });
    expect(decoded.ok ? [] : issuesOf(decoded.error, SaveOrderSchema)).toEqual([
      {
        code: "custom",
        path: ["customer"],
        message: "Who is it?",
        params: {
          errorCode: "NotEmpty",
          meta: { PropertyName: "Customer", PropertyValue: "" },
        },
      },
    ]);
  });

  test("gives an error that came with status 200", async () => {
    const body = { responseStatus: { errorCode: "Late", message: "too late" } };
    expect(await decodeResponse(SessionInfoSchema, call(json(body)))).toEqual({
      ok: false,
      error: { errorCode: "Late", message: "too late", errors: [] },
    });
  });

  test("gives an error without a body by its status", async () => {
    const empty = status(503, {}, "");
    expect(await decodeResponse(SessionInfoSchema, call(empty))).toMatchObject({
      ok: false,
    });
  });

  test("throws what is no response, and what is no server's error", async () => {
    const wrong = call(json({ ...session, ended: 5 }));
    await expect(decodeResponse(SessionInfoSchema, wrong)).rejects.toThrow(
      "expected boolean, received number 5",
    );
    const failed = Promise.reject(new TypeError("no network"));
    await expect(decodeResponse(SessionInfoSchema, failed)).rejects.toThrow(
      "no network",
    );
  });
});

describe("what the client asks of a request", () => {
  test.each([
    {
      name: "GetSession",
      request: new GetSession({ sessionId: "S1" }),
      response: SessionInfo,
      body: '{"sessionId":"S1"}',
    },
    {
      name: "GetCall",
      request: new GetCall({ callId: "7" }),
      response: CallInfo,
      body: '{"callId":"7"}',
    },
  ])("$name", ({ name, request, response, body }) => {
    expect(request.getTypeName()).toBe(name);
    expect(request.getMethod()).toBe("GET");
    expect(request.createResponse()).toBeInstanceOf(response);
    expect(Object.keys(request.createResponse())).toEqual([]);
    expect(JSON.stringify(request)).toBe(body);
  });

  test("an instance owns the members it was given, and nothing else", () => {
    expect(Object.keys(new GetSession())).toEqual([]);
    expect(Object.keys(new SessionInfo({ id: "S1" }))).toEqual(["id"]);
  });
});

test("with --client, a status is the client's own, on both wires", () => {
  const told = { errorCode: "NotFound", errors: [{ fieldName: "Id" }] };
  const failure: ResponseStatus = ResponseStatusSchema.parse({
    ...told,
    message: null,
  });
  expect(failure).toEqual({ ...told, message: null });
  const xml = ResponseStatusXml.write?.(failure) ?? "";
  expect(ResponseStatusXml.read(xml)).toEqual(told);
});
