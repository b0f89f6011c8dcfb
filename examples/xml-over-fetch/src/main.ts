import { isDeepStrictEqual } from "node:util";
import {
  readResponse,
  SaveOrder,
  SaveOrderResponseSchema,
  SaveOrderResponseXml,
  SaveOrderSchema,
  SaveOrderXml,
} from "./api/index.js";

const url = `${process.argv[2]}/orders`;

async function post(type: string, body: string): Promise<string> {
  const headers = { "content-type": type, accept: type };
  const answer = await fetch(url, { method: "POST", headers, body });
  return answer.text();
}

// XML: what is written is what .NET reads; an answer is the response, or the server's error.
const order = new SaveOrder({
  customer: "Ann",
  country: "DE",
  priority: 2,
  total: 1.5,
});
const answer = readResponse(
  SaveOrderResponseXml,
  await post("application/xml", SaveOrderXml.write(order)),
);
if (!answer.ok) throw new Error(answer.error.message ?? "refused");
console.log(answer.value);

// JSON: the same value.
const json = await post(
  "application/json",
  JSON.stringify(SaveOrderSchema.encode(order)),
);
const fromJson = SaveOrderResponseSchema.parse(JSON.parse(json));
console.log("the same:", isDeepStrictEqual(fromJson, answer.value));

// An error, with the members that it is about.
const refused = readResponse(
  SaveOrderResponseXml,
  await post("application/xml", SaveOrderXml.write({ customer: "" })),
);
if (!refused.ok)
  console.log(
    refused.error.errorCode,
    refused.error.errors?.map((it) => it.fieldName),
  );
