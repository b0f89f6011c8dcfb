/** Every metadata that a server was recorded to answer with, from version 5.14 to 10. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../source/source-text.js";
import type { Draft, DraftType } from "./draft.js";
import { parseMetadata } from "./metadata.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const recordings = join(root, "..", "shared", "recorded");
const paths = existsSync(recordings)
  ? globSync("*/types/{metadata,app}.json", { cwd: recordings }).toSorted()
  : [];

interface RawType {
  readonly name: string;
  readonly namespace?: string;
}

interface Raw {
  readonly types: readonly RawType[];
  readonly operations: readonly {
    readonly request: RawType;
    readonly response?: RawType;
  }[];
}

function textOf(path: string): string {
  return readFileSync(join(recordings, path), "utf8");
}

function draftOf(path: string): Draft {
  const text = textOf(path);
  const { value, diagnostics } = parseMetadata(
    excerptOf({ file: path, text }, { start: 0, end: text.length }),
  );
  expect(diagnostics).toEqual([]);
  return value;
}

/** Full names of the types that are the service's own, each once. */
function ownTypes({ types, operations }: Raw): readonly string[] {
  const all = [
    ...types,
    ...operations.flatMap(({ request, response }) => [
      request,
      ...(response ? [response] : []),
    ]),
  ];
  const own = all
    .filter(({ name }) => !name.endsWith("[]"))
    .map(({ name, namespace = "" }) => `${namespace}.${name}`)
    .filter((name) => !name.startsWith("System."));
  return [...new Set(own)].toSorted();
}

function fullNames({ declarations }: Draft): readonly string[] {
  return declarations
    .map((it) => {
      const arity = it.kind === "enum" ? 0 : it.typeParams.length;
      const suffix = arity > 0 ? `\`${arity}` : "";
      return `${it.namespace?.value}.${it.name}${suffix}`;
    })
    .toSorted();
}

function unknownIn(type: DraftType): readonly string[] {
  switch (type.kind) {
    case "unknown":
      return [type.written];
    case "name":
      return type.args.flatMap(unknownIn);
    case "list":
      return unknownIn(type.items);
    case "map":
      return [...unknownIn(type.key), ...unknownIn(type.value)];
    case "nullable":
      return unknownIn(type.of);
    case "scalar":
      return [];
    default:
      return type satisfies never;
  }
}

describe.skipIf(paths.length === 0)(
  "recorded metadata (skipped where ../shared is absent)",
  () => {
    test.each(paths)("%s", (path) => {
      const json = JSON.parse(textOf(path).replace(/^\uFEFF/, "")) as
        Raw | { readonly api: Raw };
      const raw = "api" in json ? json.api : json;
      const draft = draftOf(path);
      expect(fullNames(draft)).toEqual(ownTypes(raw));
      expect(draft.operations.map(({ request }) => request?.value)).toEqual(
        raw.operations.map(({ request: { name, namespace } }) => ({
          name,
          namespace,
        })),
      );
      expect(draft.server?.textCase?.value).toBe("camelCase");
      expect(draft.server?.version !== undefined).toBe("api" in json);
      const types = draft.declarations.flatMap((it) =>
        it.kind === "enum" ? [] : it.properties.map(({ type }) => type.value),
      );
      expect(types.flatMap(unknownIn)).toEqual([]);
    });

    test("all versions give one and the same generic definition", () => {
      const versions = ["", "-v6.0", "-v6.4", "-v6.11", "-v8.10"];
      const pages = versions.map((version) => {
        const path = `telephony${version}/types/metadata.json`;
        const page = draftOf(path).declarations.find(
          ({ name }) => name === "PageResult",
        );
        return page?.kind === "class"
          ? page.properties.map(({ name, type: { value } }) => [
              name,
              value.kind === "name" && value.name,
              value.kind === "name" &&
                value.args.map((it) => it.kind === "name" && it.name),
            ])
          : undefined;
      });
      const definition = [
        ["Records", "List", ["T"]],
        ["TotalCount", "Int32", []],
        ["PageCount", "Int32", []],
      ];
      expect(pages).toEqual(versions.map(() => definition));
    });
  },
);
