import { JsonServiceClient } from "@servicestack/client";
import * as z from "zod";
import {
  GetProduct,
  ProductSchema,
  SaveOrder,
  SaveOrderResponseSchema,
  SaveOrderSchema,
} from "./api/index.js";
import { decodeResponse, issuesOf } from "./api/zod-runtime.js";

const client = new JsonServiceClient(process.argv[2]);

// What the client returns is JSON as it came; the schema makes the value of it.
const product = await decodeResponse(
  ProductSchema,
  client.get(new GetProduct({ sku: "A 1" })),
);
if (product.ok) console.log(product.value.title, product.value.addedAt);

// Errors of the server are values, too.
const missing = await decodeResponse(
  ProductSchema,
  client.get(new GetProduct({ sku: "missing" })),
);
if (!missing.ok) console.log(missing.error.errorCode, missing.error.message);

// The schema of a request knows the server's rules: a form is checked before it is sent …
const order = new SaveOrder({ country: "DE", priority: 2, total: 1.5 });
const checked = SaveOrderSchema.safeEncode(order);
if (!checked.success) console.log(z.flattenError(checked.error).fieldErrors);

// … and what only the server finds comes in the same form.
order.customer = "Ann";
order.voucher = "AB1";
const saved = await decodeResponse(SaveOrderResponseSchema, client.post(order));
if (!saved.ok) {
  const refused = new z.ZodError(issuesOf(saved.error, SaveOrderSchema));
  console.log(z.flattenError(refused).fieldErrors);
}
