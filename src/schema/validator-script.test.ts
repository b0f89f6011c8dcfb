import { expect, test } from "vitest";
import { parseValidators } from "./validator-script.js";

test.each([
  ["NotEmpty", [{ name: "NotEmpty", args: [], text: "NotEmpty" }]],
  [" Email() ", [{ name: "Email", args: [], text: "Email()" }]],
  ["Length(2, 10)", [{ name: "Length", args: [2, 10], text: "Length(2, 10)" }]],
  [
    "[NotNull,ExactLength(2)]",
    [
      { name: "NotNull", args: [], text: "NotNull" },
      { name: "ExactLength", args: [2], text: "ExactLength(2)" },
    ],
  ],
  [
    "InclusiveBetween(-1.5,1)",
    [
      {
        name: "InclusiveBetween",
        args: [-1.5, 1],
        text: "InclusiveBetween(-1.5,1)",
      },
    ],
  ],
  ["Equal(true)", [{ name: "Equal", args: [true], text: "Equal(true)" }]],
  [
    "Enum(typeof(Kind))",
    [{ name: "Enum", args: [undefined], text: "Enum(typeof(Kind))" }],
  ],
])("%s", (text, calls) => {
  expect(parseValidators(text)).toEqual(calls);
});

test.each([
  ["\u2032^\\d{1,2}[A-Z]$\u2032", "^\\d{1,2}[A-Z]$"],
  ["\u2032a\\\u2032b\u2032", "a\u2032b"],
  ["`^[A-Z]+$`", "^[A-Z]+$"],
  ["`^\\\\d+,$`", "^\\d+,$"],
  ["'it\\'s (1)'", "it's (1)"],
  ['"a, b"', "a, b"],
  // The server's version decides.
  ["`^\\d+$`", undefined],
  ["'^\\d+$'", undefined],
  ["`${it}`", undefined],
])("the argument %s", (text, value) => {
  expect(parseValidators(`RegularExpression(${text})`)?.[0]?.args).toEqual([
    value,
  ]);
});

test.each(["", "it.length > 3", "[NotEmpty,1]"])("%j is none", (text) => {
  expect(parseValidators(text)).toBeUndefined();
});
