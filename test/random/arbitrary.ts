/**
 * Random services. What fast-check generates refers to types by any number; `settle` makes a service
 * of it that a C# compiler and a server would accept, so that every smaller example is one, too.
 */
import * as fc from "fast-check";
import { settle } from "./settle.js";
import type { Service } from "./model.js";
import type { RawMember, RawService, RawType, RawUse } from "./raw.js";

const verbs = ["GET", "POST", "PUT", "DELETE", "PATCH"] as const;

/** As authors and hostile authors write them. */
const words = [
  "Plain",
  "words",
  "*/",
  "/*",
  "/**",
  "//",
  '"quoted"',
  "it's",
  "`tick` ${x}",
  "\\",
  "\\n",
  "<b>&amp;</b>",
  "é 😀",
  "* star",
  "@since",
  "{ }",
  "export class X",
  "a\u2028b",
  "a\tb",
  "(1, 2)",
  '// @Route("/x")',
];

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom("\n", "\r\n") },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(" ").trim())
  .filter((it) => it !== "");

const optionally = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

const nat = fc.nat({ max: 60 });

const { use } = fc.letrec<{ use: RawUse }>((tie) => ({
  use: fc.oneof(
    { maxDepth: 4, depthIdentifier: "use", withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant("scalar" as const), pick: nat }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("type" as const),
        pick: nat,
        args: fc.array(tie("use"), { maxLength: 2, depthIdentifier: "use" }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("list" as const),
        pick: nat,
        items: tie("use"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("map" as const),
        pick: nat,
        key: nat,
        value: tie("use"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("nullable" as const),
        of: tie("use"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("pair" as const),
        pick: nat,
        first: tie("use"),
        second: tie("use"),
      }),
    },
  ),
}));

const member: fc.Arbitrary<RawMember> = fc.record({
  pick: nat,
  type: use,
  alias: optionally(nat),
  order: optionally(fc.nat({ max: 5 })),
  isRequired: fc.boolean(),
  emitDefault: fc.boolean(),
  required: optionally(fc.constant(true as const)),
  validations: fc.array(
    fc.oneof(
      fc.record(
        {
          rule: fc.constantFrom(
            "NotEmpty",
            "Length(2,10)",
            "[NotNull,ExactLength(2)]",
            'RegularExpression(′^[A-Z0-9"\\\\]+$′)',
          ),
          message: text,
        },
        { requiredKeys: ["rule"] },
      ),
      fc.record({ length: fc.nat() }),
    ),
    { maxLength: 2 },
  ),
  doc: optionally(text),
});

const type: fc.Arbitrary<RawType> = fc.record({
  kind: fc.constantFrom(
    "class",
    "class",
    "class",
    "class",
    "enum",
    "enum",
    "interface",
  ),
  name: nat,
  namespace: fc.nat({ max: 3 }),
  nested: optionally(nat),
  arity: fc.constantFrom(0, 0, 0, 1, 1, 2),
  base: optionally(
    fc.record({ pick: nat, args: fc.array(use, { maxLength: 2 }) }),
  ),
  interfaces: fc.array(nat, { maxLength: 1 }),
  abstract: fc.boolean(),
  struct: optionally(fc.constant(true as const)),
  collection: fc.option(use, { nil: undefined, freq: 8 }),
  contract: optionally(fc.record({ name: nat, namespace: nat })),
  flags: fc.boolean(),
  constants: fc.array(
    fc.record({
      name: nat,
      value: fc.oneof(
        fc.bigInt({ min: -3n, max: 9n }),
        fc.constantFrom(
          128n,
          1n << 40n,
          9007199254740993n,
          -(1n << 63n),
          (1n << 63n) - 1n,
        ),
      ),
      text: optionally(nat),
    }),
    { maxLength: 5 },
  ),
  numbered: fc.boolean(),
  members: fc.array(member, { maxLength: 5 }),
  doc: optionally(text),
});

const raw: fc.Arbitrary<RawService> = fc.record({
  types: fc.array(type, { minLength: 1, maxLength: 8 }),
  operations: fc.array(
    fc.record({
      request: nat,
      response: optionally(use),
      returnsVoid: fc.boolean(),
      marker: optionally(fc.constantFrom(...verbs)),
      method: fc.constantFrom(...verbs),
      routes: fc.array(
        fc.record(
          {
            path: fc.constantFrom(
              "/items",
              "/items/{Id}",
              "/files/{Path*}",
              '/a"b',
              "/größe",
              "/x,y",
            ),
            verbs: fc.uniqueArray(fc.constantFrom(...verbs), { maxLength: 2 }),
            summary: text,
            notes: text,
          },
          { requiredKeys: ["path", "verbs"] },
        ),
        { maxLength: 3 },
      ),
      roles: fc.record({
        roles: fc.array(fc.constantFrom("Admin", 'Boss "x"'), { maxLength: 2 }),
        anyRole: fc.array(fc.constantFrom("Clerk", "Größe"), { maxLength: 2 }),
        permissions: fc.array(fc.constantFrom("read", "write"), {
          maxLength: 1,
        }),
        anyPermission: fc.array(fc.constantFrom("p1", "p2"), { maxLength: 1 }),
      }),
    }),
    { maxLength: 3 },
  ),
});

/** @param inListings Without what a listing could not tell apart: two types of one name and arity. */
export function service(inListings: boolean): fc.Arbitrary<Service> {
  return raw.map((it) => settle(it, inListings));
}
