import { describe, expect, test } from "vitest";
import type { DraftDeclaration } from "../parse/draft.js";
import { parseListing } from "../parse/listing.js";
import type { Schema } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
import { builtins } from "./builtins.js";
import { link } from "./link.js";
import { olderTypes } from "./servicestack-types.js";

function linked(text: string): {
  schema: Schema;
  codes: readonly string[];
} {
  const listing = parseListing({ file: "input.ts", text, place: placeAt });
  const { value, diagnostics } = link([listing.value]);
  return { schema: value, codes: diagnostics.map(({ code }) => code) };
}

function placeAt(start: number, end: number): Place {
  return { file: "input.ts", start, end };
}

function referenceTo(it: DraftDeclaration): string {
  const args = it.kind === "enum" ? [] : it.typeParams.map(() => "boolean");
  return args.length > 0 ? `${it.name}<${args.join(", ")}>` : it.name;
}

function usedBy(it: DraftDeclaration): string {
  const name = referenceTo(it);
  return it.kind === "interface"
    ? `export class Uses implements ${name} {}`
    : `export class Uses { public member?: ${name}; }`;
}

/** The built-in types that a row mentions, itself included, in the catalogue's order. */
const brought: Readonly<Record<string, readonly string[]>> = {
  ErrorResponse: ["ResponseStatus", "ResponseError", "ErrorResponse"],
  Authenticate: ["IPost", "Authenticate"],
  QueryDb: ["QueryBase", "QueryDb"],
  ArrayOfGuid: ["ArrayOfGuid"],
  DayOfWeek: ["DayOfWeek"],
  GetApiKeysResponse: [
    "ResponseStatus",
    "ResponseError",
    "GetApiKeysResponse",
    "UserApiKey",
  ],
};

describe("the catalogue", () => {
  test.each(builtins.map((it) => [referenceTo(it), it] as const))(
    "knows %s, and all that it mentions",
    (_, it) => {
      const { schema, codes } = linked(usedBy(it));
      expect(codes).not.toContain("unresolved-type");
      expect(codes).not.toContain("unresolved-interface");
      const found = schema.declarations.find(
        ({ clr }) =>
          clr?.name === it.name && clr.namespace === it.namespace?.value,
      );
      expect(found).toMatchObject({ kind: it.kind });
      const unknown = JSON.stringify(schema).includes('"kind":"unknown"');
      expect(unknown).toBe(false);
    },
  );

  test.each(Object.entries(brought))(
    "brings with %s only what that needs",
    (name, expected) => {
      const row = builtins.find((it) => it.name === name);
      const { schema } = linked(row ? usedBy(row) : "");
      const others = schema.declarations.filter((it) => it.name !== "Uses");
      expect(others.map((it) => it.name)).toEqual(expected);
    },
  );

  test("has no type twice", () => {
    const keys = builtins.map(
      (it) => `${it.namespace?.value}.${referenceTo(it)}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const { name } of olderTypes)
      expect(builtins.map((it) => it.name)).toContain(name);
  });

  test("knows the contracts that .NET gives its rows", () => {
    const contracts = new Map(
      linked(
        `export class Uses {
           public a?: Authenticate;
           public b?: NavItem;
           public c?: DayOfWeek;
           public d?: HttpStatusCode;
           public e?: KeyValuePair<string, string>;
         }`,
      ).schema.declarations.map((it) => [
        it.name,
        it.kind === "interface" ? undefined : it.contract?.namespace,
      ]),
    );
    expect(Object.fromEntries(contracts)).toEqual({
      IPost: undefined,
      Uses: undefined,
      Authenticate: "http://schemas.servicestack.net/types",
      NavItem: "http://schemas.servicestack.net/types",
      DayOfWeek: "http://schemas.datacontract.org/2004/07/System",
      HttpStatusCode: "http://schemas.datacontract.org/2004/07/System.Net",
      KeyValuePair:
        "http://schemas.datacontract.org/2004/07/System.Collections.Generic",
    });
  });
});

describe("a declaration called as a built-in type", () => {
  const signIn = `
    // @DataContract
    export class Authenticate implements IPost {
      // @DataMember(Order=1)
      public provider?: string;
      // @DataMember(Order=7)
      public rememberMe?: boolean;
      // @DataMember(Order=2)
      public state?: string;
    }`;

  test("keeps the members and the order of its version, and gets their types", () => {
    const found = linked(signIn).schema.declarations.find(
      ({ name }) => name === "Authenticate",
    );
    expect(found).toMatchObject({
      id: "ServiceStack.Authenticate",
      contract: {
        name: "Authenticate",
        namespace: "http://schemas.servicestack.net/types",
      },
      properties: [
        { name: "provider", xmlName: "provider", order: 1 },
        {
          name: "rememberMe",
          xmlName: "RememberMe",
          order: 7,
          type: { kind: "nullable", of: { kind: "scalar", scalar: "bool" } },
        },
        { name: "state", xmlName: "State", order: 2 },
      ],
    });
  });

  test("is in the catalogue's order, without gaps for newer members, where it tells none", () => {
    const tables = `
      export class AuthenticateResponse {
        userName: string;
        userId: string;
        sessionId: string;
        refreshToken: string;
        profileUrl: string;
      }`;
    const found = linked(tables).schema.declarations.find(
      ({ name }) => name === "AuthenticateResponse",
    );
    expect(found).toMatchObject({
      id: "ServiceStack.AuthenticateResponse",
      properties: [
        { name: "userName", order: 3 },
        { name: "userId", order: 1 },
        { name: "sessionId", order: 2 },
        { name: "refreshToken", order: 4 },
        { name: "profileUrl", order: 5 },
      ],
    });
  });

  test("keeps a member that only a newer version has", () => {
    const newer = `
      // @DataContract
      export class IdResponse {
        // @DataMember(Order=1)
        public id?: string;
        // @DataMember(Order=2)
        public tenant: number;
        // @DataMember(Order=3)
        public responseStatus?: ResponseStatus;
      }`;
    const found = linked(newer).schema.declarations.find(
      ({ name }) => name === "IdResponse",
    );
    expect(found).toMatchObject({
      id: "ServiceStack.IdResponse",
      properties: [
        { name: "id", type: { kind: "scalar", scalar: "string" } },
        { name: "tenant", type: { kind: "scalar", scalar: "anyNumber" } },
        { name: "responseStatus", order: 3 },
      ],
    });
  });

  test.each([
    [
      "without [DataContract]",
      "export class GetFile { public path?: string; }",
    ],
    [
      "with other members",
      "// @DataContract\nexport class GetFile { public name?: string; }",
    ],
  ])("is the service's own %s", (_, listing) => {
    const { schema } = linked(
      `${listing}\nexport class Uses { public file?: GetFile; }`,
    );
    expect(schema.declarations.map(({ id }) => id)).toEqual([
      "?.GetFile",
      "?.Uses",
    ]);
  });
});
