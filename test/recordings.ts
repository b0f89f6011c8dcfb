/** Recorded answers of real servers, and the operation that gave each. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Operation, Schema } from "../src/schema/schema.js";
import { root } from "./cases.js";

export const recordedFolder = join(root, "..", "shared", "recorded");

/** Services whose servers were recorded; none in a clone that stands alone. */
export const services: readonly string[] = existsSync(recordedFolder)
  ? readdirSync(recordedFolder).filter((name) =>
      existsSync(join(recordedFolder, name, "types", "metadata.json")),
    )
  : [];

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer of status 200 whose Content-Type is JSON's. */
export interface Answer {
  /** Relative to the service's folder. */
  readonly file: string;
  readonly text: string;
  readonly method: string;
  readonly path: string;
}

export function readRecorded(service: string, file: string): string {
  return readFileSync(join(recordedFolder, service, file), "utf8");
}

/** What operations answered; what the server says of itself is left out. */
export function jsonAnswers(service: string): readonly Answer[] {
  const { records } = JSON.parse(readRecorded(service, "index.json")) as {
    readonly records: readonly Recorded[];
  };
  return records
    .filter(
      ({ status, headers, file }) =>
        status === 200 &&
        headers["content-type"]?.startsWith("application/json") === true &&
        !/^(?:types|metadata|schema)\//.test(file),
    )
    .map(({ file, method, path }) => ({
      file,
      text: readRecorded(service, file),
      method,
      path,
    }));
}

interface RoundTrip {
  readonly path: string;
  readonly request: string;
  readonly status: number;
  readonly responseContentType: string;
  readonly response: string;
}

/** What ServiceStack's own client sent, and the JSON answers. */
export function roundTrips(service: string): readonly Answer[] {
  if (!existsSync(join(recordedFolder, service, "roundtrip", "index.json")))
    return [];
  const trips = JSON.parse(
    readRecorded(service, "roundtrip/index.json"),
  ) as readonly RoundTrip[];
  return trips
    .filter(
      ({ status, responseContentType }) =>
        status === 200 && responseContentType.startsWith("application/json"),
    )
    .map(({ path, response }) => ({
      file: `roundtrip/${response}`,
      text: readRecorded(service, `roundtrip/${response}`),
      method: "POST",
      path,
    }));
}

/** The operation that a request was for: by its predefined path, else by a route. */
export function operationOf(
  { method, path }: Pick<Answer, "method" | "path">,
  schema: Schema,
): Operation | undefined {
  const [pathname = ""] = path.split("?");
  const predefined =
    /^\/(?:json|xml|jsv)\/(?:reply|oneway)\/([\w.]+)|^\/api\/(\w+)/.exec(
      pathname,
    );
  const name = predefined?.[1] ?? predefined?.[2];
  if (name !== undefined)
    return schema.operations.find(
      ({ request }) => request.split(".").at(-1) === name,
    );
  const candidates = schema.operations.flatMap((operation) =>
    operation.routes
      .filter(
        (route) =>
          routePattern(route.path).test(pathname) &&
          (route.verbs.length === 0 || route.verbs.some((it) => it === method)),
      )
      .map((route) => ({ operation, route })),
  );
  // The route with the fewest variables is the one that is meant.
  return candidates.toSorted(
    (a, b) => variables(a.route.path) - variables(b.route.path),
  )[0]?.operation;
}

function variables(path: string): number {
  return path.split("{").length;
}

/** `/files/{Path*}` matches `/files/a/b`. */
function routePattern(path: string): RegExp {
  const pattern = path
    .replaceAll(/\/?\{\w+\*\}/g, "(?:/.*)?")
    .replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${pattern}$`, "i");
}
