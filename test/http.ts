/** Servers on this machine, for as long as a test runs. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { selfSigned } from "./certificate.js";

type Respond = (response: ServerResponse, request: IncomingMessage) => void;

/** By path and query; anything else is not found. */
export type Routes = Readonly<Record<string, Respond>>;

export interface Site {
  /** `http://127.0.0.1:1234`, without a slash at its end. */
  readonly origin: string;
  readonly requests: readonly Asked[];
  /** Paths and queries of the requests, in order. */
  readonly paths: () => readonly string[];
}

interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export async function serve(routes: Routes): Promise<Site> {
  const requests: Asked[] = [];
  const server = createServer(listener(routes, requests));
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    paths: () => requests.map(({ path }) => path),
  };
}

/** With a certificate that nobody trusts. */
export async function serveSecurely(routes: Routes): Promise<string> {
  const server = createSecureServer(selfSigned(), listener(routes, []));
  return `https://127.0.0.1:${await listen(server)}`;
}

/** A port that nothing listens on. */
export async function unusedPort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listener(routes: Routes, requests: Asked[]): RequestListener {
  return (request, response) => {
    const path = request.url ?? "";
    requests.push({ path, headers: request.headers });
    (routes[path] ?? status(404))(response, request);
  };
}

async function listen(server: Server): Promise<number> {
  const port = await listening(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return port;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}

export function status(
  code: number,
  headers: Readonly<Record<string, string>> = {},
  body = "",
): Respond {
  return (response) => response.writeHead(code, headers).end(body);
}

export function text(body: string | Uint8Array, type = "text/plain"): Respond {
  return (response) =>
    response.writeHead(200, { "content-type": type }).end(body);
}

export function json(value: unknown): Respond {
  return text(JSON.stringify(value), "application/json; charset=utf-8");
}

export function html(body: string): Respond {
  return text(
    `<!DOCTYPE html>\n<html><body>${body}</body></html>`,
    "text/html",
  );
}

export function redirect(location: string): Respond {
  return status(302, { location });
}

/** One answer after the other; the last one stays. */
export function inTurn(...answers: readonly Respond[]): Respond {
  const left = [...answers];
  return (response, request) => {
    const [answer] = left.length > 1 ? left.splice(0, 1) : left;
    answer?.(response, request);
  };
}
