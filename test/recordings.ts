/** Recorded answers of real servers, and the operation that gave each. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Operation, Schema } from "../src/schema/schema.js";
import { root } from "./cases.js";

/** The recordings that are part of the project, and all of them where they lie beside it. */
const folders = {
  fixtures: join(root, "fixtures", "recorded"),
  shared: join(root, "..", "shared", "recorded"),
};

/** A service in one configuration, of one version. */
export interface Service {
  readonly name: string;
  readonly folder: string;
}

export const services: Readonly<
  Record<keyof typeof folders, readonly Service[]>
> = {
  fixtures: servicesIn(folders.fixtures),
  shared: servicesIn(folders.shared),
};

function servicesIn(folder: string): readonly Service[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => ({ name, folder: join(folder, name) }))
    .filter((it) => existsSync(join(it.folder, "types", "metadata.json")));
}

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer whose Content-Type is JSON's. */
export interface Answer {
  /** Relative to the service's folder. */
  readonly file: string;
  readonly text: string;
  readonly method: string;
  readonly path: string;
}

export function beside({ folder }: Service, name: string): Service | undefined {
  return servicesIn(dirname(folder)).find((it) => it.name === name);
}

export function readRecorded(service: Service, file: string): string {
  return readFileSync(join(service.folder, file), "utf8");
}

/** What operations answered; what the server says of itself is left out. */
export function jsonAnswers(service: Service): readonly Answer[] {
  return answersOf(service, (status) => status === 200);
}

/** What the server said of requests that it refused, and of its own failures. */
export function jsonErrors(service: Service): readonly Answer[] {
  return answersOf(service, (status) => status >= 400);
}

function answersOf(
  service: Service,
  isWanted: (status: number) => boolean,
): readonly Answer[] {
  const { records } = JSON.parse(readRecorded(service, "index.json")) as {
    readonly records: readonly Recorded[];
  };
  return records
    .filter(
      ({ status, headers, file }) =>
        isWanted(status) &&
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

/** What was recorded beside the answer as XML of the same object. */
export function xmlBeside(service: Service, file: string): string | undefined {
  const xml = file.replace(/\.json$/, ".xml");
  return xml !== file && existsSync(join(service.folder, xml))
    ? readRecorded(service, xml)
    : undefined;
}

interface RoundTrip {
  readonly path: string;
  readonly request: string;
  readonly status: number;
  readonly responseContentType: string;
  readonly response: string;
}

/** What ServiceStack's own client sent, and the JSON answers. */
export function roundTrips(service: Service): readonly Answer[] {
  if (!existsSync(join(service.folder, "roundtrip", "index.json"))) return [];
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

/** `/files/{Path*}`, in newer versions `{**Path}`, matches `/files/a/b`. */
function routePattern(path: string): RegExp {
  const pattern = path
    .replaceAll(/\/?\{(?:\w+\*|\*\*\w+)\}/g, "(?:/.*)?")
    .replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${pattern}$`, "i");
}
