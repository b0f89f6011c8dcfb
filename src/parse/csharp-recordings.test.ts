/** C# that servers sent says what their metadata says. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../diagnostics/diagnostic.js";
import { extract } from "../source/extract.js";
import { parseCSharp } from "./csharp.js";
import type { Draft, DraftDeclaration } from "./draft.js";

const recordings = fileURLToPath(
  new URL("../../../shared/recorded", import.meta.url),
);
const present = existsSync(recordings);
const services = present
  ? readdirSync(recordings).filter((it) =>
      existsSync(join(recordings, it, "types", "csharp.cs")),
    )
  : [];

interface TypeName {
  readonly name: string;
}

interface Type extends TypeName {
  readonly namespace: string;
  readonly inherits?: TypeName;
  readonly implements?: readonly TypeName[];
  readonly isEnum?: boolean;
  readonly isInterface?: boolean;
  readonly isAbstract?: boolean;
  readonly description?: string;
  readonly enumNames?: readonly string[];
  readonly enumValues?: readonly string[];
  readonly enumMemberValues?: readonly string[];
  readonly dataContract?: {
    readonly name?: string;
    readonly namespace?: string;
  };
  readonly properties?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dataMember?: { readonly name?: string; readonly order?: number };
  }[];
}

interface Metadata {
  readonly types: readonly Type[];
  readonly operations: readonly {
    readonly request: Type;
    readonly response?: Type;
    readonly returnType?: TypeName;
    readonly returnsVoid?: boolean;
    readonly routes?: readonly {
      readonly path: string;
      readonly verbs?: string;
    }[];
  }[];
}

function metadataOf(service: string): Metadata {
  const path = join(recordings, service, "types", "metadata.json");
  return JSON.parse(readFileSync(path, "utf8")) as Metadata;
}

async function csharpIn(path: string): Promise<Outcome<Draft>> {
  const text = readFileSync(path, "utf8");
  const [found] = (await extract([{ file: path, text }])).value;
  if (found?.kind === "csharp") return parseCSharp(found.code);
  if (found?.kind !== "page" || found.page.code?.language !== "csharp")
    throw new Error(`${path} holds no C#.`);
  return parseCSharp(found.page.code.excerpt);
}

function withoutArity(name: string): string {
  return name.replace(/`\d+$/, "");
}

/** A description's line breaks are not printed. */
function onOneLine(text: string | undefined): string | undefined {
  return text?.replaceAll(/[\r\n]+/g, "") || undefined;
}

const isOfServiceStack = /^(?:ServiceStack|System)(?:\.|$)/;

function typesIn({ types, operations }: Metadata): readonly Type[] {
  return [
    ...types,
    ...operations.flatMap(({ request, response }) =>
      response ? [request, response] : [request],
    ),
  ].filter(
    // What an operation returns may be an array, which is no declaration.
    ({ name, namespace }) =>
      !name.endsWith("[]") && !isOfServiceStack.test(namespace),
  );
}

/** A type as both sources have it. */
function saidByMetadata(type: Type): unknown {
  const contract = type.dataContract;
  return {
    doc: onOneLine(type.description),
    contract: contract && {
      name: contract.name,
      namespace: contract.namespace,
    },
    members: type.isEnum
      ? (type.enumNames ?? []).map((name, index) => ({
          name,
          value: type.enumValues?.[index],
          text: type.enumMemberValues?.[index],
        }))
      : (type.properties ?? []).map(({ name, description, dataMember }) => ({
          name,
          doc: onOneLine(description),
          jsonName: dataMember?.name,
          order: contract ? dataMember?.order : undefined,
        })),
  };
}

function saidByCSharp(declaration: DraftDeclaration): unknown {
  const contract = declaration.contract?.value;
  return {
    doc: declaration.doc?.value,
    contract: contract && {
      name: contract.name,
      namespace: contract.namespace,
    },
    members:
      declaration.kind === "enum"
        ? declaration.members.map(({ name, value, text }) => ({
            name,
            value: value?.value,
            text: text?.value,
          }))
        : declaration.properties.map(({ name, doc, jsonName, order }) => ({
            name,
            doc: doc?.value,
            jsonName: jsonName?.value,
            order: order?.value,
          })),
  };
}

interface Requested {
  readonly request: string | undefined;
}

function byRequest(a: Requested, b: Requested): number {
  return (a.request ?? "") < (b.request ?? "") ? -1 : 1;
}

/** C#'s keywords take the place of types called like .NET's own. */
const renamed: ReadonlyMap<string, string> = new Map([["Single", "float"]]);

describe.skipIf(!present)("recorded C# (in ../shared/recorded)", () => {
  test.each(services)("%s: types", async (service) => {
    const path = join(recordings, service, "types", "csharp.cs");
    const { value, diagnostics } = await csharpIn(path);
    expect(diagnostics).toEqual([]);
    const described = new Map(
      typesIn(metadataOf(service)).map((it) => {
        const name = withoutArity(it.name);
        const key = `${it.namespace}.${renamed.get(name) ?? name}`;
        return [key, saidByMetadata(it)] as const;
      }),
    );
    const declared = new Map(
      value.declarations.map((it) => [
        `${it.namespace?.value}.${it.name}`,
        saidByCSharp(it),
      ]),
    );
    expect([...declared.keys()].toSorted()).toEqual(
      [...described.keys()].toSorted(),
    );
    for (const [name, said] of declared)
      expect(said, name).toEqual(described.get(name));
  });

  test.each(services)("%s: bases and operations", async (service) => {
    const path = join(recordings, service, "types", "csharp.cs");
    const { value } = await csharpIn(path);
    const metadata = metadataOf(service);
    const bases = new Map(
      typesIn(metadata).map(({ name, inherits }) => [
        withoutArity(name),
        inherits && withoutArity(inherits.name),
      ]),
    );
    for (const it of value.declarations) {
      if (it.kind !== "class") continue;
      const base = it.base?.value;
      const written = base?.kind === "name" ? base.name : undefined;
      if (!it.collection) expect(written, it.name).toBe(bases.get(it.name));
      else expect(bases.get(it.name), it.name).toMatch(/^(?:List|Dictionary)$/);
    }
    const own = metadata.operations.filter(
      ({ request }) => !isOfServiceStack.test(request.namespace),
    );
    expect(
      value.operations
        .map(({ request, routes, returnsVoid, response }) => ({
          request: request?.value.name,
          returnsVoid: returnsVoid?.value ?? false,
          returns: response !== undefined,
          routes: routes.map((it) => it.value),
        }))
        .toSorted(byRequest),
    ).toEqual(
      own
        .map(({ request, routes = [], returnsVoid = false, ...it }) => ({
          request: request.name,
          returnsVoid,
          // A listing marks requests that do not mark themselves.
          returns: (it.returnType ?? it.response) !== undefined,
          routes: routes.map(({ path: route, verbs = "" }) => ({
            path: route,
            verbs: verbs
              .split(/[\s,]+/)
              .filter((verb) => verb !== "" && verb !== "ANY"),
          })),
        }))
        .toSorted(byRequest),
    );
  });

  test.each(
    services.flatMap((service) => {
      const folder = join(recordings, service, "pages");
      return existsSync(folder)
        ? readdirSync(folder)
            .filter((it) => /\.csharp\.(?:html|innerText\.txt)$/.test(it))
            .map((it) => join(folder, it))
            .filter((it) => readFileSync(it, "utf8").trim() !== "")
            .map((it) => [`${service}/${it.slice(folder.length + 1)}`, it])
        : [];
    }),
  )("%s is read without loss", async (_, path = "") => {
    const { value, diagnostics } = await csharpIn(path);
    expect(diagnostics).toEqual([]);
    expect(value.declarations.length).toBeGreaterThan(0);
  });
});
