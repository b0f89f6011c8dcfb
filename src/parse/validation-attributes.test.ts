import { expect, test } from "vitest";
import { parseAttribute } from "./attributes.js";

test.each([
  ['Validate("NotEmpty")', "NotEmpty"],
  ['Validate(Validator="NotEmpty")', "NotEmpty"],
  ["ValidateNotEmpty", "NotEmpty"],
  ["ValidateNotEmpty()", "NotEmpty"],
  ["ValidateLength(2, 10)", "Length(2,10)"],
  [
    'ValidateRegularExpression(@"^\\d+\u2032$")',
    "RegularExpression(\u2032^\\d+\\\u2032$\u2032)",
  ],
])("%s", (text, validator) => {
  expect(parseAttribute(text)).toEqual({
    name: "Validate",
    args: [{ name: "Validator", value: validator }],
  });
});

test("what else an attribute says is behind its validator", () => {
  expect(
    parseAttribute('ValidateGreaterThan(0, ErrorCode = "TooLow")'),
  ).toEqual({
    name: "Validate",
    args: [
      { name: "Validator", value: "GreaterThan(0)" },
      { name: "ErrorCode", value: "TooLow" },
    ],
  });
});

test("a validator of a request is not one of a member", () => {
  expect(parseAttribute('ValidateHasRole("Manager")')).toEqual({
    name: "ValidateHasRole",
    args: [{ value: "Manager" }],
  });
});
