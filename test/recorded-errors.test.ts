/** Errors as servers of several versions sent them, in the response of the operation or by themselves. */
import { describe, expect, test } from "vitest";
import { BoomResponseSchema } from "../generated/rules/index.js";
import { isErrorResponse, responseStatusOf } from "../src/runtime/zod.js";
import { codeOf, zodOf } from "../src/verify/typed.js";
import { generatedCode } from "./generated-code.js";
import {
  jsonErrors,
  operationOf,
  readRecorded,
  services,
} from "./recordings.js";

test("the response of an operation that failed has its value types at their defaults", () => {
  const body = {
    count: 0,
    responseStatus: { errorCode: "NotFound", message: "nope", errors: [] },
  };
  expect(isErrorResponse(body)).toBe(true);
  expect(BoomResponseSchema.parse(body)).toEqual(body);
});

test("an error before the operation ran is no response: ask before parsing", () => {
  const body = {
    responseStatus: { errorCode: "SerializationException", message: "Count" },
  };
  expect(isErrorResponse(body)).toBe(true);
  expect(BoomResponseSchema.safeParse(body).error?.issues).toMatchObject([
    { path: ["count"] },
  ]);
});

const failing = services.shared.filter((it) => jsonErrors(it).length > 0);

describe.skipIf(failing.length === 0)(
  "recorded errors, which lie beside the project",
  () => {
    test.each(failing)("$name", async (service) => {
      const { schema, module } = await generatedCode({
        "metadata.json": readRecorded(service, "types/metadata.json"),
      });
      const code = codeOf(schema, module);
      for (const answer of jsonErrors(service)) {
        const body = JSON.parse(answer.text) as object;
        expect(responseStatusOf(body), answer.file).toMatchObject({
          errorCode: expect.stringMatching(/./) as unknown,
        });
        const response = operationOf(answer, schema)?.response;
        // By itself it is ServiceStack's own `ErrorResponse`.
        if (!response || Object.keys(body).length < 2) continue;
        const result = zodOf(response, code).safeParse(body);
        expect(result.error?.issues ?? [], answer.file).toEqual([]);
      }
    });
  },
);
