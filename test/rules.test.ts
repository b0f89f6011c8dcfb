/** What a recorded server said of requests, and what the generated schemas say of them. */
import { existsSync, readFileSync } from "node:fs";

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  JoinResponseSchema,
  JoinSchema,
} from "../generated/rules-csharp/zod.js";
import { SaveOrderSchema } from "../generated/rules/zod.js";
import {
  isErrorResponse,
  issuesOf,
  responseStatusOf,
} from "../generated/rules/zod-runtime.js";
import { root } from "./cases.js";
import { schemaOf } from "./generated-code.js";

function answer(name: string): unknown {
  const file = join(root, "fixtures", "rules", "answers", `${name}.json`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The request that order-invalid.json answers. */
const invalid = {
  customer: "",
  email: "nope",
  priority: 9,
  voucher: "x",
  version: 500,
  sessionId: "",
};

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

function shown(issues: readonly Issue[]): readonly unknown[] {
  return issues.map(({ path, message, params }) => [
    path.join("."),
    message,
    params?.["errorCode"],
  ]);
}

describe("a request that the server refused", () => {
  const status = responseStatusOf(answer("order-invalid"));
  const ofServer = shown(issuesOf(status ?? {}, SaveOrderSchema));

  test("is refused with the server's words and codes", () => {
    const { error } = SaveOrderSchema.safeParse(invalid);
    expect(shown((error?.issues ?? []) as Issue[])).toEqual([
      ["customer", "Who is it?", "NotEmpty"],
      ["email", "'Email' is not a valid email address.", "Email"],
      [
        "priority",
        "'Priority' must be between 1 and 5. You entered 9.",
        "InclusiveBetween",
      ],
      [
        "voucher",
        "'Voucher' must be between 2 and 10 characters. You entered 1 characters.",
        "Length",
      ],
      [
        "voucher",
        "'Voucher' is not in the correct format.",
        "RegularExpression",
      ],
      ["country", "'Country' must not be empty.", "NotNull"],
      ["total", "'Total' must be greater than '0'.", "TooLow"],
    ]);
  });

  test("the server says the same, and what validators in its code say", () => {
    const { error } = SaveOrderSchema.safeParse(invalid);
    expect(ofServer).toEqual([
      ...shown((error?.issues ?? []) as Issue[]),
      ["version", "Version 'too' <high>", "LessThan"],
      [
        "order.lines.0.quantity",
        "'Quantity' must be greater than '0'.",
        "GreaterThan",
      ],
    ]);
  });
});

test("a request that the server took is taken", () => {
  const request = {
    customer: "Ann",
    email: "a@b.org",
    priority: 2,
    voucher: "AB1",
    country: "DE",
    total: 1.5,
    version: 2,
    sessionId: "s",
  };
  expect(SaveOrderSchema.parse(request)).toEqual(request);
  expect(SaveOrderSchema.encode(request)).toEqual(request);
});

test.each([
  ["order-invalid", "NotEmpty"],
  ["product-missing", "NotFound"],
  ["secret-anon", "Unauthorized"],
  ["secret-clerk", "Forbidden"],
  ["boom.arg", "ArgumentException"],
  ["boom.divide", "DivideByZeroException"],
  ["bad-int", "SerializationException"],
])("%s.json is an error: %s", (name, errorCode) => {
  expect(isErrorResponse(answer(name))).toBe(true);
  expect(responseStatusOf(answer(name))?.errorCode).toBe(errorCode);
});

test.each(["boom.ok", "order-valid"])("%s.json is none", (name) => {
  expect(isErrorResponse(answer(name))).toBe(false);
  expect(responseStatusOf(answer(name))).toBeUndefined();
});

test("the field of an argument that the server's code refuses is a path", () => {
  expect(shown(issuesOf(responseStatusOf(answer("boom.arg")) ?? {}))).toEqual([
    ["kind", "Bad thing", "ArgumentException"],
  ]);
});

const applicant = {
  name: "Ann",
  age: 20,
  ageInList: 20,
  guests: 0,
  answers: { a: "b" },
  tags: ["x"],
  contact: { email: "a@b" },
  score: 1,
  fee: 1.25,
  agreed: true,
  password: "12345678",
  city: "Bonn 53111",
  country: "DEU",
};

describe("rules of a C# listing", () => {
  test("take what the server takes", () => {
    expect(JoinSchema.parse(applicant)).toEqual(applicant);
  });

  test.each([
    [
      "inherited",
      { name: " " },
      ["name", "'Name' must not be empty.", "NotEmpty"],
    ],
    [
      "of a value type",
      { age: 0 },
      ["age", "'Age' must not be empty.", "NotEmpty"],
    ],
    [
      "of what is only sent",
      { contact: { email: "x" } },
      ["contact.email", "Email cannot be reached", "Email"],
    ],
    [
      "with a code of its own",
      { contact: null },
      ["contact", "'Contact' must not be empty.", "NoContact"],
    ],
    [
      "with a class that is subtracted",
      { city: "Bonn1 53111" },
      ["city", "Like this: Bonn 53111", "RegularExpression"],
    ],
    [
      "of another attribute",
      { initials: "ABCD" },
      [
        "initials",
        "The length of 'Initials' must be 3 characters or fewer. You entered 4 characters.",
        "StringLength",
      ],
    ],
    [
      "of allowable values",
      { sort: "size" },
      [
        "sort",
        "'Sort' has a range of values which does not include 'size'.",
        "ApiAllowableValues",
      ],
    ],
    [
      "of an allowable range",
      { stars: 0 },
      [
        "stars",
        "'Stars' must be between 1 and 5. You entered 0.",
        "ApiAllowableValues",
      ],
    ],
    [
      "of a range",
      { rating: 11 },
      ["rating", "'Rating' must be between 1 and 10. You entered 11.", "Range"],
    ],
    [
      "of a format",
      { invited: "x" },
      ["invited", "'Invited' is not a valid email address.", "ApiMember"],
    ],
    [
      "of a member that is required",
      { country: undefined },
      [
        "country",
        "Invalid input: expected string, received undefined",
        undefined,
      ],
    ],
  ])("%s", (_, change, issue) => {
    const { error } = JoinSchema.safeParse({ ...applicant, ...change });
    expect(shown((error?.issues ?? []) as Issue[])).toEqual([issue]);
  });

  test("an answer is never refused for a rule", () => {
    expect(JoinResponseSchema.parse({ name: "" })).toEqual({ name: "" });
  });
});

const shop = join(root, "..", "shared", "recorded", "shop", "types");

describe.skipIf(!existsSync(shop))(
  "recorded sources of one server (skipped where ../shared is missing)",
  () => {
    test("state the same rules", async () => {
      const stated = await Promise.all(
        ["metadata.json", "typescript.ts", "csharp.cs"].map(async (file) => {
          const { schema } = await schemaOf({
            [file]: readFileSync(join(shop, file), "utf8"),
          });
          const request = schema.declarations.find(
            ({ name }) => name === "SaveOrder",
          );
          return request?.kind === "class"
            ? request.properties.map(({ constraints }) => constraints)
            : [];
        }),
      );
      expect(stated[0]?.filter((it) => it !== undefined)).toHaveLength(6);
      expect(stated[1]).toEqual(stated[0]);
      expect(stated[2]).toEqual(stated[0]);
    });
  },
);
