import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import * as d from "./zod.js";

interface Refused {
  readonly message: string;
  readonly errorCode: string;
}

/** What the rules of a member say of a value. */
function refused(field: d.Of<unknown>, value: unknown): readonly Refused[] {
  const result = (field as unknown as z.ZodType).safeParse(value);
  return (result.error?.issues ?? []).map((issue) => {
    if (issue.code !== "custom") throw new Error(`${issue.code} is no rule`);
    const errorCode: unknown = issue.params?.["errorCode"];
    return { message: issue.message, errorCode: String(errorCode) };
  });
}

const text = d.optional(d.string);
const number = d.optional(d.double);

type Row = readonly [
  title: string,
  field: d.Of<unknown>,
  takes: readonly unknown[],
  refuses: readonly (readonly [value: unknown, message: string])[],
  errorCode: string,
];

/** The messages are FluentValidation's of the same rule, model and value. */
const rows: readonly Row[] = [
  [
    "notNull",
    d.ruled(text, "Call Sid", d.notNull()),
    ["", " "],
    [
      [null, "'Call Sid' must not be empty."],
      [undefined, "'Call Sid' must not be empty."],
    ],
    "NotNull",
  ],
  [
    "isNull",
    d.ruled(text, "J", d.isNull()),
    [null, undefined],
    [["", "'J' must be empty."]],
    "Null",
  ],
  [
    "notEmpty of a text",
    d.ruled(text, "URL Path", d.notEmpty()),
    // .NET does not call a byte order mark white space.
    ["a", " a ", "\ufeff"],
    [
      [null, "'URL Path' must not be empty."],
      ["", "'URL Path' must not be empty."],
      [" \t\u00a0\u0085\u3000", "'URL Path' must not be empty."],
    ],
    "NotEmpty",
  ],
  [
    "notEmpty of a list",
    d.ruled(d.optional(d.list(d.int)), "Items", d.notEmpty()),
    [[0]],
    [
      [[], "'Items' must not be empty."],
      [null, "'Items' must not be empty."],
    ],
    "NotEmpty",
  ],
  [
    "notEmpty of a dictionary",
    d.ruled(d.optional(d.map(d.int)), "Items", d.notEmptyMap()),
    [{ a: 1 }],
    [
      [{}, "'Items' must not be empty."],
      [null, "'Items' must not be empty."],
    ],
    "NotEmpty",
  ],
  [
    "notEmpty of a value type",
    d.ruledValue(d.optional(d.bool), "Flag", d.notEmpty()),
    [true],
    [
      [false, "'Flag' must not be empty."],
      [undefined, "'Flag' must not be empty."],
    ],
    "NotEmpty",
  ],
  [
    "notEmpty of a decimal that keeps its digits",
    d.ruledValue(d.optional(d.decimalString), "Fee", d.notEmpty()),
    ["0.01"],
    [["0.00", "'Fee' must not be empty."]],
    "NotEmpty",
  ],
  [
    "notEmpty of a nullable value type",
    d.ruled(d.optional(d.int), "F", d.notEmpty()),
    [0, 1],
    [[null, "'F' must not be empty."]],
    "NotEmpty",
  ],
  [
    "empty",
    d.ruled(text, "K", d.empty()),
    [null, "", "  "],
    [["x", "'K' must be empty."]],
    "Empty",
  ],
  [
    "empty of a dictionary",
    d.ruled(d.optional(d.map(d.int)), "K", d.emptyMap()),
    [null, {}],
    [[{ a: 1 }, "'K' must be empty."]],
    "Empty",
  ],
  [
    "empty of a value type",
    d.ruledValue(d.optional(d.int), "K", d.empty()),
    [0, null],
    [[1, "'K' must be empty."]],
    "Empty",
  ],
  [
    "length",
    d.ruled(text, "Text", d.length(2, 4)),
    [null, "ab", "abcd", "😀"],
    [
      [
        "x",
        "'Text' must be between 2 and 4 characters. You entered 1 characters.",
      ],
      [
        "",
        "'Text' must be between 2 and 4 characters. You entered 0 characters.",
      ],
      [
        "😀😀😀",
        "'Text' must be between 2 and 4 characters. You entered 6 characters.",
      ],
    ],
    "Length",
  ],
  [
    "exactLength",
    d.ruled(text, "Text4", d.exactLength(2)),
    [null, "DE"],
    [
      [
        "x",
        "'Text4' must be 2 characters in length. You entered 1 characters.",
      ],
    ],
    "Length",
  ],
  [
    "minimumLength",
    d.ruled(text, "Text2", d.minimumLength(2)),
    [null, "ab"],
    [
      [
        "x",
        "The length of 'Text2' must be at least 2 characters. You entered 1 characters.",
      ],
    ],
    "MinimumLength",
  ],
  [
    "maximumLength",
    d.ruled(text, "Text3", d.maximumLength(10)),
    [null, "", "0123456789"],
    [
      [
        "xxxxxxxxxxxx",
        "The length of 'Text3' must be 10 characters or fewer. You entered 12 characters.",
      ],
    ],
    "MaximumLength",
  ],
  [
    "email",
    d.ruled(text, "Email X", d.email()),
    [null, "a@b", "a b@c\n"],
    [
      ["nope", "'Email X' is not a valid email address."],
      ["", "'Email X' is not a valid email address."],
      ["@b", "'Email X' is not a valid email address."],
      ["a@", "'Email X' is not a valid email address."],
      ["a@b@c", "'Email X' is not a valid email address."],
    ],
    "Email",
  ],
  [
    "creditCard",
    d.ruled(text, "Card", d.creditCard()),
    [null, "", "4012 8888-8888-1881"],
    [
      ["1234", "'Card' is not a valid credit card number."],
      ["4012x", "'Card' is not a valid credit card number."],
    ],
    "CreditCard",
  ],
  [
    "regularExpression",
    d.ruled(text, "L", d.regularExpression("^[\\p{Nd}]+(?=\\n?$)")),
    [null, "12", "\u0663\n"],
    [
      ["", "'L' is not in the correct format."],
      ["1\n\n", "'L' is not in the correct format."],
      // A digit of two code units is none to .NET.
      ["\u{1d7d8}", "'L' is not in the correct format."],
    ],
    "RegularExpression",
  ],
  [
    "regularExpression without regard to case",
    d.ruled(text, "L", d.regularExpression("^[a-z]\\\\p{x}$", "i")),
    // A backslash before a backslash is no category.
    ["A\\p{x}"],
    [["1\\p{x}", "'L' is not in the correct format."]],
    "RegularExpression",
  ],
  [
    "greaterThan",
    d.ruled(number, "E1", d.greaterThan(10)),
    [null, 10.1, "11"],
    [
      [10, "'E1' must be greater than '10'."],
      ["NaN", "'E1' must be greater than '10'."],
    ],
    "GreaterThan",
  ],
  [
    "greaterThanOrEqual",
    d.ruled(number, "F", d.greaterThanOrEqual(6)),
    [null, 6],
    [[5, "'F' must be greater than or equal to '6'."]],
    "GreaterThanOrEqual",
  ],
  [
    "lessThan",
    d.ruled(number, "C", d.lessThan(5)),
    // To .NET, it is less than any number.
    [null, 4.9, "NaN"],
    [[5, "'C' must be less than '5'."]],
    "LessThan",
  ],
  [
    "lessThanOrEqual",
    d.ruled(number, "D", d.lessThanOrEqual(5)),
    [null, 5, "NaN"],
    [[9, "'D' must be less than or equal to '5'."]],
    "LessThanOrEqual",
  ],
  [
    "inclusiveBetween",
    d.ruled(number, "A", d.inclusiveBetween(1, 5)),
    [null, 1, 5],
    [
      [9, "'A' must be between 1 and 5. You entered 9."],
      [0, "'A' must be between 1 and 5. You entered 0."],
    ],
    "InclusiveBetween",
  ],
  [
    "exclusiveBetween",
    d.ruled(number, "B", d.exclusiveBetween(1, 9)),
    [null, 2],
    [
      [9, "'B' must be between 1 and 9 (exclusive). You entered 9."],
      [1, "'B' must be between 1 and 9 (exclusive). You entered 1."],
    ],
    "ExclusiveBetween",
  ],
  [
    "equal",
    d.ruled(number, "G", d.equal(5)),
    [5, "5"],
    [
      [9, "'G' must be equal to '5'."],
      [null, "'G' must be equal to '5'."],
    ],
    "Equal",
  ],
  [
    "equal of a truth value",
    d.ruledValue(d.optional(d.bool), "Agreed", d.equal(true)),
    [true],
    [[undefined, "'Agreed' must be equal to 'True'."]],
    "Equal",
  ],
  [
    "notEqual",
    d.ruled(text, "H", d.notEqual("admin")),
    [null, "", "Admin"],
    [["admin", "'H' must not be equal to 'admin'."]],
    "NotEqual",
  ],
  [
    "oneOf",
    d.ruled(text, "Sort", d.oneOf(["price", "title"])),
    [null, "price"],
    [["Price", "'Sort' has a range of values which does not include 'Price'."]],
    "Enum",
  ],
  [
    "ifGiven",
    d.ruledValue(d.optional(d.int), "Stars", d.ifGiven(d.greaterThan(0))),
    [null, undefined, 1],
    [[0, "'Stars' must be greater than '0'."]],
    "GreaterThan",
  ],
  [
    "scalePrecision",
    d.ruled(number, "I", d.scalePrecision(2, 4)),
    [null, 12.3, -99.99, 0.04, 0],
    [
      [
        123.456,
        "'I' must not be more than 4 digits in total, with allowance for 2 decimals. 3 digits and 3 decimals were found.",
      ],
      [
        1e-7,
        "'I' must not be more than 4 digits in total, with allowance for 2 decimals. 0 digits and 7 decimals were found.",
      ],
      [
        100,
        "'I' must not be more than 4 digits in total, with allowance for 2 decimals. 3 digits and 0 decimals were found.",
      ],
    ],
    "ScalePrecision",
  ],
  [
    "a 64-bit integer",
    d.ruledValue(d.optional(d.longBigint), "Id", d.greaterThan(2 ** 53)),
    ["9007199254740993"],
    [["9007199254740992", "'Id' must be greater than '9007199254740992'."]],
    "GreaterThan",
  ],
];

describe.each(rows)("%s", (_, field, takes, refuses, errorCode) => {
  test.each(takes.map((it) => [it]))("takes %j", (value) => {
    expect(refused(field, value)).toEqual([]);
  });

  test.each(refuses)("refuses %j", (value, message) => {
    expect(refused(field, value)).toEqual([{ message, errorCode }]);
  });
});

test("an attribute's words replace the rule's, with its placeholders", () => {
  const field = d.ruled(
    text,
    "Nick Name",
    d.length(2, 10, {
      message:
        "{PropertyName} ({PropertyValue}): {MinLength:N0}-{MaxLength}, not {TotalLength} {Nope}",
      errorCode: "BadNick",
    }),
  );
  expect(refused(field, "x")).toEqual([
    { message: "Nick Name (x): 2-10, not 1 {Nope}", errorCode: "BadNick" },
  ]);
});

interface Join {
  name?: string | null | undefined;
  country: string;
  age?: number | null | undefined;
  nick?: string | null | undefined;
}

const JoinSchema: d.Dto<Join> = d.dto<Join>(() => ({
  name: d.ruled(d.optional(d.string), "Name", d.notEmpty(), d.notNull()),
  country: d.ruled(d.string, "Country", d.notNull(), d.exactLength(2)),
  age: d.ruledValue(d.optional(d.int), "Age", d.inclusiveBetween(18, 99)),
  nick: d.ruled(d.optional(d.string), "Nick", d.minimumLength(2)),
}));

function issuesIn(input: unknown): readonly (readonly [string, string])[] {
  const { error } = JoinSchema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => [
    path.join("."),
    message,
  ]);
}

test("missing members are refused as the server refuses them, all at once", () => {
  expect(issuesIn({})).toEqual([
    ["name", "'Name' must not be empty."],
    ["name", "'Name' must not be empty."],
    ["country", "'Country' must not be empty."],
    ["age", "'Age' must be between 18 and 99. You entered 0."],
  ]);
  expect(issuesIn({ name: null, country: null, age: null })).toEqual(
    issuesIn({}),
  );
});

test("what is no text at all is zod's to refuse", () => {
  expect(issuesIn({ name: "a", country: 5, age: 20 })).toEqual([
    ["country", "Invalid input: expected string, received number"],
  ]);
});

const ann: Join = { name: "Ann", country: "DE", age: 20 };

test("a value that the rules take is read and written as it is", () => {
  expect(JoinSchema.parse(ann)).toEqual(ann);
  expect(JoinSchema.encode(ann)).toEqual(ann);
  expect(JoinSchema.parse({ ...ann, nick: null })).toEqual({
    ...ann,
    nick: null,
  });
});

test("what is written is checked as well", () => {
  expect(() => JoinSchema.encode({ ...ann, age: 5 })).toThrow(
    /'Age' must be between 18 and 99\. You entered 5\./,
  );
});

test("the schema keeps its shape, and members their rules", () => {
  expectTypeOf(JoinSchema.shape.name).toEqualTypeOf<
    d.OptionalField<string | null | undefined>
  >();
  expectTypeOf(JoinSchema.shape.country).toEqualTypeOf<d.Field<string>>();
  expect(JoinSchema.shape.name.unwrap().parse("")).toBe("");
  const Extended = JoinSchema.extend({ note: z.string() });
  expect(Extended.safeParse({ ...ann, name: "" }).success).toBe(false);
  expect(Extended.safeParse({ ...ann, note: "x" }).success).toBe(true);
  expect(JoinSchema.partial().safeParse({ name: "Ann", age: 20 }).success).toBe(
    true,
  );
  expect(
    JoinSchema.extend({
      name: JoinSchema.shape.name.describe("Who"),
    }).safeParse({ country: "DE", age: 20 }).success,
  ).toBe(false);
});

test("a refinement of the whole runs beside the rules", () => {
  const refined = (JoinSchema as unknown as z.ZodType<Join>).refine(
    () => false,
    "never",
  );
  expect(
    refined
      .safeParse({ ...ann, nick: "x" })
      .error?.issues.map(({ path, message }) => [path.join("."), message]),
  ).toEqual([
    [
      "nick",
      "The length of 'Nick' must be at least 2 characters. You entered 1 characters.",
    ],
    ["", "never"],
  ]);
});
