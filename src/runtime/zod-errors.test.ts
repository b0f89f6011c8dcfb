import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as d from "./zod.js";

/** Bodies as servers of versions 6 to 10 sent them. */
const validation = {
  version: 0,
  responseStatus: {
    errorCode: "NotEmpty",
    message: "Who is it?",
    errors: [
      {
        errorCode: "NotEmpty",
        fieldName: "Customer",
        message: "Who is it?",
        meta: { PropertyName: "Customer", PropertyValue: "" },
      },
      {
        errorCode: "GreaterThan",
        fieldName: "Order.Lines[0].Quantity",
        message: "'Quantity' must be greater than '0'.",
      },
    ],
  },
};

describe("responseStatusOf", () => {
  test("gives what a server says of a request it refuses", () => {
    expect(d.responseStatusOf(validation)).toEqual(validation.responseStatus);
  });

  test.each([
    [
      "PascalCase",
      {
        ResponseStatus: {
          ErrorCode: "NotFound",
          Message: "nope",
          StackTrace: "at X",
          Errors: null,
          Meta: { id: "1" },
        },
      },
    ],
    [
      "snake_case",
      {
        response_status: {
          error_code: "NotFound",
          message: "nope",
          stack_trace: "at X",
          meta: { id: "1" },
        },
      },
    ],
  ])("reads names in %s", (_, body) => {
    expect(d.responseStatusOf(body)).toEqual({
      errorCode: "NotFound",
      message: "nope",
      stackTrace: "at X",
      errors: [],
      meta: { id: "1" },
    });
  });

  test("an error may have no code but fields", () => {
    expect(
      d.responseStatusOf({
        responseStatus: { errors: [{ fieldName: "Id", message: "bad" }] },
      }),
    ).toEqual({
      errorCode: "",
      message: "",
      errors: [{ errorCode: "", fieldName: "Id", message: "bad" }],
    });
  });
});

test.each([
  [{ responseStatus: { errorCode: "Forbidden" } }, true],
  [{ result: "ok", count: 1 }, false],
  [{ responseStatus: null }, false],
  [{ responseStatus: {} }, false],
  [{ responseStatus: { message: "fine", errors: [] } }, false],
  [{ errorCode: "Mine" }, false],
  [null, false],
  [undefined, false],
  ["", false],
  [[], false],
])("isErrorResponse(%j) is %j", (body, expected) => {
  expect(d.isErrorResponse(body)).toBe(expected);
});

interface Line {
  quantity: number;
}

interface Save {
  customer?: string | null | undefined;
  order?: { lines?: Line[] | null | undefined } | null | undefined;
  grouped?: { [key: string]: Line[] } | null | undefined;
  next?: Save | null | undefined;
  call_sid?: string | null | undefined;
}

const LineSchema: d.Dto<Line> = d.dto<Line>(() => ({ quantity: d.int }));
const SaveSchema: d.Dto<Save> = d.dto<Save>(() => ({
  customer: d.ruled(d.optional(d.string), "Customer", d.notEmpty()),
  order: d.optional(
    d.dto<{ lines?: Line[] | null | undefined }>(() => ({
      lines: d.optional(d.list(LineSchema)),
    })),
  ),
  grouped: d.optional(d.map(d.list(LineSchema))),
  next: d.optional(d.lazy(() => SaveSchema)),
  call_sid: d.optional(d.string),
}));

function pathOf(
  fieldName: string,
  schema?: d.Of<unknown>,
): readonly PropertyKey[] | undefined {
  const [issue] = d.issuesOf({ errors: [{ fieldName }] }, schema);
  return issue?.path;
}

describe("the path of an issue", () => {
  test.each([
    ["Customer", ["customer"]],
    ["Order.Lines[0].Quantity", ["order", "lines", 0, "quantity"]],
    ["URLPath", ["urlPath"]],
    ["ID", ["id"]],
    ["", []],
  ])("of %j alone", (fieldName, path) => {
    expect(pathOf(fieldName)).toEqual(path);
  });

  test.each([
    ["CallSid", ["call_sid"]],
    ["Order.Lines[12].Quantity", ["order", "lines", 12, "quantity"]],
    ["Grouped[a b][0].Quantity", ["grouped", "a b", 0, "quantity"]],
    ["Next.Next.CallSid", ["next", "next", "call_sid"]],
    ["Unknown.CallSid", ["unknown", "callSid"]],
    ["constructor.x", ["constructor", "x"]],
    ["Customer.Length", ["customer", "length"]],
  ])("of %j, by the request's schema", (fieldName, path) => {
    expect(pathOf(fieldName, SaveSchema)).toEqual(path);
  });
});

describe("issuesOf", () => {
  test("gives an issue for each member that the server names", () => {
    expect(d.issuesOf(validation.responseStatus, SaveSchema)).toEqual([
      {
        code: "custom",
        path: ["customer"],
        message: "Who is it?",
        params: {
          errorCode: "NotEmpty",
          meta: { PropertyName: "Customer", PropertyValue: "" },
        },
      },
      {
        code: "custom",
        path: ["order", "lines", 0, "quantity"],
        message: "'Quantity' must be greater than '0'.",
        params: { errorCode: "GreaterThan" },
      },
    ]);
  });

  test("gives one for the whole request where no member is named", () => {
    expect(
      d.issuesOf({ errorCode: "Unauthorized", message: "Not Authenticated" }),
    ).toEqual([
      {
        code: "custom",
        path: [],
        message: "Not Authenticated",
        params: { errorCode: "Unauthorized" },
      },
    ]);
  });

  test("a form shows the server's issues as it shows zod's", () => {
    const issues = d.issuesOf(validation.responseStatus, SaveSchema);
    expect(z.flattenError(new z.ZodError(issues))).toEqual({
      formErrors: [],
      fieldErrors: {
        customer: ["Who is it?"],
        order: ["'Quantity' must be greater than '0'."],
      },
    });
  });
});
